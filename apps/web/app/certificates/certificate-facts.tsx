import { sayLearningTime, sayVersion } from '@heard/i18n/browser';
import { useTranslator } from '@heard/i18n/react';
import { DefinitionList } from '@heard/ui/definition-list';
import { InLanguage } from '#app/page/in-language.tsx';

interface CertificateFactsProps {
  /** The language in which it was issued. */
  locale: string;
  /** Null when the holder had the name removed. */
  holderName: string | null;
  courseTitle: string;
  /** The final assessment's pass mark in percent; null without one. */
  passMark: number | null;
  /** What else was assessed; null where the course says nothing. */
  assessed: string | null;
  versionNumber: number;
  versionMinor: number;
  minutes: number;
  issuedAt: Date | string;
}

/** All that a certificate states. */
export function CertificateFacts(facts: CertificateFactsProps) {
  const t = useTranslator();
  const { holderName, courseTitle, passMark, assessed, minutes, issuedAt } = facts;
  const { versionNumber, versionMinor } = facts;
  const lang = facts.locale === t.locale ? undefined : facts.locale;
  return (
    <DefinitionList
      items={[
        {
          term: t('certificate.holder'),
          text:
            holderName === null ? (
              t('certificate.nameWithdrawn')
            ) : (
              <bdi className="certificate-holder" translate="no">
                {holderName}
              </bdi>
            ),
        },
        {
          term: t('certificate.course'),
          text: <InLanguage lang={lang}>{courseTitle}</InLanguage>,
        },
        {
          term: t('certificate.assessedLabel'),
          text: (
            <>
              {passMark === null
                ? t('certificate.allRead')
                : t('certificate.assessed', { percent: t.percent(passMark) })}{' '}
              {assessed === null ? null : <InLanguage lang={lang}>{assessed}</InLanguage>}
            </>
          ),
        },
        {
          term: t('certificate.versionLabel'),
          text: sayVersion({ number: versionNumber, minor: versionMinor }, t),
        },
        { term: t('certificate.date'), text: t.date(issuedAt) },
        { term: t('certificate.hoursLabel'), text: sayLearningTime(minutes, t) },
      ]}
    />
  );
}
