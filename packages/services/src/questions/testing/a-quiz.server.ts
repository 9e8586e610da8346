import { toDraft, type QuestionDraft, type QuestionType } from '@heard/domain/quizzes';
import { aQuestion } from '@heard/domain/quizzes/testing';
import { anAuthor } from '../../authoring/testing/an-author.server.ts';
import { aDocument, quizPath } from '../../authoring/testing/a-document.server.ts';
import type { House } from '../../identity/testing/house.server.ts';

export const quizText = `# Ours.
title: A quiz
passMark: 70
draw: []
attempts: { max: null, waitMinutes: 0 }
questions:
  - id: q-01
    type: true-false # easy
    objective: obj
    lesson: first/one
    source: { id: opic, place: article 5 }
    tags: [first]
    prompt: Is it so?
    answer: true
    feedback:
      true: It is.
      false: It is.

  - id: q-02
    type: true-false
    objective: obj
    lesson: first/one
    source: { id: opic, place: article 6 }
    tags: [first]
    prompt: Is it not?
    answer: false
    feedback:
      true: It is not.
      false: It is not.
`;

/** A course of documents with one quiz of two questions, and its author. */
export async function aQuizDocument(house: House, text = quizText) {
  const author = await anAuthor(house);
  const { ctx } = author;
  await aDocument(ctx, 'en/a-course/course.yaml', 'objectives: [{ id: obj, text: Know it }]\n');
  await aDocument(ctx, 'sources.yaml', 'opic: { title: The third protocol }\n');
  await aDocument(ctx, 'en/a-course/01-first/01-one.mdx');
  const documentId = await aDocument(ctx, quizPath, text);
  return { ...author, documentId };
}

/** A draft of a right question of this type; without an id it gets the next one. */
export function aDraft(
  type: QuestionType,
  fields: Partial<QuestionDraft['fields']> = {},
): QuestionDraft {
  const draft = toDraft(aQuestion(type, { lesson: 'first/one' }));
  return { ...draft, fields: { ...draft.fields, id: '', ...fields } };
}
