import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { ProblemMessage } from '@heard/ui/problem-message';

/** A link from a letter that was used already or is too old, and the way to a new one. */
export function DeadLink({ href, label }: { href: string; label: string }) {
  const t = useTranslator();
  return (
    <ProblemMessage title={t('identity.linkDead')} text={t('identity.linkDeadText')}>
      <ButtonLink href={href}>{label}</ButtonLink>
    </ProblemMessage>
  );
}
