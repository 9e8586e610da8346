import { questionTypes } from '@heard/domain/quizzes';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { EmptyState } from '@heard/ui/empty-state';
import { TextLink } from '@heard/ui/link';
import { Notice } from '@heard/ui/notice';
import { SelectField } from '@heard/ui/select-field';
import { Form } from '@remix-run/react';
import type { EditorProps } from '#app/documents/editor-for.tsx';
import { TextEditor } from '#app/documents/text-editor.tsx';
import { QuestionOrder } from './question-order.tsx';
import { typeName } from './question-words.ts';
import type { QuizExtra, RefusedQuiz } from './quiz-door.server.ts';
import { RulesForm } from './rules-form.tsx';

/** A quiz: its rules, and its questions in order, each with a page of its own. */
export function QuizEditor(props: EditorProps) {
  const { document, mayWrite } = props;
  const t = useTranslator();
  const { quiz, text } = props.extra as QuizExtra;
  if (quiz === null)
    return (
      <>
        <p>
          <TextLink href={`/documents/${document.id}`}>{t('bank.asQuestions')}</TextLink>
        </p>
        <TextEditor {...props} extra={text} />
      </>
    );
  const refused = (props.answer ?? null) as RefusedQuiz | null;
  const isOpen = mayWrite && document.archivedAt === null;
  const lang = document.place.locale ?? undefined;
  return (
    <div className="quiz-editor">
      {refused ? <Notice kind="problem">{refused.problem}</Notice> : null}
      {quiz.scarce.map(({ tag, count, there }) => (
        <Notice kind="warning" key={tag}>
          {t('bank.scarce', { tag, count, there })}
        </Notice>
      ))}
      <RulesForm quiz={quiz} edit={document.edit} refused={refused} isOpen={isOpen} />
      <section aria-labelledby="questions-title">
        <h2 id="questions-title">{t('bank.questionsTitle', { count: quiz.questions.length })}</h2>
        {quiz.questions.length === 0 ? (
          <EmptyState title={t('bank.noQuestions')} text={t('bank.noQuestionsText')} />
        ) : (
          <QuestionOrder
            {...{ documentId: document.id, edit: document.edit, isOpen, lang }}
            questions={quiz.questions}
          />
        )}
      </section>
      {isOpen ? (
        <Form
          method="get"
          action={`/documents/${document.id}/new-question`}
          className="admin-filter"
        >
          <SelectField
            name="type"
            label={t('bank.typeOfNew')}
            options={questionTypes.map((type) => ({ value: type, label: typeName(t, type) }))}
          />
          <Button type="submit">{t('bank.addQuestion')}</Button>
        </Form>
      ) : null}
      <p>
        <TextLink href={`/documents/${document.id}?as=text`}>{t('bank.asText')}</TextLink>
      </p>
    </div>
  );
}
