import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { ErrorSummary } from '@heard/ui/error-summary';
import { Form } from '@remix-run/react';
import { ConflictChoice } from './conflict-choice.tsx';
import type { EditorProps } from './editor-for.tsx';
import { TextProblems, type TextProblem } from './text-problems.tsx';
import type { RefusedText } from './text-door.server.ts';

/** Edits a document as the text that it is. Works without any script. */
export function TextEditor({ document, extra, answer, mayWrite }: EditorProps) {
  const t = useTranslator();
  const { problems } = extra as { problems: TextProblem[] };
  const refused = (answer ?? null) as RefusedText | null;
  const direction = document.place.locale === 'ar' ? 'auto' : 'ltr';
  const isOpen = mayWrite && document.archivedAt === null;
  if (refused?.theirs)
    return <ConflictChoice document={document} refused={{ ...refused, theirs: refused.theirs }} />;
  return (
    <>
      {refused ? (
        <ErrorSummary
          title={t('problem.title')}
          problems={[{ field: 'text', text: refused.problem }]}
        />
      ) : null}
      <TextProblems problems={problems} />
      <Form method="post" className="text-editor">
        <input type="hidden" name="edit" value={document.edit} />
        <label className="field-label" htmlFor="text">
          {t('authoring.textLabel')}
        </label>
        <textarea
          id="text"
          name="text"
          className="input text-editor-text"
          defaultValue={refused?.text ?? document.text}
          key={document.edit}
          spellCheck={false}
          dir={direction}
          lang={document.place.locale ?? undefined}
          rows={30}
          readOnly={!isOpen}
        />
        {isOpen ? <Button type="submit">{t('authoring.save')}</Button> : null}
      </Form>
    </>
  );
}
