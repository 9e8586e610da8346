import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { completeLesson } from './complete-lesson.ts';
import { placeInDocument } from './place-in-document.ts';
import { sourceEdits } from './source-edits.ts';
import { noAids } from './source-aids.ts';
import { sourceLanguage } from './source-language.ts';
import { sourceTheme } from './source-theme.ts';
import type { SourceView, SourceViewParts } from './source-view.ts';

/**
 * Makes a pane of source in a shadow root of its own: there its styles are adopted by script, which the
 * page's policy allows, and need neither `unsafe-inline` nor a nonce. Tab is not taken: it leaves the pane.
 */
export function createSourceView(parts: SourceViewParts): SourceView {
  const { parent, text, onChange } = parts;
  let aids = noAids;
  const home = document.createElement('div');
  home.className = 'source-pane-home';
  parent.append(home);
  const root = home.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({ doc: text, extensions: extend(parts, () => aids) }),
  });
  return {
    ...sourceEdits(view),
    text: () => view.state.doc.toString(),
    setMarks: (marks) => {
      const diagnostics = marks.map(({ severity, message, ...place }) => ({
        ...placeInDocument(view.state.doc, place),
        ...{ severity, message },
      }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    setAids: (given) => void (aids = given),
    setText: (other) => {
      if (other === view.state.doc.toString()) return;
      const anchor = Math.min(view.state.selection.main.anchor, other.length);
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: other },
        selection: { anchor },
      });
      onChange(other);
    },
    destroy: () => {
      view.destroy();
      home.remove();
    },
  };
}

function extend(parts: SourceViewParts, aids: () => typeof noAids): Extension[] {
  const { kind, label, description, lang, direction, phrases, isReadOnly } = parts;
  return [
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    drawSelection(),
    search({ top: true }),
    highlightSelectionMatches(),
    lintGutter(),
    closeBrackets(),
    autocompletion({
      override: kind === 'lesson' ? [completeLesson(aids, parts.nameBlock)] : [],
      icons: false,
    }),
    sourceLanguage(kind),
    sourceTheme,
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    EditorState.phrases.of(phrases),
    EditorState.readOnly.of(isReadOnly),
    EditorView.contentAttributes.of({
      // Said, so that the scrolled region counts as one that a keyboard reaches.
      tabindex: '0',
      ...{ 'aria-label': label, 'aria-description': description, lang, dir: direction },
      ...{ spellcheck: 'true', autocorrect: 'on' },
    }),
    keymap.of([
      { key: 'Mod-s', preventDefault: true, run: () => (parts.onSave(), true) },
      ...lintKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) parts.onChange(update.state.doc.toString());
      if (update.docChanged || update.selectionSet)
        parts.onSelect(update.state.selection.main.head);
    }),
    takePastes(parts.onPaste),
  ];
}

/** Pasted HTML becomes Markdown; a paste with Shift stays plain, because then no HTML comes with it. */
function takePastes(toMarkdown: SourceViewParts['onPaste']): Extension {
  if (!toMarkdown) return [];
  return EditorView.domEventHandlers({
    paste: (event, view) => {
      const html = event.clipboardData?.getData('text/html') ?? '';
      const plain = event.clipboardData?.getData('text/plain') ?? '';
      if (html === '' || view.state.readOnly) return false;
      event.preventDefault();
      void toMarkdown(html).then((markdown) => {
        view.dispatch(view.state.replaceSelection(markdown ?? plain), { userEvent: 'input.paste' });
      });
      return true;
    },
  });
}
