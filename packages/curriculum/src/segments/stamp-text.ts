import type { DocumentKind } from '@heard/domain/authoring';

const field = /^translates:[ \t]*['"]?([0-9a-f]{12})['"]?[ \t]*$/m;
const remark = /^# translates: ([0-9a-f]{12})[ \t]*$/m;
const withField: ReadonlySet<DocumentKind> = new Set(['course', 'lesson', 'adult-page', 'quiz']);

/** The stamp of the source that a translation was made from; null where the text names none. */
export function readStamp(text: string): string | null {
  return field.exec(text)?.[1] ?? remark.exec(text)?.[1] ?? null;
}

/**
 * Writes the stamp into a translation: as `translates:` below the title, or as a remark at the head of a file
 * that has no place for it.
 */
export function writeStamp(text: string, kind: DocumentKind, stamp: string): string {
  if (!withField.has(kind)) {
    const line = `# translates: ${stamp}`;
    return remark.test(text) ? text.replace(remark, line) : `${line}\n${text}`;
  }
  const line = `translates: '${stamp}'`;
  if (/^translates:.*$/m.test(text)) return text.replace(/^translates:.*$/m, line);
  return text.replace(/^title:.*(?:\n[ \t]+\S.*)*$/m, (title) => `${title}\n${line}`);
}
