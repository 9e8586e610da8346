/** What the form of a publication was filled in with. */
export interface PublishWish {
  kind: string;
  when: string;
  dueAt: string;
  note: string;
}

/** Reads the form of a publication as it was typed. */
export function readPublishWish(form: FormData): PublishWish {
  const field = (name: string) => String(form.get(name) ?? '');
  return { kind: field('kind'), when: field('when'), dueAt: field('dueAt'), note: field('note') };
}

/**
 * The time that was typed, which is UTC; null for now. What is no time is an invalid date, which no
 * publication takes.
 */
export function toDueAt({ when, dueAt }: Pick<PublishWish, 'when' | 'dueAt'>): Date | null {
  if (when !== 'later') return null;
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?$/.test(dueAt)
    ? new Date(`${dueAt}Z`)
    : new Date(Number.NaN);
}

/** The field that a refused publication is about; null when it is about none. */
export function toWrongField(code: string): keyof PublishWish | null {
  if (code === 'due-invalid' || code === 'publication-waiting') return 'dueAt';
  if (code === 'note-too-long') return 'note';
  return code === 'publication-kind-unknown' || code.startsWith('correction-') ? 'kind' : null;
}
