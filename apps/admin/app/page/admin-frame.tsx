import { useTranslator } from '@heard/i18n/react';
import { PageColumn } from '@heard/ui/layout';
import { SiteHeader } from '@heard/ui/site-header';
import { ThemeSwitch } from '@heard/ui/theme-switch';
import { useLocation, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { loader as rootLoader } from '../root.tsx';
import { SignOutButton } from './sign-out-button.tsx';

/** Header, content and appearance around every page; `may` says which parts the reader can open. */
export function AdminFrame({ children, may = [] }: { children: ReactNode; may?: string[] }) {
  const t = useTranslator();
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const { pathname } = useLocation();
  const at = (href: string) => (href === '/' ? pathname === '/' : pathname.startsWith(href));
  const item = (href: string, label: string) => ({ href, label, current: at(href) });
  const items = [
    ...(may.includes('read:dashboard:any') ? [item('/', t('admin.dashboard'))] : []),
    ...(may.includes('read:insight:any') ? [item('/insight', t('insight.title'))] : []),
    ...(may.includes('read:account:any') ? [item('/accounts', t('admin.accounts'))] : []),
    ...(may.includes('revoke:certificate:any')
      ? [item('/certificates', t('admin.certificates'))]
      : []),
    ...(may.includes('manage:organisation:any')
      ? [item('/organisations', t('organisation.title'))]
      : []),
    ...(may.includes('read:audit:any') ? [item('/audit', t('audit.title'))] : []),
  ];
  return (
    <>
      <SiteHeader
        skipLabel={t('common.skip')}
        skipTarget="content"
        homeHref="/"
        siteName={t('admin.shortName')}
        navigationLabel={t('common.navigation')}
        menuLabel={t('common.menu')}
        items={items}
        aside={root?.email ? <SignOutButton /> : null}
      />
      <main id="content" tabIndex={-1}>
        <PageColumn wide>{children}</PageColumn>
      </main>
      <footer className="admin-footer">
        {root?.email ? <p>{t('admin.signedInAs', { email: root.email })}</p> : null}
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
