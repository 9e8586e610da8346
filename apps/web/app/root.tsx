import '@heard/ui/styles.css';
import './styles/pages.css';
import { NonceContext } from '@heard/http/nonce';
import { useTranslator } from '@heard/i18n/react';
import { LinkProvider } from '@heard/ui/link';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { AddressLinks } from '#app/page/address-links.tsx';
import { AppLink } from '#app/page/app-link.tsx';
import { leftTabScript } from '#app/children/left-tab-script.ts';
import { ProblemPage } from '#app/page/problem-page.tsx';
import { problemWords } from '#app/page/problem-words.ts';
import { SiteFrame } from '#app/page/site-frame.tsx';
import { app } from '#app/server/app.server.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:page:any', async ({ ctx, edge }) => ({
  theme: edge.theme,
  reader: ctx.actor.kind,
  origin: new URL(ctx.settings.publicUrl).origin,
  locales: app.translators.served,
}));

/** A page's outermost frame, also around errors. */
export function Layout({ children }: { children: ReactNode }) {
  const t = useTranslator();
  const nonce = useContext(NonceContext);
  const root = useRouteLoaderData<typeof loader>('root');
  const error = useRouteError();
  return (
    <html lang={t.locale} dir={t.direction} data-theme={root?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* First of all: in a tab that has left, nothing may be seen of what comes. */}
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: leftTabScript }}
        />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {error ? <ProblemTitle error={error} /> : <Meta />}
        {root ? <AddressLinks origin={root.origin} locales={root.locales} /> : null}
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

function ProblemTitle({ error }: { error: unknown }) {
  const t = useTranslator();
  const words = problemWords(isRouteErrorResponse(error) ? error.status : 500);
  return <title>{t('common.title', { page: t(`problem.${words}Title`) })}</title>;
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <SiteFrame>
      <ProblemPage />
    </SiteFrame>
  );
}
