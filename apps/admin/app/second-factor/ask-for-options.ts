/** What a device must be asked, or a sentence that says why it is not. */
export type AskedOptions<Options> =
  { ok: true; options: Options } | { ok: false; problem: string | null };

/** Asks the server what to ask the device. Without an answer there is no sentence either. */
export async function askForOptions<Options>(
  address: string,
  fields: Record<string, string> = {},
): Promise<AskedOptions<Options>> {
  const body = new URLSearchParams(fields);
  const answer = await fetch(address, { method: 'POST', body });
  const isJson = answer.headers.get('Content-Type')?.startsWith('application/json');
  if (!isJson) return { ok: false, problem: null };
  return (await answer.json()) as AskedOptions<Options>;
}
