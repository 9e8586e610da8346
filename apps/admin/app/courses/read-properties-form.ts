import type { CourseProperties } from '@heard/services/authoring';

/** The properties that a form sends: words in the order of the ids and slugs that stand beside them. */
export function readPropertiesForm(form: FormData): CourseProperties {
  const all = (name: string) => form.getAll(name).map((value) => clean(String(value)));
  const [texts, titles, summaries] = ['text', 'module-title', 'module-summary'].map(all);
  return {
    title: all('title')[0] ?? '',
    summary: all('summary')[0] ?? '',
    minutes: all('minutes')[0] ?? '',
    objectives: all('objective').map((id, at) => ({ id, text: texts?.[at] ?? '' })),
    modules: all('module').map((slug, at) => ({
      ...{ slug, title: titles?.[at] ?? '', summary: summaries?.[at] ?? '' },
    })),
  };
}

/** Each of these is a line. */
function clean(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
