import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

function aForm(text: string): FormData {
  const form = new FormData();
  form.set('text', text);
  return form;
}

test('the ends of lines are those of the document, not those of the form', () => {
  expect(readText(aForm('a\r\nb\r\n'), 'x\n')).toBe('a\nb\n');
  expect(readText(aForm('a\r\nb\r\n'), 'x\r\ny\r\n')).toBe('a\r\nb\r\n');
  expect(readText(aForm('a\rb'), '')).toBe('a\nb');
});

test('a form without a text is an empty text', () => {
  expect(readText(new FormData(), 'x')).toBe('');
});
