import { useTranslator } from '@heard/i18n/react';
import type { ListedQuestion } from '@heard/services/questions';
import { Icon } from '@heard/ui/icon';
import { TextLink } from '@heard/ui/link';
import { Tag } from '@heard/ui/tag';
import { Form, useNavigation, useSubmit } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { questionAddress } from './question-address.ts';
import { typeName } from './question-words.ts';

interface QuestionOrderProps {
  documentId: string;
  edit: number;
  questions: readonly ListedQuestion[];
  isOpen: boolean;
  lang: string | undefined;
}

/**
 * The questions in their order. Buttons move them, also without scripts; with scripts they can be dragged, the
 * button keeps the focus, and each new place is announced.
 */
export function QuestionOrder({ documentId, edit, questions, isOpen, lang }: QuestionOrderProps) {
  const t = useTranslator();
  const submit = useSubmit();
  const isBusy = useNavigation().state !== 'idle';
  const pressed = useRef<string | null>(null);
  const dragged = useRef<string | null>(null);
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => {
    // A moved element loses the focus in some browsers.
    if (pressed.current) document.getElementById(pressed.current)?.focus();
    pressed.current = null;
  }, [edit]);

  function move(id: string, place: number) {
    if (isBusy || place < 0 || place >= questions.length) return;
    setAnnouncement(t('bank.moved', { id, place: place + 1, total: questions.length }));
    const form = { move: `${id}:${place}`, edit: String(edit) };
    submit(form, { method: 'post', preventScrollReset: true, replace: true });
  }

  function drop(place: number) {
    if (dragged.current !== null) move(dragged.current, place);
    dragged.current = null;
  }

  return (
    <Form method="post">
      <input type="hidden" name="edit" value={edit} />
      <ol className="question-order">
        {questions.map((question, at) => (
          <li
            key={question.id || at}
            draggable={isOpen}
            onDragStart={() => (dragged.current = question.id)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => drop(at)}
          >
            <QuestionLine {...{ documentId, question, lang }} />
            {isOpen ? (
              <span className="ordering-buttons">
                {([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="submit"
                    name="move"
                    value={`${question.id}:${at + by}`}
                    id={`move-${by < 0 ? 'up' : 'down'}-${question.id}`}
                    className="ordering-button"
                    aria-label={t(by < 0 ? 'bank.moveUp' : 'bank.moveDown', { id: question.id })}
                    // Not `disabled`: at the end of its way the button would lose the focus.
                    aria-disabled={at + by < 0 || at + by >= questions.length}
                    onClick={(event) => {
                      event.preventDefault();
                      pressed.current = event.currentTarget.id;
                      move(question.id, at + by);
                    }}
                  >
                    <Icon name={by < 0 ? 'sort-up' : 'sort-down'} />
                  </button>
                ))}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </Form>
  );
}

function QuestionLine({
  documentId,
  question,
  lang,
}: {
  documentId: string;
  question: ListedQuestion;
  lang: string | undefined;
}) {
  const t = useTranslator();
  const { id, type, prompt, problems } = question;
  return (
    <div className="question-line">
      <p className="question-line-prompt">
        {id === '' ? (
          <span>{t('bank.withoutId')}</span>
        ) : (
          <TextLink href={questionAddress(documentId, id)} lang={lang}>
            {prompt || id}
          </TextLink>
        )}
      </p>
      <p className="question-line-tags">
        <code dir="ltr">{id}</code>{' '}
        <Tag>{type === null ? t('bank.typeless') : typeName(t, type)}</Tag>{' '}
        {problems.length > 0 ? (
          <Tag kind="problem">{t('bank.problemCount', { count: problems.length })}</Tag>
        ) : null}
      </p>
    </div>
  );
}
