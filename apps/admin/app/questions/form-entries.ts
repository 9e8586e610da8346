/** The texts of a form by name, each name with all its values. */
export function formEntries(form: FormData): Record<string, string[]> {
  const entries: Record<string, string[]> = {};
  for (const [name, value] of form)
    if (typeof value === 'string') (entries[name] ??= []).push(value);
  return entries;
}
