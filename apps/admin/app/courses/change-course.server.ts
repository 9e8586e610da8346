import { sayRefusal, toHttpStatus } from '@heard/services';
import {
  archiveDocument,
  bringBackDocument,
  createLesson,
  createModule,
  createQuiz,
  duplicateCourse,
  duplicateLesson,
  moveInCourse,
} from '@heard/services/authoring';
import { data, redirect } from '@remix-run/node';
import type { EditingVisit } from '#app/documents/editing-doors.server.ts';
import { toCourseAddress } from './course-address.ts';
import type { RefusedForm } from './refused-form.ts';

/** Does what a form of the structure page wants, and leads back there; a refusal keeps what was typed. */
export async function changeCourse(visit: EditingVisit, place: { course: string; locale: string }) {
  const { ctx, t, form } = visit;
  const word = (name: string) => String(form.get(name) ?? '').trim();
  const [intent, slug, title, documentId] = ['intent', 'slug', 'title', 'documentId'].map(word);
  const module = word('module');
  const lesson = word('lesson');
  const named = { slug: slug ?? '', title: title || slug || '' };
  const acts: Record<string, { done: string; act: () => Promise<Acted> }> = {
    move: { done: 'moved', act: () => moveInCourse(ctx, { ...place, module, ...toMove(form) }) },
    module: { done: 'created', act: () => createModule(ctx, { ...place, ...named }) },
    lesson: { done: 'created', act: () => createLesson(ctx, { ...place, module, ...named }) },
    quiz: { done: 'created', act: () => createQuiz(ctx, { ...place, module, ...named }) },
    duplicate: {
      done: 'created',
      act: () => duplicateLesson(ctx, { ...place, module, lesson, ...named }),
    },
    copy: { done: 'created', act: () => duplicateCourse(ctx, { ...place, ...named }) },
    archive: {
      done: 'archivedDone',
      act: () => archiveDocument(ctx, { documentId: documentId ?? '' }),
    },
    'bring-back': {
      done: 'broughtBack',
      act: () => bringBackDocument(ctx, { documentId: documentId ?? '' }),
    },
  };
  const wanted = Object.hasOwn(acts, intent ?? '') ? acts[intent ?? ''] : undefined;
  if (!wanted) throw new Response(null, { status: 400 });
  const outcome = await wanted.act();
  if (!('ok' in outcome) || outcome.ok) {
    const course = intent === 'copy' ? named.slug : place.course;
    return redirect(toCourseAddress(course, place.locale, wanted.done), 303);
  }
  const problem = sayRefusal(outcome.refusal, t);
  const refused: RefusedForm = { form: word('form'), problem, ...named };
  return data(refused, toHttpStatus(outcome.refusal.code));
}

type Acted =
  | Awaited<ReturnType<typeof createLesson>>
  | Awaited<ReturnType<typeof bringBackDocument>>
  | { archived: number };

function toMove(form: FormData): { lesson?: string; to: number } {
  const lesson = String(form.get('lesson') ?? '');
  const to = Number(form.get('to'));
  return { to: Number.isSafeInteger(to) ? to : 0, ...(lesson !== '' && { lesson }) };
}
