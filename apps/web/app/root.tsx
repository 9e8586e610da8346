import '@heard/ui/styles.css';
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
import { NonceContext } from '#app/page/nonce-context.ts';
import { ProblemPage } from '#app/page/problem-page.tsx';
import type { loader as rootLoader } from './root.tsx';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:page:any', async ({ edge }) => ({ theme: edge.theme }));

/** A page's outermost frame, also around errors. */
export function Layout({ children }: { children: ReactNode }) {
  const t = useTranslator();
  const nonce = useContext(NonceContext);
  const root = useRouteLoaderData<typeof rootLoader>('root');
  return (
    <html lang={t.locale} dir={t.direction} data-theme={root?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
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
