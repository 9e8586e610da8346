import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { TextField } from '@heard/ui/text-field';
import { Form } from '@remix-run/react';
import { problemOf, type FormProblem } from './form-problem.ts';

/** Another name. */
export function RenameForm({ name, problem }: { name: string; problem: FormProblem | undefined }) {
  const t = useTranslator();
  const wrong = problemOf(problem, 'name');
  return (
    <section aria-labelledby="rename">
      <h2 id="rename">{t('organisation.rename')}</h2>
      <Form method="post" className="admin-form">
        <TextField
          name="name"
          label={t('organisation.name')}
          maxLength={100}
          required
          defaultValue={wrong?.typed ?? name}
          problem={wrong?.text}
        />
        <Button type="submit" name="what" value="rename" variant="secondary">
          {t('organisation.rename')}
        </Button>
      </Form>
    </section>
  );
}
