import type { DocumentState } from '@heard/domain/authoring';
import { authorize, type Ctx } from '../../context.server.ts';
import type { ListedDocument } from '../authored-document.server.ts';
import { listDocuments } from '../list-documents.server.ts';

/** A course as authors list it. */
export interface CourseDraft {
  course: string;
  title: string;
  locales: string[];
  lessons: number;
  quizzes: number;
  /** How many documents are in each state, in all locales. */
  states: Record<DocumentState, number>;
  updatedAt: Date;
}

const sourceLocale = 'en';

/** All courses that the actor may read, by title; lessons and quizzes are counted in the source language. */
export async function listCourseDrafts(ctx: Ctx): Promise<CourseDraft[]> {
  authorize(ctx, 'read:draft:any');
  const byCourse = new Map<string, ListedDocument[]>();
  for (const document of await listDocuments(ctx)) {
    const { course } = document.place;
    if (course !== null) byCourse.set(course, [...(byCourse.get(course) ?? []), document]);
  }
  return [...byCourse]
    .map(([course, documents]) => describe(course, documents))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

function describe(course: string, documents: readonly ListedDocument[]): CourseDraft {
  const locales = [...new Set(documents.map(({ place }) => place.locale ?? ''))].sort();
  const locale = locales.includes(sourceLocale) ? sourceLocale : locales[0];
  const here = documents.filter(({ place }) => place.locale === locale);
  const states = { draft: 0, 'in-review': 0, approved: 0, published: 0 };
  for (const { state } of documents) states[state] += 1;
  const times = documents.map(({ updatedAt }) => updatedAt.getTime());
  return {
    ...{ course, locales, states, updatedAt: new Date(Math.max(...times)) },
    title: here.find(({ place }) => place.kind === 'course')?.title ?? course,
    lessons: here.filter(({ place }) => place.kind === 'lesson').length,
    quizzes: here.filter(({ place }) => place.kind === 'quiz').length,
  };
}
