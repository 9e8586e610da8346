import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Field, fieldDescription } from '@heard/ui/field';
import { Notice } from '@heard/ui/notice';
import { useRef, useState, type FormEvent } from 'react';
import { PictureFields } from './picture-fields.tsx';
import { sendUpload } from './send-upload.ts';
import { useDroppedFile } from './use-dropped-file.ts';

/** Of a file as it is uploaded, in megabytes. */
const largest = 10;
const taken = 'image/jpeg,image/png,image/webp,image/gif,image/avif,image/svg+xml,.svg';

export interface UploadFormProps {
  /** What the server said of the form that was sent without scripts. */
  problems?: Readonly<Record<string, string>>;
  values?: Readonly<Record<string, string>>;
  onUploaded: (id: string) => void;
}

/** A picture with what is said of it. A plain form; with scripts it takes drops and pastes, and tells how far it is. */
export function UploadForm({ problems = {}, values = {}, onUploaded }: UploadFormProps) {
  const t = useTranslator();
  const [wrong, setWrong] = useState(problems);
  const [percent, setPercent] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    const form = event.currentTarget;
    const file = form.querySelector<HTMLInputElement>('input[type="file"]')?.files?.[0];
    if (!file) return setWrong({ file: t('media.noFile') });
    if (file.size > largest * 1024 * 1024)
      return setWrong({ file: t('media.tooLarge', { megabytes: largest }) });
    setWrong({});
    setFailed(false);
    setPercent(0);
    const answer = await sendUpload(new FormData(form), setPercent).catch(() => null);
    setPercent(null);
    if (!answer) return setFailed(true);
    if (!answer.ok) return focusFirst(form, answer.problems);
    form.reset();
    onUploaded(answer.id);
  }

  function focusFirst(form: HTMLFormElement, found: Record<string, string>): void {
    setWrong(found);
    const [first = ''] = Object.keys(found);
    const input = form.elements.namedItem(first);
    if (input instanceof HTMLElement) input.focus();
  }

  return (
    <form
      method="post"
      action="/media"
      encType="multipart/form-data"
      className="media-upload"
      onSubmit={(event) => void send(event)}
    >
      <FileField problem={wrong.file} />
      <PictureFields values={values} problems={wrong} />
      {failed ? <Notice kind="problem">{t('media.failed')}</Notice> : null}
      <Button type="submit" disabled={percent !== null}>
        {t('media.upload')}
      </Button>
      <p role="status" className="media-progress">
        {percent === null ? null : <UploadProgress percent={percent} />}
      </p>
    </form>
  );
}

function UploadProgress({ percent }: { percent: number }) {
  const t = useTranslator();
  const words = percent < 100 ? t('media.uploading', { percent }) : t('media.working');
  return (
    <>
      <progress max={100} value={percent < 100 ? percent : undefined} aria-label={words} /> {words}
    </>
  );
}

/** Where the picture is chosen, dropped or pasted. */
function FileField({ problem }: { problem?: string }) {
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const showName = () => setName(input.current?.files?.[0]?.name ?? '');
  const { isOver, area } = useDroppedFile(input, showName);
  const hint = t('media.fileHint', { megabytes: largest });
  return (
    <div className={isOver ? 'media-drop media-drop-over' : 'media-drop'} {...area}>
      <Field id="file" label={t('media.file')} hint={hint} problem={problem}>
        <input
          ref={input}
          id="file"
          name="file"
          type="file"
          accept={taken}
          className="media-file"
          required
          onChange={showName}
          {...fieldDescription('file', { hint, problem })}
        />
      </Field>
      <p role="status">{name === '' ? null : t('media.chosen', { name })}</p>
    </div>
  );
}
