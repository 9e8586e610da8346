import { useTranslator } from '@heard/i18n/react';
import { Modal } from '#app/editor/blocks/modal.tsx';
import { PicturePicker } from './picture-picker.tsx';

/** The dialog in which an author of a lesson chooses a picture or uploads one. */
export function PictureDialog({
  onDone,
  onClose,
}: {
  onDone: (tag: string) => void;
  onClose: () => void;
}) {
  const t = useTranslator();
  return (
    <Modal title={t('media.pick')} onClose={onClose} wide>
      <PicturePicker onPick={onDone} />
    </Modal>
  );
}
