import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { sourceLanguage, type SourceKind } from '../source/source-language.ts';
import { sourceTheme } from '../source/source-theme.ts';

export interface MergeParts {
  parent: HTMLElement;
  kind: SourceKind;
  mine: { text: string; label: string };
  theirs: { text: string; label: string };
  lang: string;
  phrases: Record<string, string>;
}

/**
 * Two texts beside each other, what differs marked, with arrows that take single places from theirs into mine.
 * In a shadow root, as the pane of source.
 */
export function createMergeView(parts: MergeParts): { merged: () => string; destroy: () => void } {
  const home = document.createElement('div');
  parts.parent.append(home);
  const root = home.attachShadow({ mode: 'open' });
  const extend = (label: string, isReadOnly: boolean) => [
    sourceLanguage(parts.kind),
    sourceTheme,
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    EditorState.readOnly.of(isReadOnly),
    EditorState.phrases.of(parts.phrases),
    EditorView.contentAttributes.of({ 'aria-label': label, lang: parts.lang, tabindex: '0' }),
  ];
  const view = new MergeView({
    ...{ parent: root, root, revertControls: 'b-to-a', collapseUnchanged: { margin: 3 } },
    a: { doc: parts.mine.text, extensions: extend(parts.mine.label, false) },
    b: { doc: parts.theirs.text, extensions: extend(parts.theirs.label, true) },
  });
  return {
    merged: () => view.a.state.doc.toString(),
    destroy: () => {
      view.destroy();
      home.remove();
    },
  };
}
