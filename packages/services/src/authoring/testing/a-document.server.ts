import type { Ctx } from '../../context.server.ts';
import { createDocument } from '../create-document.server.ts';

export const lessonPath = 'en/a-course/01-first/01-one.mdx';
export const quizPath = 'en/a-course/01-first/quiz.yaml';

/** A lesson's text, with a title and a body. */
export function aText(body = 'Words.', title = 'One'): string {
  return `---\ntitle: ${title}\nsummary: About it.\nminutes: 1\nobjectives: [read-status]\n---\n\n${body}\n`;
}

/** A document that was just made; its id. */
export async function aDocument(ctx: Ctx, path = lessonPath, text = aText()): Promise<string> {
  const made = await createDocument(ctx, { path, text });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.documentId;
}
