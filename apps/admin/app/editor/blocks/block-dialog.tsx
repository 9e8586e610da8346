import {
  blankBlock,
  findBlockForm,
  writeBlock,
  type BlockValue,
} from '@heard/curriculum/block-forms';
import { useTranslator } from '@heard/i18n/react';
import { Notice } from '@heard/ui/notice';
import { useState } from 'react';
import type { SourceAids } from '../source/source-aids.ts';
import { BlockFields } from './block-fields.tsx';
import { BlockFormContext, type BlockFormRoom } from './block-form-context.ts';
import { checkBlock, type BlockProblem } from './check-block.ts';
import { Modal } from './modal.tsx';
import { nameScenes } from './name-scenes.ts';

export interface BlockDialogProps {
  value: BlockValue;
  isNew: boolean;
  aids: SourceAids;
  writing: BlockFormRoom['writing'];
  /** Gets the block's text. */
  onDone: (text: string) => void;
  onClose: () => void;
}

interface Asked {
  value: BlockValue;
  put: (text: string) => void;
}

/** A block's form in a dialog. What it gives back is the text that a person would have typed. */
export function BlockDialog({ value, isNew, aids, writing, onDone, onClose }: BlockDialogProps) {
  const t = useTranslator();
  const [filled, setFilled] = useState(() => nameScenes(value));
  const [asked, setAsked] = useState<Asked | null>(null);
  const [problems, setProblems] = useState<BlockProblem[]>([]);
  const name = t('editor.blockName', { block: value.name });
  const scenes = filled.parts
    .filter((part) => part.name === 'Scene')
    .map(({ attributes }) => ({ id: attributes.id ?? '', title: attributes.title ?? '' }));
  const ask = (block: string, put: Asked['put']) => {
    const form = findBlockForm(block);
    if (form) setAsked({ value: blankBlock(form), put });
  };
  const finish = () => {
    const found = checkBlock(filled);
    setProblems(found);
    if (found.length === 0) return onDone(writeBlock(filled));
    const [first] = found;
    if (first) document.getElementById(first.field)?.focus();
  };
  return (
    <Modal
      title={t(isNew ? 'editor.insertBlock' : 'editor.editBlock', { name })}
      done={t(isNew ? 'editor.insertDone' : 'editor.editDone')}
      onDone={finish}
      onClose={onClose}
    >
      <p className="modal-lead">{t('editor.blockHelp', { block: value.name })}</p>
      {problems.some(({ why }) => why === 'breaks-out') ? (
        <Notice kind="problem">{t('editor.blockProblem', { why: 'breaksOut' })}</Notice>
      ) : null}
      <BlockFormContext.Provider value={{ aids, problems, scenes, writing, ask }}>
        <BlockFields value={filled} at="" onChange={(changed) => setFilled(nameScenes(changed))} />
      </BlockFormContext.Provider>
      {asked ? (
        <BlockDialog
          {...{ value: asked.value, isNew: true, aids, writing }}
          onDone={(text) => {
            setAsked(null);
            asked.put(text);
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </Modal>
  );
}
