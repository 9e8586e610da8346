import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Disclosure } from '@heard/ui/disclosure';
import { SelectField } from '@heard/ui/select-field';
import { Form } from '@remix-run/react';

interface QuestionWaysProps {
  edit: number;
  stamp: string;
  documentId: string;
  /** Quizzes in the same language, into which a copy can go. */
  quizzes: readonly { id: string; title: string; course: string }[];
}

/** A copy of the question, here or in another quiz, and taking it out. */
export function QuestionWays({ edit, stamp, documentId, quizzes }: QuestionWaysProps) {
  const t = useTranslator();
  return (
    <>
      <Disclosure summary={t('bank.copy')}>
        <Form method="post" className="question-way">
          <SelectField
            name="into"
            label={t('bank.copyInto')}
            options={quizzes.map(({ id, title, course }) => ({
              value: id,
              label: `${title} (${course})`,
            }))}
            defaultValue={documentId}
          />
          <Button type="submit" name="do" value="copy" variant="secondary">
            {t('bank.copyButton')}
          </Button>
        </Form>
      </Disclosure>
      <Disclosure summary={t('bank.delete')}>
        <Form method="post" className="question-way">
          <p>{t('bank.deleteText')}</p>
          <input type="hidden" name="edit" value={edit} />
          <input type="hidden" name="stamp" value={stamp} />
          <Button type="submit" name="do" value="delete" variant="danger">
            {t('bank.deleteButton')}
          </Button>
        </Form>
      </Disclosure>
    </>
  );
}
