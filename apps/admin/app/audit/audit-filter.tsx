import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { TextField } from '@heard/ui/text-field';
import type { WantedAudit } from '@heard/services/admin';
import { Form } from '@remix-run/react';

/** Person, act, thing and days: a form whose address can be kept. */
export function AuditFilter({ wanted }: { wanted: WantedAudit }) {
  const t = useTranslator();
  return (
    <Form
      method="get"
      action="/audit"
      role="search"
      aria-label={t('audit.title')}
      className="admin-filter"
    >
      <TextField
        name="who"
        label={t('audit.who')}
        hint={t('audit.whoHint')}
        defaultValue={wanted.who}
        maxLength={200}
      />
      <TextField
        name="action"
        label={t('audit.action')}
        defaultValue={wanted.action}
        maxLength={200}
      />
      <TextField
        name="subject"
        label={t('audit.subject')}
        hint={t('audit.subjectHint')}
        defaultValue={wanted.subject}
        maxLength={200}
      />
      <TextField name="from" type="date" label={t('audit.from')} defaultValue={wanted.from ?? ''} />
      <TextField name="to" type="date" label={t('audit.to')} defaultValue={wanted.to ?? ''} />
      <Button type="submit" variant="secondary">
        {t('audit.search')}
      </Button>
    </Form>
  );
}
