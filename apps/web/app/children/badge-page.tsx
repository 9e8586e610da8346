import { Badge } from '@heard/ui/badge';
import { Button, ButtonLink } from '@heard/ui/button';
import { PageColumn } from '@heard/ui/layout';
import { TextLink } from '@heard/ui/link';
import { PageTitle } from '@heard/ui/page-title';
import { ProgressArcs } from '@heard/ui/progress-arcs';
import { InLanguage } from '#app/page/in-language.tsx';
import { useHasScript } from '#app/page/use-has-script.ts';
import type { BadgeView } from './badge-view.server.ts';

/** A child's badge, to look at and to print; or how much is left until then. */
export function BadgePage({ badge }: { badge: BadgeView }) {
  const canPrint = useHasScript();
  return (
    <PageColumn>
      <div className="badge-page">
        <PageTitle title={badge.title} lead={badge.text} />
        {badge.isEarned ? (
          <>
            <Badge
              picture={badge.picture}
              title={<InLanguage lang={badge.lang}>{badge.courseTitle}</InLanguage>}
              month={badge.month}
            />
            <p>{badge.noName}</p>
            {canPrint ? (
              <Button type="button" onClick={() => window.print()}>
                {badge.print}
              </Button>
            ) : null}
          </>
        ) : (
          <div className="child-begin">
            <ProgressArcs label={badge.screens} share={badge.share} size={88} />
            <ButtonLink href={badge.goOn.href}>{badge.goOn.label}</ButtonLink>
            <p>{badge.screens}</p>
          </div>
        )}
        <p>
          <TextLink href={badge.back.href}>{badge.back.label}</TextLink>
        </p>
      </div>
    </PageColumn>
  );
}
