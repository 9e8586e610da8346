import '@heard/ui/styles.css';
import '@heard/ui/difference.css';
import './styles/admin.css';
import './styles/authoring.css';
import './styles/translation.css';
import './styles/media.css';
import { NonceContext } from '@heard/http/nonce';
import { useTranslator } from '@heard/i18n/react';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
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
  const spoken = useSpokenPage();
  return (
    <html
      lang={spoken?.lang ?? t.locale}
      dir={spoken?.dir ?? t.direction}
      data-theme={(spoken ? spoken.theme : root?.theme) ?? undefined}
    >
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

/** How a page is spoken and shown that has a language of its own, such as a preview; null for all others. */
function useSpokenPage() {
  for (const { data } of useMatches()) {
    const { spoken } = (data ?? {}) as { spoken?: SpokenPage };
    if (spoken) return spoken;
  }
  return null;
}

interface SpokenPage {
  lang: string;
  dir: 'ltr' | 'rtl';
  theme: string | null;
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ProblemPage />;
}
