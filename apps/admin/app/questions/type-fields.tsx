import {
  decisionLimits,
  listsOfType,
  type DraftField,
  type DraftList,
  type DraftRow,
  type QuestionDraft,
} from '@heard/domain/quizzes';
import { useTranslator } from '@heard/i18n/react';
import { ChoiceList } from '@heard/ui/choice-list';
import { SelectField } from '@heard/ui/select-field';
import { TextArea } from '@heard/ui/text-area';
import { TextField } from '@heard/ui/text-field';
import { CorrectMark } from './correct-mark.tsx';
import { RowList } from './row-list.tsx';

export interface TypeFieldsProps {
  draft: QuestionDraft;
  /** What is wrong, by the field. */
  problems: Readonly<Record<string, string>>;
  onAct: (button: string) => void;
}

/** The fields that belong to the type of the question. */
export function TypeFields(props: TypeFieldsProps) {
  const { draft } = props;
  const lists = Object.keys(listsOfType[draft.type]) as DraftList[];
  const hasOutcome = ['ordering', 'numeric', 'short-text'].includes(draft.type);
  return (
    <>
      {draft.type === 'true-false' ? <TrueFalseFields {...props} /> : null}
      {draft.type === 'numeric' ? <NumberFields {...props} /> : null}
      {draft.type === 'case' ? <StartField {...props} /> : null}
      {lists.map((list) => (
        <DraftRows key={list} {...props} list={list} />
      ))}
      {hasOutcome ? <Words {...props} fields={['feedback.correct', 'feedback.incorrect']} /> : null}
    </>
  );
}

function Words({ draft, problems, fields }: TypeFieldsProps & { fields: readonly DraftField[] }) {
  const t = useTranslator();
  return fields.map((field) => (
    <TextArea
      key={field}
      name={field}
      label={t(`bank.field-${field.replace('.', '-')}`)}
      defaultValue={draft.fields[field]}
      problem={problems[field]}
    />
  ));
}

function TrueFalseFields(props: TypeFieldsProps) {
  const { draft, problems } = props;
  const t = useTranslator();
  return (
    <>
      <ChoiceList
        type="radio"
        name="answer"
        legend={t('bank.field-truth')}
        problem={problems['answer']}
        choices={[
          { value: 'yes', label: t('quiz.chooseTrue') },
          { value: 'no', label: t('quiz.chooseFalse') },
        ]}
        selected={[draft.fields.answer]}
      />
      <Words {...props} fields={['feedback.true', 'feedback.false']} />
    </>
  );
}

function NumberFields({ draft, problems }: TypeFieldsProps) {
  const t = useTranslator();
  return (['answer', 'tolerance', 'unit'] as const).map((field) => (
    <TextField
      key={field}
      name={field}
      label={t(`bank.field-${field}`)}
      optionalLabel={field === 'answer' ? undefined : t('bank.optional')}
      inputMode={field === 'unit' ? 'text' : 'decimal'}
      defaultValue={draft.fields[field]}
      problem={problems[field]}
    />
  ));
}

/** Scenes to choose from, by their number and first words. */
function useScenes(draft: QuestionDraft) {
  const t = useTranslator();
  return draft.lists.scenes.map(({ id = '', text = '' }, at) => {
    const words = text.length > 50 ? `${text.slice(0, 50)}…` : text;
    return { value: id, label: `${t('bank.row-scenes', { number: at + 1 })} ${words}`.trim() };
  });
}

function StartField({ draft, problems }: TypeFieldsProps) {
  const t = useTranslator();
  return (
    <SelectField
      name="start"
      label={t('bank.field-start')}
      options={useScenes(draft)}
      defaultValue={draft.fields.start}
      problem={problems['start']}
    />
  );
}

function DraftRows(props: TypeFieldsProps & { list: DraftList }) {
  const { draft, problems, onAct, list } = props;
  const t = useTranslator();
  const parts = (['text', 'left', 'right', 'feedback'] as const).filter(
    (part) => draft.lists[list][0]?.[part] !== undefined,
  );
  return (
    <RowList
      {...{ list, kind: list, onAct, rows: draft.lists[list], problem: problems[list] }}
      limits={listsOfType[draft.type][list] ?? [0, 0]}
    >
      {(row, name, at) => (
        <>
          {parts.map((part) => (
            <TextArea
              key={part}
              name={`${name}.${part}`}
              label={t(part === 'text' ? `bank.text-${list}` : `bank.part-${part}`)}
              optionalLabel={
                list === 'items' && part === 'feedback' ? t('bank.optional') : undefined
              }
              defaultValue={row[part]}
              problem={problems[`${name}.${part}`]}
              rows={1}
            />
          ))}
          {list === 'options' ? (
            <CorrectMark isOne={draft.type === 'single-choice'} row={row} name={name} at={at} />
          ) : null}
          {list === 'scenes' ? <Decisions {...props} scene={at} /> : null}
        </>
      )}
    </RowList>
  );
}

function Decisions({ draft, problems, onAct, scene }: TypeFieldsProps & { scene: number }) {
  const t = useTranslator();
  const scenes = useScenes(draft);
  const list = `scenes.${scene}.decisions`;
  const field = (row: DraftRow, name: string, part: 'text' | 'feedback') => (
    <TextArea
      name={`${name}.${part}`}
      label={t(part === 'text' ? 'bank.text-decisions' : 'bank.part-feedback')}
      defaultValue={row[part]}
      problem={problems[`${name}.${part}`]}
      rows={1}
    />
  );
  return (
    <RowList
      {...{ list, kind: 'decisions', onAct, limits: decisionLimits, problem: problems[list] }}
      rows={draft.decisions[scene] ?? []}
    >
      {(row, name) => (
        <>
          {field(row, name, 'text')}
          <TextField
            name={`${name}.points`}
            label={t('bank.part-points')}
            inputMode="numeric"
            defaultValue={row['points']}
            problem={problems[`${name}.points`]}
          />
          {field(row, name, 'feedback')}
          <SelectField
            name={`${name}.next`}
            label={t('bank.part-next')}
            options={[
              { value: '', label: t('bank.end') },
              ...scenes.filter((_, at) => at !== scene),
            ]}
            defaultValue={row['next']}
            problem={problems[`${name}.next`]}
          />
        </>
      )}
    </RowList>
  );
}
