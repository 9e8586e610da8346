import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Notice } from '@heard/ui/notice';
import { useState } from 'react';
import { Modal } from '../blocks/modal.tsx';
import type { KeptDraft } from '../draft/kept-drafts.ts';

/** A text that did not reach the server: offered, looked at, and thrown away only when that was said twice. */
export function LeftDraft({
  left,
  onSettle,
}: {
  left: KeptDraft;
  onSettle: (take: boolean) => void;
}) {
  const t = useTranslator();
  const [isShown, setIsShown] = useState(false);
  return (
    <Notice kind="warning" title={t('editor.leftTitle')}>
      <p>{t('editor.leftText', { time: t.dateTime(new Date(left.at)) })}</p>
      <div className="part-buttons">
        <Button type="button" onClick={() => onSettle(true)}>
          {t('editor.leftTake')}
        </Button>
        <Button type="button" variant="secondary" onClick={() => setIsShown(true)}>
          {t('editor.leftLook')}
        </Button>
      </div>
      {isShown ? (
        <Modal
          title={t('editor.leftTitle')}
          done={t('editor.leftDrop')}
          onDone={() => onSettle(false)}
          onClose={() => setIsShown(false)}
          wide
        >
          <p className="modal-lead">{t('editor.leftDropLead')}</p>
          <textarea
            className="input left-text"
            aria-label={t('editor.leftTitle')}
            rows={16}
            dir="auto"
            value={left.text}
            readOnly
          />
        </Modal>
      ) : null}
    </Notice>
  );
}
