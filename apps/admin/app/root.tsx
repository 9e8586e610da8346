import '@heard/ui/styles.css';
import './styles/admin.css';
import './styles/authoring.css';
import './styles/media.css';
import { NonceContext } from '@heard/http/nonce';
import { useTranslator } from '@heard/i18n/react';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { LinkProvider } from '@heard/ui/link';
import { AppLink } from '#app/page/app-link.tsx';
import { ProblemPage } from '#app/page/problem-page.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:page:any', async ({ edge, account, t }) => ({
  theme: edge.theme,
  title: t('admin.siteName'),
  email: account?.email ?? null,
}));

export const meta = titlePage;

/** A page's outermost frame, also around errors. */
export function Layout({ children }: { children: ReactNode }) {
  const t = useTranslator();
  const nonce = useContext(NonceContext);
  const root = useRouteLoaderData<typeof loader>('root');
  return (
    <html lang={t.locale} dir={t.direction} data-theme={root?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <LinkProvider value={AppLink}>{children}</LinkProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ProblemPage />;
}
