export type IconName =
  | 'arrow'
  | 'check'
  | 'chevron'
  | 'info'
  | 'lock'
  | 'menu'
  | 'problem'
  | 'sort-down'
  | 'sort-up'
  | 'warning';

const paths: Record<IconName, string> = {
  arrow: 'M4 12h15M13 6l6 6-6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevron: 'M9 5l7 7-7 7',
  info: 'M12 11v6M12 7.2v.1M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  menu: 'M4 7h16M4 12h16M4 17h10',
  problem: 'M8.5 3h7L21 8.5v7L15.5 21h-7L3 15.5v-7zM12 8v5M12 16.2v.1',
  'sort-down': 'M12 5v14M6 13l6 6 6-6',
  'sort-up': 'M12 19V5M6 11l6-6 6 6',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.4v.1',
};

/** What points along the line of reading turns with it. */
const directed: readonly IconName[] = ['arrow', 'chevron'];

/** A line drawing beside words that say the same: it is never the only bearer of a meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={directed.includes(name) ? 'icon icon-directed' : 'icon'}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
