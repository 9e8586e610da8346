import { parse } from 'yaml';

/** A field of a question, or of the quiz's rules, that is another now. Null where it was not, or is no more. */
export interface ChangedField {
  /** Where it stands, such as `options › b › text`. */
  field: string;
  before: string | null;
  after: string | null;
}

/** A question that is another now, is new or is gone; `moved`: it stands at another place among its fellows. */
export interface ChangedQuestion {
  id: string;
  prompt: string;
  change: 'added' | 'removed' | 'changed' | 'moved';
  fields: ChangedField[];
}

export interface ChangedQuiz {
  rules: ChangedField[];
  questions: ChangedQuestion[];
}

type Fields = Map<string, string>;
interface ReadQuiz {
  rules: Fields;
  questions: Map<string, Fields>;
}

/** Compares two texts of a quiz question by question and field by field. Null when one of them is no quiz. */
export function compareQuizTexts(before: string, after: string): ChangedQuiz | null {
  const [old, now] = [readQuiz(before), readQuiz(after)];
  if (!old || !now) return null;
  const kept = [...old.questions.keys()].filter((id) => now.questions.has(id));
  const order = [...now.questions.keys()].filter((id) => old.questions.has(id));
  const ids = [...new Set([...now.questions.keys(), ...old.questions.keys()])];
  const questions = ids.flatMap((id): ChangedQuestion[] => {
    const [was, is] = [old.questions.get(id), now.questions.get(id)];
    const prompt = (is ?? was)?.get('prompt') ?? '';
    if (!was || !is) return [{ id, prompt, change: was ? 'removed' : 'added', fields: [] }];
    const fields = compareFields(was, is);
    if (fields.length > 0) return [{ id, prompt, change: 'changed', fields }];
    const moved = kept.indexOf(id) !== order.indexOf(id);
    return moved ? [{ id, prompt, change: 'moved', fields }] : [];
  });
  return { rules: compareFields(old.rules, now.rules), questions };
}

function compareFields(before: Fields, after: Fields): ChangedField[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const change = { before: before.get(field) ?? null, after: after.get(field) ?? null };
    return change.before === change.after ? [] : [{ field, ...change }];
  });
}

function readQuiz(text: string): ReadQuiz | null {
  const quiz = readYaml(text);
  if (!isRecord(quiz) || !Array.isArray(quiz.questions)) return null;
  const { questions, ...rules } = quiz;
  const byId = new Map<string, Fields>();
  for (const question of questions as unknown[]) {
    if (!isRecord(question) || typeof question.id !== 'string') return null;
    const { id, ...fields } = question;
    byId.set(id, flatten(fields));
  }
  return { rules: flatten(rules), questions: byId };
}

function readYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every leaf with its path; what has an id of its own in a list is named by it, all else by its number. */
function flatten(value: unknown, path: readonly string[] = []): Fields {
  if (Array.isArray(value))
    return merge(
      value.map((item: unknown, index) => {
        const id = isRecord(item) && typeof item.id === 'string' ? item.id : String(index + 1);
        return flatten(item, [...path, id]);
      }),
    );
  if (isRecord(value))
    return merge(
      Object.entries(value)
        .filter(([key]) => key !== 'id' || path.length === 0)
        .map(([key, inner]) => flatten(inner, [...path, key])),
    );
  return new Map([[path.join(' › '), String(value)]]);
}

const merge = (maps: readonly Fields[]): Fields => new Map(maps.flatMap((map) => [...map]));
