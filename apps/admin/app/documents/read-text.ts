/**
 * The text of a form's `text` field. A form writes each line's end as carriage return and line feed (HTML,
 * 4.10.22.4); that is taken back, unless the document itself has such ends.
 */
export function readText(form: FormData, before: string): string {
  const sent = form.get('text');
  const text = typeof sent === 'string' ? sent.replace(/\r\n?/g, '\n') : '';
  return before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}
