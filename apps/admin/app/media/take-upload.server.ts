import { sayRefusal, toHttpStatus } from '@heard/services';
import { uploadPicture } from '@heard/services/authoring';
import type { doors } from '#app/server/doors.server.ts';
import { keepValues, readDetails } from './read-details.server.ts';

/** What an action of this app gets. */
type Visit = Parameters<Parameters<typeof doors.action>[1]>[0];

/** What came of a form with a picture: its name, or what is wrong with which field. */
export type TakenUpload =
  | { ok: true; id: string }
  | {
      ok: false;
      status: number;
      problems: Record<string, string>;
      values: Record<string, string>;
    };

/** Takes the picture of a form, as the page sends it with and without scripts. */
export async function takeUpload({
  ctx,
  t,
  form,
}: Pick<Visit, 'ctx' | 't' | 'form'>): Promise<TakenUpload> {
  const values = keepValues(form);
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0)
    return { ok: false, status: 422, problems: { file: t('media.noFile') }, values };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const outcome = await uploadPicture(ctx, { ...readDetails(form), bytes, name: file.name });
  if (outcome.ok) return { ok: true, id: outcome.id };
  const { refusal } = outcome;
  const field = 'field' in refusal ? refusal.field : 'file';
  const problems = { [field]: sayRefusal(refusal, t) };
  return { ok: false, status: toHttpStatus(refusal.code), problems, values };
}
