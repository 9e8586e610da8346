import { expect, test } from 'vitest';
import { readCertificateId } from './read-certificate-id.ts';

const id = 'crt_0123456789abcdefghjkmnpqrs';

test('an id is read out of an address, a file name or capitals', () => {
  expect(readCertificateId(` ${id} `)).toBe(id);
  expect(readCertificateId(`https://heard.example.org/verify/${id}`)).toBe(id);
  expect(readCertificateId(`${id.toUpperCase()}.pdf`)).toBe(id);
});

test('what holds no id stays as it is, shortened', () => {
  expect(readCertificateId(' hello ')).toBe('hello');
  expect(readCertificateId('x'.repeat(500))).toHaveLength(100);
});
