import { mixesAlphabets } from '../signs/look-alikes.ts';

/** What is wrong with the address of a link; null when nothing is. */
export type AddressProblem = string | null;

// Spaces, control characters and everything that has no shape: browsers drop some of them before they
// look for a scheme, so that `java\nscript:` becomes `javascript:`.
const invisible = /[\p{C}\p{Z}\u00AD\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/u;

const longest = 2000;

/**
 * Addresses are decided by what is allowed, not by what is forbidden: `https:`, `http:` with a host,
 * `mailto:` with one plain address, `lesson:<module>/<lesson>`, and `#` with an anchor of this lesson. In a
 * child's lesson only the last two: nothing leads out of Heard but the pages for adults.
 */
export function checkAddress(
  address: string,
  known: {
    lessons: ReadonlyMap<string, string> | null;
    anchors: ReadonlySet<string>;
    isForChild: boolean;
  },
): AddressProblem {
  if (address === '') return 'a link needs an address';
  if (address.length > longest) return `an address has at most ${longest} characters`;
  if (invisible.test(address)) return 'an address may not hold spaces or invisible characters';
  if (address.startsWith('#'))
    return known.anchors.has(address.slice(1))
      ? null
      : `there is no anchor “${address}” in this lesson`;
  if (address.startsWith('lesson:')) {
    const key = address.slice('lesson:'.length);
    return known.lessons === null || known.lessons.has(key) ? null : `there is no lesson “${key}”`;
  }
  if (known.isForChild)
    return 'a lesson for children has no link out of Heard: put it on the page for adults (for-adults.mdx)';
  if (/^mailto:[^@?&%<>"'\\]+@[a-z0-9.-]+$/i.test(address)) return null;
  if (isWebAddress(address))
    return mixesAlphabets(new URL(address).hostname)
      ? 'the host of an address is written in one alphabet'
      : null;
  return 'an address begins with https://, mailto:, lesson: or #';
}

/** Whether it is an absolute address of the web, without a name or password in it. */
export function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^/\\@]+/i.test(address) || invisible.test(address)) return false;
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' && hostname !== '';
}
