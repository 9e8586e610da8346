import {
  readFrontMatterForm,
  writeFrontMatterForm,
  type FrontMatterValue,
} from '@heard/curriculum/block-forms';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { ChoiceList } from '@heard/ui/choice-list';
import { Notice } from '@heard/ui/notice';
import { TextField } from '@heard/ui/text-field';
import { useState } from 'react';
import type { SourceAids } from '../source/source-aids.ts';
import { BlockFormContext, type BlockFormRoom } from './block-form-context.ts';
import { EntryField } from './entry-field.tsx';
import { Modal } from './modal.tsx';

export interface HeadDialogProps {
  text: string;
  aids: SourceAids;
  objectives: readonly { id: string; text: string }[];
  writing: BlockFormRoom['writing'];
  /** Gets the whole lesson with its new head. */
  onDone: (text: string) => void;
  onClose: () => void;
}

const nothing = () => undefined;

/** Title, summary, minutes, objectives and sources of a lesson. Comments and other keys of its head stay. */
export function HeadDialog({ text, aids, objectives, writing, onDone, onClose }: HeadDialogProps) {
  const t = useTranslator();
  const [value, setValue] = useState(() => readFrontMatterForm(text));
  if (!value)
    return (
      <Modal title={t('editor.headTitle')} onClose={onClose}>
        <Notice kind="warning">{t('editor.headUnreadable')}</Notice>
      </Modal>
    );
  const set = (change: Partial<FrontMatterValue>) => setValue({ ...value, ...change });
  const choose = (id: string, isChosen: boolean) =>
    set({
      objectives: objectives
        .map((one) => one.id)
        .filter((one) => (one === id ? isChosen : value.objectives.includes(one))),
    });
  return (
    <Modal
      title={t('editor.headTitle')}
      done={t('editor.editDone')}
      onDone={() => onDone(writeFrontMatterForm(text, value))}
      onClose={onClose}
    >
      <TextField
        {...{ name: 'head-title', label: t('editor.headName'), value: value.title, ...writing }}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <TextField
        {...{ name: 'head-summary', label: t('editor.headSummary'), value: value.summary }}
        {...{ hint: t('editor.headSummaryHint'), ...writing }}
        onChange={(event) => set({ summary: event.currentTarget.value })}
      />
      <TextField
        {...{ name: 'head-minutes', label: t('editor.headMinutes'), type: 'number' }}
        {...{ min: 1, max: 60, inputMode: 'numeric', value: value.minutes ?? '' }}
        onChange={({ currentTarget }) =>
          set({
            minutes: currentTarget.value === '' ? null : Math.round(currentTarget.valueAsNumber),
          })
        }
      />
      <ChoiceList
        type="checkbox"
        name="head-objectives"
        legend={t('editor.headObjectives')}
        choices={objectives.map((one) => ({ value: one.id, label: one.text }))}
        selected={value.objectives}
        onChange={({ currentTarget }) => choose(currentTarget.value, currentTarget.checked)}
      />
      <BlockFormContext.Provider value={{ aids, problems: [], scenes: [], writing, ask: nothing }}>
        <HeadSources sources={value.sources} onChange={(sources) => set({ sources })} />
      </BlockFormContext.Provider>
    </Modal>
  );
}

type Sources = FrontMatterValue['sources'];

function HeadSources({
  sources,
  onChange,
}: {
  sources: Sources;
  onChange: (sources: Sources) => void;
}) {
  const t = useTranslator();
  const set = (index: number, change: Partial<Sources[number]>) =>
    onChange(sources.map((old, at) => (at === index ? { ...old, ...change } : old)));
  return (
    <>
      {sources.map(({ id, place }, index) => (
        <fieldset key={index} className="part">
          <legend>{t('editor.headSource', { number: index + 1 })}</legend>
          <EntryField
            {...{ name: `head-source-${index}`, label: t('editor.field', { field: 'refSource' }) }}
            {...{ problem: null, kind: 'source', value: id }}
            onChange={(chosen) => set(index, { id: chosen })}
          />
          <TextField
            {...{ name: `head-place-${index}`, label: t('editor.field', { field: 'refPlace' }) }}
            value={place}
            onChange={(event) => set(index, { place: event.currentTarget.value })}
          />
          <Button
            type="button"
            variant="quiet"
            onClick={() => onChange(sources.filter((_, at) => at !== index))}
          >
            {t('editor.remove')}
          </Button>
        </fieldset>
      ))}
      <Button
        type="button"
        variant="secondary"
        onClick={() => onChange([...sources, { id: '', place: '' }])}
      >
        {t('editor.addSource')}
      </Button>
    </>
  );
}
