import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';

/** What happened to a question, field by field. */
export interface ComparedQuestion {
  id: string;
  kind: 'added' | 'removed' | 'changed';
  /** Values as YAML says them; null where a side has none. */
  fields: { name: string; before: string | null; after: string | null }[];
}

/** Compares the questions of two quiz texts by their ids. Null when one of them cannot be read. */
export function compareQuestions(before: string, after: string): ComparedQuestion[] | null {
  const [old, fresh] = [readQuestions(before), readQuestions(after)];
  if (!old || !fresh) return null;
  const ids = [...new Set([...fresh.keys(), ...old.keys()])];
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id), fresh.get(id)];
    const names = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])];
    const fields = names
      .filter((name) => !isDeepStrictEqual(was?.[name], is?.[name]))
      .map((name) => ({ name, before: say(was?.[name]), after: say(is?.[name]) }));
    if (fields.length === 0) return [];
    const kind = !was ? 'added' : !is ? 'removed' : 'changed';
    return [{ id, kind, fields }];
  });
}

function say(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : stringify(value).trim();
}

function readQuestions(text: string): Map<string, Record<string, unknown>> | null {
  if (text.trim() === '') return new Map();
  try {
    const content = parse(text, { maxAliasCount: 0 }) as { questions?: unknown } | null;
    if (!Array.isArray(content?.questions)) return null;
    const questions = content.questions as unknown[];
    return new Map(
      questions.flatMap((one) => {
        const question = one as Record<string, unknown> | null;
        return typeof question?.id === 'string' ? [[question.id, question] as const] : [];
      }),
    );
  } catch {
    return null;
  }
}
