import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { SiteFooter } from '@heard/ui/site-footer';
import { SiteHeader } from '@heard/ui/site-header';
import { ThemeSwitch } from '@heard/ui/theme-switch';
import { useLocation, useMatches, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { loader as rootLoader } from '../root.tsx';
import { LanguageList } from './language-list.tsx';
import { PageProgress } from './page-progress.tsx';
import { useFocusAfterNavigation } from './use-focus-after-navigation.ts';

const contentId = 'content';

/** Header, content and footer of every page, also of those that tell a problem. */
export function SiteFrame({ children }: { children: ReactNode }) {
  const t = useTranslator();
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const { pathname } = useLocation();
  useFocusAfterNavigation(contentId);
  const home = `/${t.locale}`;
  const item = (path: string, label: string) => ({
    href: `${home}/${path}`,
    label,
    current: pathname === `${home}/${path}` || pathname.startsWith(`${home}/${path}/`),
  });
  const offersAccount = useMatches().every(
    ({ data }) => (data as { offersAccount?: boolean } | null)?.offersAccount !== false,
  );
  const reader = root?.reader ?? 'anonymous';
  const own =
    reader === 'anonymous' ? item('sign-in', t('common.signIn')) : item('me', t('common.myPage'));
  return (
    <>
      <PageProgress />
      <SiteHeader
        skipLabel={t('common.skip')}
        skipTarget={contentId}
        homeHref={home}
        siteName={t('common.siteName')}
        navigationLabel={t('common.navigation')}
        menuLabel={t('common.menu')}
        items={[item('courses', t('common.courses')), item('about', t('common.about')), own]}
        aside={
          reader === 'member' || !offersAccount ? null : (
            <ButtonLink href={`${home}/sign-up`} variant="secondary">
              {t('common.signUp')}
            </ButtonLink>
          )
        }
      />
      <main id={contentId} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        links={[
          item('about', t('common.about')),
          item('glossary', t('common.glossary')),
          item('sources', t('common.sources')),
          item('privacy', t('common.privacy')),
          item('accessibility', t('common.accessibility')),
        ]}
        note={t('common.footerNote')}
        licence={t('common.licence')}
      >
        <LanguageList locales={root?.locales ?? []} />
        <ThemeSwitch
          action={`${home}/theme`}
          next={pathname}
          label={t('common.theme')}
          choices={[
            { value: '', label: t('common.themeDevice'), current: !root?.theme },
            { value: 'light', label: t('common.themeLight'), current: root?.theme === 'light' },
            { value: 'dark', label: t('common.themeDark'), current: root?.theme === 'dark' },
          ]}
        />
      </SiteFooter>
    </>
  );
}
