import { useTranslator } from '@heard/i18n/react';
import { ChildHeader } from '@heard/ui/child-header';
import { enableLeaving } from '@heard/ui/leave-page';
import { SiteFooter } from '@heard/ui/site-footer';
import { useLocation, useRouteLoaderData } from '@remix-run/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { LanguageList } from '#app/page/language-list.tsx';
import { PageProgress } from '#app/page/page-progress.tsx';
import { useFocusAfterNavigation } from '#app/page/use-focus-after-navigation.ts';
import type { loader as rootLoader } from '../root.tsx';
import type { ChildFrameView } from './child-frame-view.server.ts';

const contentId = 'content';

/**
 * Around every page that children read: the way out, help, and “forget me” in sight, and nothing that asks
 * who they are. There is no choice of appearance, which would leave a second cookie: the device decides.
 */
export function ChildFrame({ frame, children }: { frame: ChildFrameView; children: ReactNode }) {
  const t = useTranslator();
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const { pathname } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  useFocusAfterNavigation(contentId);

  useEffect(() => {
    const form = place.current?.querySelector<HTMLFormElement>('form[data-leave]');
    return form ? enableLeaving({ form }) : undefined;
  }, []);

  return (
    <div className="child-frame" data-audience="child" ref={place}>
      <PageProgress />
      <ChildHeader
        skipLabel={t('common.skip')}
        skipTarget={contentId}
        homeHref={`/${t.locale}`}
        siteName={t('common.siteName')}
        label={frame.label}
        links={frame.links.map((link) => ({ ...link, current: link.href === pathname }))}
        leave={frame.leave}
      />
      <main id={contentId} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        links={[{ href: `/${t.locale}/privacy`, label: t('common.privacy') }]}
        note={frame.note}
        licence={t('common.licence')}
      >
        <LanguageList locales={root?.locales ?? []} />
      </SiteFooter>
    </div>
  );
}
