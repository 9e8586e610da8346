import type { Translator } from '@heard/i18n';
import type { PageDescription } from '#app/page/describe-page.ts';
import { calendarPath } from './leaving-path.ts';

/**
 * What the frame of a children's page says and leads to. It travels with the page: a browser need not hold
 * these words for all the pages of adults.
 */
export function toChildFrame(t: Translator) {
  const path = (name: string) => `/${t.locale}/${name}`;
  return {
    label: t('child.bar'),
    links: [
      { href: path('help-now'), label: t('child.helpNow') },
      { href: path('forget-me'), label: t('child.forgetMe') },
    ],
    leave: {
      action: path('leave'),
      to: calendarPath(t.locale),
      label: t('child.leave'),
      twoMore: t('child.leavePress', { left: 2 }),
      oneMore: t('child.leavePress', { left: 1 }),
    },
    note: t('child.footerNote'),
  };
}
export type ChildFrameView = ReturnType<typeof toChildFrame>;

/**
 * What a children's page says of itself. Its title stands in the tab, in the history and in the list of
 * open windows, where somebody else may read it: it says “Learning” and how far one is, and never what the
 * page is about. What a search engine may show is left to the page of the whole course.
 */
export function describeChildPage(
  t: Translator,
  {
    screen,
    description = null,
  }: { screen?: { number: number; total: number }; description?: string | null } = {},
): PageDescription {
  const page = screen ? t('child.titleScreen', screen) : t('child.title');
  return { title: t('common.title', { page }), description };
}
