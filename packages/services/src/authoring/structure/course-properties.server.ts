import type { YamlMap, YamlValue } from '@heard/curriculum/quiz-text';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { parse } from 'yaml';
import { authorize, type Ctx } from '../../context.server.ts';
import { getDocument } from '../get-document.server.ts';
import { saveDraft, type SavedDraft, type SaveDraftRefusal } from '../save-draft.server.ts';

/** What a form asks of a course: words by the ids and slugs that they belong to, and the learning time. */
export interface CourseProperties {
  title: string;
  summary: string;
  /** Learning time in minutes, as the certificate states it. */
  minutes: string;
  objectives: { id: string; text: string }[];
  modules: { slug: string; title: string; summary: string }[];
}

/** The properties that a course.yaml says; null when it cannot be read. What is missing is empty. */
export function readProperties(text: string): CourseProperties | null {
  try {
    const content = parse(text, { maxAliasCount: 0 }) as YamlValue;
    if (!isMap(content)) return null;
    const certificate = isMap(content.certificate) ? content.certificate : {};
    return {
      ...{ title: say(content.title), summary: say(content.summary) },
      minutes: say(certificate.minutes),
      objectives: mapsOf(content.objectives).map(({ id, text: words }) => ({
        ...{ id: say(id), text: say(words) },
      })),
      modules: mapsOf(content.modules).map(({ slug, title, summary }) => ({
        ...{ slug: say(slug), title: say(title), summary: say(summary) },
      })),
    };
  } catch {
    return null;
  }
}

/**
 * Writes a form's words into a course.yaml, whose other signs stay as they are, and saves it as a draft. Only
 * objectives and modules that are there get new words. Refused like any save, and when the text cannot be read.
 */
export async function saveCourseProperties(
  ctx: Ctx,
  input: { documentId: string; edit: number; properties: CourseProperties },
): Promise<Outcome<SavedDraft, SaveDraftRefusal | { code: 'course-unreadable' }>> {
  authorize(ctx, 'write:draft:any');
  const { documentId, edit, properties } = input;
  const document = await getDocument(ctx, { documentId });
  const { reviseYaml } = await import('@heard/curriculum/quiz-text');
  const text = reviseYaml(document.text, (content) => withProperties(content, properties));
  if (document.place.kind !== 'course' || text === null)
    return refuse({ code: 'course-unreadable' });
  // Written into another text than the form showed, it would overwrite what came between.
  if (document.edit !== edit) {
    const theirs = { text: document.text, edit: document.edit, at: document.updatedAt };
    return refuse({
      code: 'edit-conflict',
      theirs: { ...theirs, by: document.updatedBy?.name ?? null },
    });
  }
  return saveDraft(ctx, { documentId, text, edit });
}

function withProperties(content: YamlValue, properties: CourseProperties): YamlValue {
  if (!isMap(content)) return content;
  const { title, summary, minutes, objectives, modules } = properties;
  const certificate = isMap(content.certificate) ? content.certificate : {};
  const time = /^\d{1,6}$/.test(minutes) ? Number(minutes) : minutes;
  const words = new Map(objectives.map(({ id, text }) => [id, text]));
  const named = new Map(modules.map((module) => [module.slug, module]));
  return {
    ...{ ...content, title, summary, certificate: { ...certificate, minutes: time } },
    ...(Array.isArray(content.objectives) && {
      objectives: mapsOf(content.objectives).map((one) => ({
        ...{ ...one, text: words.get(say(one.id)) ?? one.text ?? '' },
      })),
    }),
    ...(Array.isArray(content.modules) && {
      modules: mapsOf(content.modules).map((one) => {
        const module = named.get(say(one.slug));
        return module ? { ...one, title: module.title, summary: module.summary } : one;
      }),
    }),
  };
}

function isMap(value: YamlValue | undefined): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapsOf(value: YamlValue | undefined): YamlMap[] {
  return Array.isArray(value) ? (value as YamlValue[]).filter(isMap) : [];
}

function say(value: YamlValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
