import { blockForms, type BlockForm } from '@heard/curriculum/block-forms';
import { useTranslator } from '@heard/i18n/react';
import { Modal } from './modal.tsx';

const groups = ['passage', 'order', 'activity', 'sentence'] as const;

/** All blocks of lessons with what each is for, to choose one from. */
export function InsertDialog({
  onChoose,
  onClose,
}: {
  onChoose: (form: BlockForm) => void;
  onClose: () => void;
}) {
  const t = useTranslator();
  return (
    <Modal title={t('editor.insertTitle')} onClose={onClose} wide>
      {groups.map((group) => (
        <section key={group}>
          <h3 className="insert-group">{t('editor.group', { group })}</h3>
          <ul className="insert-list">
            {blockForms
              .filter((form) => form.group === group)
              .map((form) => (
                <li key={form.name}>
                  <button type="button" className="insert-choice" onClick={() => onChoose(form)}>
                    <span className="insert-name">
                      {t('editor.blockName', { block: form.name })}
                    </span>
                    <span className="insert-help">
                      {t('editor.blockHelp', { block: form.name })}
                    </span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Modal>
  );
}
