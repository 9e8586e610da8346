import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Checkbox } from '@heard/ui/checkbox';
import { Form } from '@remix-run/react';
import { problemOf, type FormProblem } from './form-problem.ts';

/** Out of use after asking, and into use again. */
export function ArchiveForm(props: { isArchived: boolean; problem: FormProblem | undefined }) {
  const t = useTranslator();
  if (props.isArchived)
    return (
      <Form method="post">
        <Button type="submit" name="what" value="restore">
          {t('organisation.restore')}
        </Button>
      </Form>
    );
  return (
    <section aria-labelledby="archive">
      <h2 id="archive">{t('organisation.archive')}</h2>
      <p>{t('organisation.archiveText')}</p>
      <Form method="post" className="admin-form">
        <Checkbox
          name="confirmed"
          label={t('organisation.archiveConfirm')}
          problem={problemOf(props.problem, 'confirmed')?.text}
        />
        <Button type="submit" name="what" value="archive" variant="danger">
          {t('organisation.archiveButton')}
        </Button>
      </Form>
    </section>
  );
}
