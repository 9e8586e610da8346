import { useTranslator } from '@heard/i18n/react';
import { DefinitionList } from '@heard/ui/definition-list';
import type { ShownPerson } from './shown-person.ts';

/** Since when somebody is here, and by what the account is protected. */
export function PersonFacts({ person }: { person: ShownPerson }) {
  const t = useTranslator();
  const { createdAt, disabledAt, secondFactorSince, passkeys, certificates } = person;
  const date = (value: Date | string) => t.date(new Date(value));
  return (
    <DefinitionList
      items={[
        { term: t('people.since'), text: date(createdAt) },
        ...(disabledAt ? [{ term: t('people.disabledSince'), text: date(disabledAt) }] : []),
        {
          term: t('people.secondFactor'),
          text: secondFactorSince
            ? t('people.secondFactorSince', { date: date(secondFactorSince) })
            : t('people.secondFactorNone'),
        },
        { term: t('people.passkeys'), text: t.number(passkeys) },
        { term: t('admin.certificates'), text: t.number(certificates) },
      ]}
    />
  );
}
