import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Cluster } from '@heard/ui/layout';
import { TextLink } from '@heard/ui/link';
import { Form } from '@remix-run/react';

/** An organisation in the member's words. */
export interface ShownOrganisation {
  id: string;
  name: string;
  since: string;
  /** Says since when it sees the member's progress; null when it does not. */
  seen: string | null;
  /** Its page, for who leads it; null for everybody else. */
  href: string | null;
}

/** One organisation: what it sees, and the ways to change that or to leave. */
export function OwnOrganisation({ organisation }: { organisation: ShownOrganisation }) {
  const t = useTranslator();
  const { id, name, since, seen, href } = organisation;
  return (
    <>
      <h2>{name}</h2>
      <p>
        {since} {seen ?? t('membership.unseen')}
      </p>
      {href ? (
        <p>
          <TextLink href={href} aria-label={`${t('membership.open')}: ${name}`}>
            {t('membership.open')}
          </TextLink>
        </p>
      ) : null}
      <Form method="post">
        <input type="hidden" name="organisation" value={id} />
        <Cluster>
          <Button type="submit" name="what" value={seen ? 'disagree' : 'agree'} variant="secondary">
            {seen ? t('membership.disagreeButton') : t('membership.agreeButton')}
          </Button>
          <Button
            type="submit"
            name="what"
            value="leave"
            variant="quiet"
            aria-label={t('membership.leaveOf', { name })}
          >
            {t('membership.leave')}
          </Button>
        </Cluster>
      </Form>
    </>
  );
}
