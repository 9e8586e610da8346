import type { ResponseProblem } from '@heard/domain/quizzes';
import { toHttpStatus } from '@heard/services';
import { getAttemptPage, saveAnswer } from '@heard/services/quizzes';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { coursePath } from '#app/courses/course-paths.server.ts';
import { FieldSchema, readForm } from '#app/forms/read-form.server.ts';
import { pageMeta } from '#app/page/describe-page.ts';
import { readAnswerEntries } from '#app/quizzes/answer-entries.ts';
import { choosePlace, toQuestionView } from '#app/quizzes/attempt-view.server.ts';
import { holdToCourse } from '#app/quizzes/hold-to-course.server.ts';
import { QuestionPage } from '#app/quizzes/question-page.tsx';
import { attemptPath, questionPath, resultPath, reviewPath } from '#app/quizzes/quiz-paths.ts';
import { doors } from '#app/server/doors.server.ts';

const AnswerForm = z.object({
  questionId: FieldSchema,
  number: z.coerce.number().int().min(1).max(500),
  go: z.enum(['next', 'previous']).default('next'),
});

export const loader = doors.loader('take:quiz:own', async ({ ctx, t, locale, params, request }) => {
  const { courseSlug = '', attemptId = '' } = params;
  const path = attemptPath(coursePath(locale, courseSlug), attemptId);
  const attempt = holdToCourse(await getAttemptPage(ctx, { attemptId }), courseSlug);
  if (attempt.submitted) throw redirect(resultPath(path));
  const place = choosePlace(attempt, new URL(request.url).searchParams.get('question'));
  if (place === null) throw redirect(reviewPath(path));
  return toQuestionView(attempt, place, t);
});

export const action = doors.action('take:quiz:own', async ({ ctx, locale, params, form }) => {
  const { courseSlug = '', attemptId = '' } = params;
  const { questionId, number, go } = readForm(form, AnswerForm);
  const path = attemptPath(coursePath(locale, courseSlug), attemptId);
  const entries = readAnswerEntries(form);

  const outcome = await saveAnswer(ctx, { attemptId, questionId, entries });
  const before = Math.max(1, number - 1);
  if (!outcome.ok) {
    const { refusal } = outcome;
    if (refusal.code === 'attempt-closed') return redirect(`${resultPath(path)}?done=closed`, 303);
    // Whoever only goes back need not answer first.
    if (refusal.problem === 'nothing' && go === 'previous')
      return redirect(questionPath(path, before), 303);
    const problem: ResponseProblem = refusal.problem;
    return data({ problem, questionId }, toHttpStatus(refusal.code));
  }

  // A case goes on where it is: with its next scene, or its end.
  if (outcome.question.type === 'case') return redirect(questionPath(path, number), 303);
  return redirect(questionPath(path, go === 'previous' ? before : number + 1), 303);
});

export const meta = pageMeta;

export default function Attempt() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const posted = refused?.questionId === view.question.id ? refused.problem : null;
  return <QuestionPage view={view} posted={posted} />;
}
