/** Puts words where the writer is, around what is selected when there is an end to them; the new text. */
export function insertWords(field: HTMLTextAreaElement, words: string, end = ''): string {
  const { selectionStart: from, selectionEnd: to, value } = field;
  const selected = value.slice(from, to);
  field.setRangeText(`${words}${selected}${end}`, from, to, 'end');
  if (end !== '' && selected === '') {
    const inside = from + words.length;
    field.setSelectionRange(inside, inside);
  }
  field.focus();
  return field.value;
}
