import { useTranslator } from '@heard/i18n/react';
import { PageColumn } from '@heard/ui/layout';
import { TextLink } from '@heard/ui/link';
import { SectionNavigation } from '@heard/ui/section-navigation';
import { SiteHeader } from '@heard/ui/site-header';
import { ThemeSwitch } from '@heard/ui/theme-switch';
import { useLocation, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { loader as rootLoader } from '../root.tsx';
import { toNavigation } from './navigation.ts';
import { SignOutButton } from './sign-out-button.tsx';

/** Header, content and appearance around every page; `may` says which parts the reader can open. */
export function AdminFrame({ children, may = [] }: { children: ReactNode; may?: string[] }) {
  const t = useTranslator();
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const { pathname } = useLocation();
  const { groups, entries, groupLabel } = toNavigation(t, { may, pathname });
  return (
    <>
      <SiteHeader
        skipLabel={t('common.skip')}
        skipTarget="content"
        homeHref="/"
        siteName={t('admin.shortName')}
        navigationLabel={t('common.navigation')}
        menuLabel={t('common.menu')}
        items={groups}
        aside={root?.email ? <SignOutButton /> : null}
      />
      {entries.length > 0 ? <SectionNavigation label={groupLabel} items={entries} /> : null}
      <main id="content" tabIndex={-1}>
        <PageColumn wide>{children}</PageColumn>
      </main>
      <footer className="admin-footer">
        {root?.email ? <p>{t('admin.signedInAs', { email: root.email })}</p> : null}
        {may.length > 0 ? (
          <p>
            <TextLink href="/account/security">{t('people.security')}</TextLink>
          </p>
        ) : null}
        <ThemeSwitch
          action="/theme"
          next={pathname}
          label={t('common.theme')}
          choices={[
            { value: '', label: t('common.themeDevice'), current: !root?.theme },
            { value: 'light', label: t('common.themeLight'), current: root?.theme === 'light' },
            { value: 'dark', label: t('common.themeDark'), current: root?.theme === 'dark' },
          ]}
        />
      </footer>
    </>
  );
}
