import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { SelectField } from '@heard/ui/select-field';
import { TextField } from '@heard/ui/text-field';
import { Form } from '@remix-run/react';
import type { WantedPictures } from '@heard/services/authoring';

/** Which pictures are shown. */
export function PictureFilter({ wanted }: { wanted: WantedPictures }) {
  const t = useTranslator();
  return (
    <Form method="get" action="/media" role="search" className="admin-filter">
      <TextField
        name="query"
        type="search"
        label={t('media.find')}
        hint={t('media.findHint')}
        defaultValue={wanted.query}
        maxLength={200}
      />
      <SelectField
        name="kind"
        label={t('media.kind')}
        defaultValue={wanted.kind}
        options={[
          { value: 'all', label: t('media.kindAll') },
          { value: 'uploaded', label: t('media.kindUploaded') },
          { value: 'drawn', label: t('media.kindDrawn') },
        ]}
      />
      <SelectField
        name="use"
        label={t('media.use')}
        defaultValue={wanted.use}
        options={[
          { value: 'all', label: t('media.useAll') },
          { value: 'used', label: t('media.useUsed') },
          { value: 'unused', label: t('media.useUnused') },
        ]}
      />
      <Button type="submit" variant="secondary">
        {t('media.search')}
      </Button>
    </Form>
  );
}
