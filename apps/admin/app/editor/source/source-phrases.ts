import type { Translator } from '@heard/i18n/browser';

/** CodeMirror's own words, each with our message for it. */
const messages: Record<string, string> = {
  Find: 'find',
  Replace: 'replaceWith',
  next: 'findNext',
  previous: 'findPrevious',
  all: 'findAll',
  'match case': 'matchCase',
  'by word': 'wholeWord',
  regexp: 'pattern',
  replace: 'replace',
  'replace all': 'replaceAll',
  close: 'close',
  'Go to line': 'goToLine',
  go: 'go',
  Completions: 'completions',
  Diagnostics: 'problems',
  'No diagnostics': 'noProblems',
};

/** The words of the pane in the author's language. */
export function sourcePhrases(t: Translator): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).map(([phrase, key]) => [phrase, t(`editor.${key}`)]),
  );
}
