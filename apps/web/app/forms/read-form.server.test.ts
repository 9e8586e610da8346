import { expect, test } from 'vitest';
import { z } from 'zod';
import { FieldSchema, readForm, TickSchema } from './read-form.server.ts';

const Form = z.object({ email: FieldSchema, confirm: TickSchema });

function aForm(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test('a field left out is empty, and a box left out is not ticked', () => {
  expect(readForm(aForm({}), Form)).toEqual({ email: '', confirm: false });
  const sent = readForm(aForm({ email: 'a@example.org', confirm: 'on', more: 'x' }), Form);
  expect(sent).toEqual({ email: 'a@example.org', confirm: true });
});

test('a file where a text belongs is a bad request', () => {
  let thrown: unknown;
  try {
    readForm(aForm({ email: new File(['x'], 'x.txt') }), Form);
  } catch (error) {
    thrown = error;
  }
  expect(thrown instanceof Response && thrown.status).toBe(400);
});
