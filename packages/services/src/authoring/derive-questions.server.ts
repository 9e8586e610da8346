import { parseDocumentPath } from '@heard/domain/authoring';
import { assessmentKey } from '@heard/domain/courses';
import { parse } from 'yaml';
import { z } from 'zod';

/** A question of a quiz's text, as lists search it. */
export interface DerivedQuestion {
  questionId: string;
  position: number;
  locale: string;
  courseSlug: string;
  quizKey: string;
  type: string;
  tags: string[];
  objective: string;
  lesson: string;
  source: string;
  prompt: string;
}

const word = z.string().catch('');
const IdSchema = z.string().min(1).max(80);
// A draft may lack anything: what can be read of a question is listed, and only its id must be there.
const DraftQuestionSchema = z.object({
  id: IdSchema,
  type: word,
  tags: z.array(z.string()).catch([]),
  objective: word,
  lesson: word,
  source: z
    .union([word.pipe(z.string().min(1)), z.object({ id: z.string() }).transform((one) => one.id)])
    .catch(''),
  prompt: word,
});

/**
 * The questions of a quiz's text, in order. Null when the text cannot be read as one: then the questions of
 * the text before it are still the best that is known. A question without an id, or with one that stood
 * before, is left out.
 */
export function deriveQuestions(path: string, text: string): DerivedQuestion[] | null {
  const place = parseDocumentPath(path);
  if (place?.kind !== 'quiz' || place.locale === null || place.course === null) return null;
  const questions = readQuestions(text);
  if (questions === null) return null;
  const home = {
    locale: place.locale,
    courseSlug: place.course,
    quizKey: place.module ?? assessmentKey,
  };
  const derived = new Map<string, DerivedQuestion>();
  for (const [position, raw] of questions.entries()) {
    const { data } = DraftQuestionSchema.safeParse(raw);
    if (!data || derived.has(data.id)) continue;
    const { id: questionId, ...rest } = data;
    derived.set(questionId, { questionId, position, ...home, ...rest });
  }
  return [...derived.values()];
}

function readQuestions(text: string): unknown[] | null {
  try {
    const content: unknown = parse(text, { maxAliasCount: 0, logLevel: 'error' });
    const questions = (content as { questions?: unknown } | null)?.questions;
    return Array.isArray(questions) ? questions : null;
  } catch {
    return null;
  }
}
