import { blankBlock, findBlockForm, type BlockValue } from '@heard/curriculum/block-forms';
import type { LessonPlace } from '@heard/curriculum/preview';
import { PictureDialog } from '#app/media/picture-dialog.tsx';
import { BlockDialog } from './blocks/block-dialog.tsx';
import type { BlockFormRoom } from './blocks/block-form-context.ts';
import { HeadDialog } from './blocks/head-dialog.tsx';
import { InsertDialog } from './blocks/insert-dialog.tsx';
import { LinkDialog } from './blocks/link-dialog.tsx';
import { TableDialog } from './blocks/table-dialog.tsx';
import type { SourceAids } from './source/source-aids.ts';
import type { SourceView } from './source/source-view.ts';

/** The dialog that is open: a choice of blocks, a block's form (new, or in the place of an old text)… */
export type OpenDialog =
  | { kind: 'insert' | 'head' | 'link' | 'picture' | 'table' }
  | { kind: 'block'; value: BlockValue; at: { from: number; to: number } | null };

export interface EditorDialogsProps {
  open: OpenDialog | null;
  view: SourceView;
  aids: SourceAids;
  objectives: LessonPlace['objectives'];
  writing: BlockFormRoom['writing'];
  onOpen: (dialog: OpenDialog | null) => void;
}

/** The editor's dialogs. Each ends in a change of the text that can be taken back like typing. */
export function EditorDialogs({
  open,
  view,
  aids,
  objectives,
  writing,
  onOpen,
}: EditorDialogsProps) {
  const onClose = () => onOpen(null);
  const finish = (change: () => void) => {
    onOpen(null);
    change();
    // The dialog gives the focus back first.
    requestAnimationFrame(() => view.focus());
  };
  if (open === null) return null;
  if (open.kind === 'insert')
    return (
      <InsertDialog
        onClose={onClose}
        onChoose={(form) =>
          onOpen(
            form.name === 'Picture'
              ? { kind: 'picture' }
              : { kind: 'block', value: blankBlock(form), at: null },
          )
        }
      />
    );
  if (open.kind === 'picture')
    return (
      <PictureDialog onClose={onClose} onDone={(text) => finish(() => view.insert(text, 'line'))} />
    );
  if (open.kind === 'block') {
    const { value, at } = open;
    const isInSentence = findBlockForm(value.name)?.group === 'sentence';
    return (
      <BlockDialog
        {...{ value, isNew: at === null, aids, writing, onClose }}
        key={`${value.name} ${at?.from}`}
        onDone={(text) =>
          finish(() =>
            at
              ? view.replace(at.from, at.to, text)
              : view.insert(text, isInSentence ? 'sentence' : 'line'),
          )
        }
      />
    );
  }
  if (open.kind === 'head')
    return (
      <HeadDialog
        {...{ text: view.text(), aids, objectives, writing, onClose }}
        onDone={(text) => finish(() => view.setText(text))}
      />
    );
  if (open.kind === 'link')
    return (
      <LinkDialog
        {...{ words: view.selection().text, aids, onClose }}
        onDone={(text) => finish(() => view.insert(text, 'sentence'))}
      />
    );
  return (
    <TableDialog
      {...{ writing, onClose }}
      onDone={(text) => finish(() => view.insert(text, 'line'))}
    />
  );
}
