import { sayLearningTime } from '@heard/i18n/browser';
import { useTranslator } from '@heard/i18n/react';
import { DefinitionList } from '@heard/ui/definition-list';

interface CertificateFactsProps {
  /** Null when the holder had the name removed. */
  holderName: string | null;
  courseTitle: string;
  versionNumber: number;
  minutes: number;
  issuedAt: Date | string;
}

/** All that a certificate states. */
export function CertificateFacts(facts: CertificateFactsProps) {
  const t = useTranslator();
  const { holderName, courseTitle, versionNumber, minutes, issuedAt } = facts;
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
        { term: t('certificate.course'), text: courseTitle },
        { term: t('certificate.versionLabel'), text: t.number(versionNumber) },
        { term: t('certificate.date'), text: t.date(issuedAt) },
        { term: t('certificate.hoursLabel'), text: sayLearningTime(minutes, t) },
      ]}
    />
  );
}
