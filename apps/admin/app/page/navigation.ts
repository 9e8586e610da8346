import type { Permission } from '@heard/domain/identity';
import type { Translator } from '@heard/i18n';

/** A page that the navigation leads to. */
interface Entry {
  href: string;
  label: string;
  permission: Permission;
  /** Beginnings of other addresses that belong to it. */
  also?: readonly string[];
}

interface Group {
  /** Null for a group of one: it is called as its entry. */
  label: string | null;
  entries: readonly Entry[];
}

/** All that the administration has, in the order of a day's work. */
function listGroups(t: Translator): Group[] {
  return [
    {
      label: null,
      entries: [{ href: '/', label: t('admin.dashboard'), permission: 'read:dashboard:any' }],
    },
    {
      label: t('authoring.groupContent'),
      entries: [
        {
          ...{ href: '/courses', label: t('authoring.courses'), also: ['/documents'] },
          permission: 'read:draft:any',
        },
        { href: '/questions', label: t('bank.title'), permission: 'read:draft:any' },
        { href: '/references', label: t('authoring.references'), permission: 'read:draft:any' },
        { href: '/media', label: t('media.title'), permission: 'read:draft:any' },
        { href: '/translations', label: t('translation.title'), permission: 'read:draft:any' },
        { href: '/reviews', label: t('review.listTitle'), permission: 'read:draft:any' },
        {
          ...{ href: '/search', label: t('authoring.search') },
          permission: 'read:draft:any',
        },
        {
          ...{ href: '/publications', label: t('publication.title') },
          permission: 'publish:draft:any',
        },
      ],
    },
    {
      label: null,
      entries: [{ href: '/insight', label: t('insight.title'), permission: 'read:insight:any' }],
    },
    {
      label: t('admin.groupPeople'),
      entries: [
        { href: '/people', label: t('admin.accounts'), permission: 'read:account:any' },
        {
          href: '/organisations',
          label: t('organisation.title'),
          permission: 'manage:organisation:any',
        },
        {
          href: '/certificates',
          label: t('admin.certificates'),
          permission: 'revoke:certificate:any',
        },
        { href: '/audit', label: t('audit.title'), permission: 'read:audit:any' },
      ],
    },
  ];
}

export interface NavigationLink {
  href: string;
  label: string;
  current: boolean;
}

/**
 * What the reader may open, in two steps: the groups for the head of the page, each leading to its first entry,
 * and the entries of the group that this page is in (none where it has but one).
 */
export function toNavigation(
  t: Translator,
  { may, pathname }: { may: readonly string[]; pathname: string },
): { groups: NavigationLink[]; entries: NavigationLink[]; groupLabel: string } {
  const groups = listGroups(t).flatMap(({ label, entries }) => {
    const open = entries.filter(({ permission }) => may.includes(permission));
    const [first] = open;
    if (!first) return [];
    return [{ label: label ?? first.label, href: first.href, open, current: open.some(isHere) }];
  });
  const here = groups.find(({ current }) => current);
  const entries = here?.open ?? [];
  return {
    groups: groups.map(({ href, label, current }) => ({ href, label, current })),
    entries:
      entries.length < 2
        ? []
        : entries.map((entry) => ({
            ...{ href: entry.href, label: entry.label },
            current: isHere(entry),
          })),
    groupLabel: here?.label ?? '',
  };

  function isHere({ href, also = [] }: Entry): boolean {
    if (href === '/') return pathname === '/';
    return [href, ...also].some((start) => pathname === start || pathname.startsWith(`${start}/`));
  }
}
