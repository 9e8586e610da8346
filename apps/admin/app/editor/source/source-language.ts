import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { yaml, yamlFrontmatter } from '@codemirror/lang-yaml';
import { bidiIsolates } from '@codemirror/language';
import type { Extension } from '@codemirror/state';

/** What kind of text the pane holds: a lesson with its head and blocks, or YAML. */
export type SourceKind = 'lesson' | 'yaml';

/** Highlighting by kind. Tags in a lesson keep their direction inside a text from right to left. */
export function sourceLanguage(kind: SourceKind): Extension {
  if (kind === 'yaml') return yaml();
  const lesson = markdown({ base: markdownLanguage, addKeymap: true, completeHTMLTags: false });
  return [yamlFrontmatter({ content: lesson }), bidiIsolates({ alwaysIsolate: true })];
}
