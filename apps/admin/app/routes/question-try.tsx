import {
  gradeResponse,
  isComplete,
  listSimpleAnswers,
  QuestionResponseSchema,
  readResponse,
  toLearnerQuestion,
  type QuestionResponse,
} from '@heard/domain/quizzes';
import { findRightQuestion } from '@heard/services/questions';
import { useTranslator } from '@heard/i18n/react';
import { Notice } from '@heard/ui/notice';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { AnswerScores } from '#app/questions/answer-scores.tsx';
import { formEntries } from '#app/questions/form-entries.ts';
import { QuestionPageFrame } from '#app/questions/question-page-frame.tsx';
import { TriedQuestion } from '#app/questions/tried-question.tsx';
import { doors } from '#app/server/doors.server.ts';

/** By which choices are shuffled for learners: here one after the other. */
function seedOf(request: Request): number {
  const seed = Number(new URL(request.url).searchParams.get('seed') ?? '1');
  return Number.isInteger(seed) && seed > 0 && seed < 1_000_000 ? seed : 1;
}

export const loader = doors.loader('read:draft:any', async ({ ctx, t, params, request }) => {
  const { documentId = '', questionId = '' } = params;
  const { document, question, prompt } = await findRightQuestion(ctx, { documentId, questionId });
  const seed = seedOf(request);
  return {
    ...{
      title: t('admin.title', { page: t('bank.page-try') }),
      document,
      questionId,
      prompt,
      seed,
    },
    done: new URL(request.url).searchParams.get('done') === 'saved',
    shown: question && toLearnerQuestion(question, seed, null),
    scores: question ? listSimpleAnswers(question) : [],
  };
});

export const action = doors.action('read:draft:any', async ({ ctx, params, request, form }) => {
  const { documentId = '', questionId = '' } = params;
  const { question } = await findRightQuestion(ctx, { documentId, questionId });
  if (!question) return data({ problem: 'unknown' as const, tried: null }, 422);
  const seed = seedOf(request);
  const saved = readSaved(form);
  const read = readResponse(question, seed, { entries: formEntries(form), saved });
  if (!read.ok) return data({ problem: read.problem, tried: null }, 422);
  const { response } = read;
  const isDone = question.type !== 'case' || isComplete(question, response);
  const shown = toLearnerQuestion(question, seed, response);
  const grade = isDone ? gradeResponse(question, response) : null;
  return data({ problem: null, tried: { shown, response, grade } });
});

/** The decisions of a case so far, as the page before gave them to the form. */
function readSaved(form: FormData): QuestionResponse | null {
  const text = form.get('saved');
  if (typeof text !== 'string') return null;
  try {
    return QuestionResponseSchema.nullable().catch(null).parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export const meta = titlePage;

/** A question as learners get it, with what each answer would get. */
export default function QuestionTry() {
  const t = useTranslator();
  const { document, questionId, prompt, shown, scores, seed, done } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const lang = document.place.locale ?? undefined;
  return (
    <QuestionPageFrame
      {...{ documentId: document.id, quizTitle: document.title, questionId, lang, page: 'try' }}
      title={prompt || questionId}
    >
      {done && !answered ? <Notice kind="success">{t('bank.done-saved')}</Notice> : null}
      {shown === null ? (
        <Notice kind="warning">{t('bank.notRightYet')}</Notice>
      ) : (
        <>
          <TriedQuestion
            {...{ shown, seed, lang }}
            problem={answered?.problem ?? null}
            tried={answered?.tried ?? null}
          />
          <AnswerScores scores={scores} type={shown.type} lang={lang} />
        </>
      )}
    </QuestionPageFrame>
  );
}
