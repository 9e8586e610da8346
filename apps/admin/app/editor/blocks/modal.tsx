import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

export interface ModalProps {
  title: string;
  children: ReactNode;
  /** The button that does it; without one there is only the way out. */
  done?: string;
  onDone?: () => void;
  onClose: () => void;
  wide?: boolean;
}

/**
 * A dialog of the browser's own: it takes the focus and gives it back, and Escape closes it. What is typed in
 * it goes nowhere before its button is pressed.
 */
export function Modal({ title, children, done, onDone, onClose, wide }: ModalProps) {
  const t = useTranslator();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog over a dialog: its form is not that of the one below.
    event.stopPropagation();
    onDone?.();
  };

  // What has no button of its own to do it may hold a form of its own.
  const Body = onDone ? 'form' : 'div';
  // At the end of the page, so that no form stands in another.
  return createPortal(
    <dialog
      ref={dialog}
      className={wide ? 'modal modal-wide' : 'modal'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <Body className="modal-form" {...(onDone && { noValidate: true, onSubmit: submit })}>
        <h2 id={heading}>{title}</h2>
        <div className="modal-body">{children}</div>
        <div className="modal-buttons">
          {done ? <Button type="submit">{done}</Button> : null}
          <Button type="button" variant="secondary" onClick={onClose}>
            {t(done ? 'common.cancel' : 'editor.close')}
          </Button>
        </div>
      </Body>
    </dialog>,
    document.body,
  );
}
