import type { PublicationCheck } from '@heard/services/authoring';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Checkbox } from '@heard/ui/checkbox';
import { ChoiceList } from '@heard/ui/choice-list';
import { Disclosure } from '@heard/ui/disclosure';
import { TextField } from '@heard/ui/text-field';
import { Form } from '@remix-run/react';
import type { PublishWish } from './publish-wish.ts';

/** As what to publish, when, and the last word before it. */
export function PublishForm(props: {
  check: Pick<PublicationCheck, 'newest' | 'correction'>;
  wish: PublishWish | undefined;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useTranslator();
  const { check, wish, problemOf } = props;
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{t('publication.form')}</h2>
      {check.correction.may ? null : <WhyNoCorrection check={check} />}
      <Form method="post" className="admin-form">
        <ChoiceList
          type="radio"
          name="kind"
          legend={t('publication.as')}
          problem={problemOf('kind')}
          selected={[wish?.kind || (check.correction.may ? '' : 'edition')]}
          choices={(check.correction.may ? ['edition', 'correction'] : ['edition']).map(
            (value) => ({
              value,
              label: t(`publication.${value}`),
              description: t(`publication.${value}Text`),
            }),
          )}
        />
        <ChoiceList
          type="radio"
          name="when"
          legend={t('publication.when')}
          problem={problemOf('when')}
          selected={[wish?.when || 'now']}
          choices={[
            { value: 'now', label: t('publication.now') },
            {
              ...{ value: 'later', label: t('publication.later') },
              description: t('publication.laterText'),
            },
          ]}
        />
        <TextField
          name="dueAt"
          type="datetime-local"
          label={t('publication.dueAt')}
          hint={t('publication.dueAtHint')}
          defaultValue={wish?.dueAt}
          problem={problemOf('dueAt')}
        />
        <TextField
          name="note"
          label={t('publication.note')}
          optionalLabel={t('publication.optional')}
          hint={t('publication.noteHint')}
          defaultValue={wish?.note}
          problem={problemOf('note')}
        />
        <Checkbox
          name="confirmed"
          label={t('publication.confirm')}
          problem={problemOf('confirmed')}
        />
        <Button type="submit">{t('publication.publishButton')}</Button>
      </Form>
    </section>
  );
}

function WhyNoCorrection({ check }: { check: Pick<PublicationCheck, 'newest' | 'correction'> }) {
  const t = useTranslator();
  if (check.newest === null) return <p>{t('publication.correctionFirst')}</p>;
  return (
    <Disclosure summary={t('publication.correctionNot')} open>
      <ul className="publishing-list">
        {check.correction.changes.map(({ code, subject }) => (
          <li key={`${code} ${subject}`}>
            {t(`publication.meaning.${code}`)} {subject === '' ? null : <bdi>{subject}</bdi>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
