import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Notice } from '@heard/ui/notice';
import { Form } from '@remix-run/react';

interface JoinLinkProps {
  /** Until when a link that is out works; null when none is. */
  joinUntil: string | null;
  /** The link that was made just now. */
  made: { address: string; until: string } | undefined;
}

/** The link by which people join: made here, shown once. */
export function JoinLink({ joinUntil, made }: JoinLinkProps) {
  const t = useTranslator();
  return (
    <section aria-labelledby="join-link">
      <h2 id="join-link">{t('membership.link')}</h2>
      {made ? (
        <Notice kind="success">
          <p>{t('membership.linkMade', { date: made.until })}</p>
          <p>
            <input
              className="input join-address"
              readOnly
              value={made.address}
              aria-label={t('membership.link')}
              dir="ltr"
            />
          </p>
        </Notice>
      ) : (
        <p>
          {joinUntil === null
            ? t('membership.linkNone')
            : t('membership.linkUntil', { date: joinUntil })}
        </p>
      )}
      <p>{t('membership.linkText')}</p>
      <Form method="post">
        <Button type="submit" name="what" value="link" variant="secondary">
          {t('membership.linkMake')}
        </Button>
      </Form>
    </section>
  );
}
