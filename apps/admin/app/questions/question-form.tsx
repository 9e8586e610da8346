import { changeDraft, readQuestionForm, type QuestionDraft } from '@heard/domain/quizzes';
import { useTranslator } from '@heard/i18n/react';
import type { CourseSurroundings } from '@heard/services/questions';
import { Button } from '@heard/ui/button';
import { ErrorSummary } from '@heard/ui/error-summary';
import { ActionBar } from '@heard/ui/layout';
import { TextArea } from '@heard/ui/text-area';
import { Form } from '@remix-run/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { formEntries } from './form-entries.ts';
import { PlaceFields } from './place-fields.tsx';
import { TypeFields } from './type-fields.tsx';

export interface QuestionFormProps {
  draft: QuestionDraft;
  /** What is wrong, by the field. */
  problems: Readonly<Record<string, string>>;
  /** Whether what is wrong was just told by saving. */
  isRefused: boolean;
  surroundings: CourseSurroundings;
  /** From which the author began. */
  edit: number;
  stamp: string | null;
  isNew: boolean;
  /** Somebody took the question out meanwhile: saving writes it again. */
  isGone: boolean;
  lang: string;
}

/**
 * The form of a question. It posts as it is without scripts; with them, rows come and go at once, and nothing
 * that was typed is lost.
 */
export function QuestionForm(props: QuestionFormProps) {
  const { problems, isRefused, surroundings, edit, stamp, isNew, isGone, lang } = props;
  const t = useTranslator();
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState({ draft: props.draft, version: 0, focus: '' });
  const { draft, version, focus } = shown;

  useEffect(() => {
    if (focus !== '') document.getElementById(focus)?.focus();
  }, [version, focus]);

  function act(button: string) {
    if (!form.current) return;
    const typed = readQuestionForm(draft.type, formEntries(new FormData(form.current)));
    const next = changeDraft(typed, button);
    setShown({ draft: next, version: version + 1, focus: focusAfter(next, button) });
  }

  const told = useMemo(
    () => Object.entries(problems).map(([field, text]) => ({ field, text })),
    [problems],
  );
  return (
    <Form method="post" ref={form} className="question-form" noValidate>
      {isRefused && told.length > 0 ? (
        <ErrorSummary title={t('bank.questionWrong')} problems={told} />
      ) : null}
      {/* The first button is the one that Enter presses. */}
      <button type="submit" name="do" value="save" className="visually-hidden" tabIndex={-1}>
        {t('bank.save')}
      </button>
      <input type="hidden" name="type" value={draft.type} />
      <input type="hidden" name="edit" value={edit} />
      {stamp === null ? null : <input type="hidden" name="stamp" value={stamp} />}
      {isGone ? <input type="hidden" name="again" value="new" /> : null}
      <div key={version} className="question-fields">
        <TextArea
          name="prompt"
          label={t('bank.field-prompt')}
          defaultValue={draft.fields.prompt}
          problem={problems['prompt']}
          lang={lang}
          dir="auto"
        />
        <TypeFields draft={draft} problems={problems} onAct={act} />
        <PlaceFields {...{ draft, problems, surroundings, isNew }} />
      </div>
      <ActionBar>
        <Button type="submit" name="do" value="save">
          {t('bank.save')}
        </Button>
        <Button type="submit" name="do" value="save-try" variant="secondary">
          {t('bank.saveAndTry')}
        </Button>
      </ActionBar>
    </Form>
  );
}

/** Where the keyboard goes on after a row came, went or moved. */
function focusAfter(draft: QuestionDraft, button: string): string {
  const [act = '', list = '', place = '0'] = button.split(':');
  const scene = /^scenes\.(\d+)\.decisions$/.exec(list);
  const rows = scene
    ? draft.decisions[Number(scene[1])]
    : draft.lists[list as keyof QuestionDraft['lists']];
  const count = rows?.length ?? 0;
  const at = { add: count - 1, up: Number(place) - 1, down: Number(place) + 1 }[act] ?? 0;
  const row = Math.max(0, Math.min(at, count - 1));
  return count === 0 ? `do-add:${list}` : `${list}.${row}.${list === 'pairs' ? 'left' : 'text'}`;
}
