import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { SourceView } from './source-view.ts';

type Edits = Pick<
  SourceView,
  'selection' | 'replace' | 'insert' | 'wrap' | 'prefixLines' | 'goTo' | 'focus'
>;

/** What buttons and forms do to the text, as one step of its history each. */
export function sourceEdits(view: EditorView): Edits {
  const main = () => view.state.selection.main;
  const change = (from: number, to: number, insert: string) =>
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      ...{ userEvent: 'input', scrollIntoView: true },
    });
  return {
    selection: () => ({
      ...{ from: main().from, to: main().to },
      text: view.state.sliceDoc(main().from, main().to),
    }),
    replace: change,
    insert: (text, where) => {
      if (where === 'sentence') return change(main().from, main().to, text);
      const { from, to, insert } = onLinesOfItsOwn(view, text);
      change(from, to, insert);
    },
    wrap: (before, after) => {
      view.dispatch(
        view.state.changeByRange(({ from, to }) => ({
          changes: [
            { from, insert: before },
            { from: to, insert: after },
          ],
          range: EditorSelection.range(from + before.length, to + before.length),
        })),
        { userEvent: 'input' },
      );
      view.focus();
    },
    prefixLines: (prefix) => {
      const { doc } = view.state;
      const [first, last] = [doc.lineAt(main().from).number, doc.lineAt(main().to).number];
      const changes = Array.from({ length: last - first + 1 }, (_, index) => {
        const { from, text } = doc.line(first + index);
        const old = /^(?:#{1,6} |[-*+] |\d+[.)] )/.exec(text)?.[0] ?? '';
        return { from, to: from + old.length, insert: prefix(index) };
      });
      view.dispatch({ changes, userEvent: 'input' });
      view.focus();
    },
    goTo: (line, column) => {
      const at = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      const anchor = Math.min(at.from + Math.max(0, column - 1), at.to);
      view.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    },
    focus: () => view.focus(),
  };
}

/** A block after the line of the cursor, with an empty line on both sides. An empty line is taken over. */
function onLinesOfItsOwn(view: EditorView, text: string) {
  const { doc, selection } = view.state;
  const line = doc.lineAt(selection.main.head);
  const isEmpty = line.text.trim() === '';
  const from = isEmpty ? line.from : line.to;
  const above = isEmpty ? (line.number > 1 ? doc.line(line.number - 1).text : '') : line.text;
  const below = line.number < doc.lines ? doc.line(line.number + 1).text : '';
  const lead = isEmpty ? (above.trim() === '' ? '' : '\n') : '\n\n';
  return { from, to: line.to, insert: `${lead}${text}${below.trim() === '' ? '' : '\n'}` };
}
