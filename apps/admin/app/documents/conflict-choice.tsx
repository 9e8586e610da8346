import { useTranslator } from '@heard/i18n/react';
import { Button, ButtonLink } from '@heard/ui/button';
import { ErrorSummary } from '@heard/ui/error-summary';
import type { SerializeFrom } from '@remix-run/node';
import type { TheirEdit } from '@heard/services/authoring';
import { Form } from '@remix-run/react';
import { toDocumentAddress } from './document-address.ts';
import type { ShownDocument } from './shown-document.ts';

/** Both texts beside each other after somebody else saved first: nothing is lost until one is chosen. */
export function ConflictChoice({
  document,
  refused,
}: {
  document: ShownDocument;
  refused: { text: string; problem: string; theirs: SerializeFrom<TheirEdit> };
}) {
  const t = useTranslator();
  const { theirs, text } = refused;
  const name = theirs.by === null ? 'Heard' : theirs.by || t('authoring.nobody');
  const time = t.dateTime(new Date(theirs.at));
  return (
    <>
      <ErrorSummary title={t('authoring.conflictTitle')} problems={[{ text: refused.problem }]} />
      <Form method="post" className="text-editor">
        <input type="hidden" name="edit" value={theirs.edit} />
        <div className="conflict-texts">
          <div>
            <label className="field-label" htmlFor="text">
              {t('authoring.yourText')}
            </label>
            <textarea
              id="text"
              name="text"
              className="input text-editor-text"
              defaultValue={text}
              spellCheck={false}
              dir="auto"
              rows={20}
            />
            <Button type="submit">{t('authoring.keepMine')}</Button>
          </div>
          <div>
            <label className="field-label" htmlFor="theirs">
              {t('authoring.theirText', { name, time })}
            </label>
            <textarea
              id="theirs"
              className="input text-editor-text"
              value={theirs.text}
              spellCheck={false}
              dir="auto"
              rows={20}
              readOnly
            />
            <ButtonLink variant="secondary" href={toDocumentAddress(document.id)}>
              {t('authoring.takeTheirs')}
            </ButtonLink>
          </div>
        </div>
      </Form>
    </>
  );
}
