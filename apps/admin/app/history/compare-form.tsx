import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { SelectField } from '@heard/ui/select-field';
import type { Comparison, ListedRevision } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import { useRevisionWords } from './use-revision-words.ts';

/** Chooses two revisions. Its address can be sent to somebody. */
export function CompareForm({
  revisions,
  chosen,
}: {
  revisions: readonly SerializeFrom<ListedRevision>[];
  chosen: SerializeFrom<Comparison> | null;
}) {
  const t = useTranslator();
  const { describe } = useRevisionWords();
  const options = revisions.map((revision) => ({
    value: String(revision.number),
    label: describe(revision),
  }));
  const [newest, second] = revisions;
  return (
    <Form method="get" className="admin-filter" aria-label={t('authoring.compareLabel')}>
      <SelectField
        name="from"
        label={t('authoring.compareFrom')}
        options={options}
        defaultValue={String(chosen?.from.number ?? second?.number)}
      />
      <SelectField
        name="to"
        label={t('authoring.compareTo')}
        options={options}
        defaultValue={String(chosen?.to.number ?? newest?.number)}
      />
      <Button type="submit" variant="secondary">
        {t('authoring.compareButton')}
      </Button>
    </Form>
  );
}
