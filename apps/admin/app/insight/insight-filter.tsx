import { nameOfLanguageIn } from '@heard/i18n';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { SelectField } from '@heard/ui/select-field';
import { TextField } from '@heard/ui/text-field';
import type { Insight } from '@heard/services/insight';
import { Form } from '@remix-run/react';

/** Version, language and when they began: a form whose address can be kept and sent on. */
export function InsightFilter({
  insight,
}: {
  insight: Pick<Insight, 'version' | 'locale' | 'versions' | 'locales' | 'from' | 'to'>;
}) {
  const t = useTranslator();
  const { version, locale, versions, locales, from, to } = insight;
  return (
    <Form method="get" role="search" aria-label={t('insight.filter')} className="admin-filter">
      <SelectField
        name="version"
        label={t('insight.version')}
        defaultValue={version === null ? '' : String(version)}
        options={[
          { value: '', label: t('insight.allVersions') },
          ...versions.map((number) => ({
            value: String(number),
            label: t('insight.versionNumber', { number: t.number(number) }),
          })),
        ]}
      />
      <SelectField
        name="locale"
        label={t('insight.locale')}
        defaultValue={locale ?? ''}
        options={[
          { value: '', label: t('insight.allLocales') },
          ...locales.map((code) => ({ value: code, label: nameOfLanguageIn(t.locale, code) })),
        ]}
      />
      <TextField name="from" type="date" label={t('insight.from')} defaultValue={from} />
      <TextField name="to" type="date" label={t('insight.to')} defaultValue={to} />
      <Button type="submit" variant="secondary">
        {t('insight.show')}
      </Button>
    </Form>
  );
}
