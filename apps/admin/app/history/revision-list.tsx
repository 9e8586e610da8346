import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Disclosure } from '@heard/ui/disclosure';
import { TextLink } from '@heard/ui/link';
import { Tag } from '@heard/ui/tag';
import type { ListedRevision } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import { useRevisionWords } from './use-revision-words.ts';

/** All revisions, the newest first. `edit`: what the reader sees now, so that nothing newer is overwritten. */
export function RevisionList(props: {
  revisions: readonly SerializeFrom<ListedRevision>[];
  edit: number;
  mayRestore: boolean;
}) {
  const t = useTranslator();
  const { byWhom } = useRevisionWords();
  return (
    <ol className="revisions" id="revisions" reversed>
      {props.revisions.map((revision, index) => {
        const { number, kind, note, sealed } = revision;
        return (
          <li key={number}>
            <h2>{t('authoring.revision', { number })}</h2>
            <p>
              {t('authoring.revisionKind', { kind, note })} · {byWhom(revision)}{' '}
              {index === 0 ? <Tag kind="info">{t('authoring.current')}</Tag> : null}{' '}
              {sealed ? <Tag>{t('authoring.sealed')}</Tag> : null}
            </p>
            {number > 1 ? (
              <p>
                <TextLink
                  href={`?to=${number}`}
                  aria-label={`${t('authoring.compareWithBefore')}: ${t('authoring.revision', { number })}`}
                >
                  {t('authoring.compareWithBefore')}
                </TextLink>
              </p>
            ) : null}
            {index > 0 && props.mayRestore ? <Restore number={number} edit={props.edit} /> : null}
          </li>
        );
      })}
    </ol>
  );
}

/** Asks once more before the working text becomes another. */
function Restore({ number, edit }: { number: number; edit: number }) {
  const t = useTranslator();
  return (
    <Disclosure summary={t('authoring.restore')}>
      <p>{t('authoring.restoreText')}</p>
      <Form method="post">
        <input type="hidden" name="edit" value={edit} />
        <Button type="submit" name="revision" value={number} variant="secondary">
          {t('authoring.restoreOf', { number })}
        </Button>
      </Form>
    </Disclosure>
  );
}
