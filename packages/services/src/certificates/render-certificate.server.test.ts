import { expect, test } from 'vitest';
import { readPdf } from '../documents/testing/read-pdf.server.ts';
import type { NamedCertificate } from './read-certificate.server.ts';
import { renderCertificatePdf } from './render-certificate.server.ts';

function aCertificate(change: Partial<NamedCertificate> = {}): NamedCertificate {
  return {
    id: `crt_${'7k2m9q4w0x'.repeat(2)}abcdef`,
    locale: 'en',
    holderName: 'Amina Diallo',
    courseTitle: 'OPIC for parliamentarians',
    versionNumber: 1,
    versionMinor: 0,
    minutes: 75,
    issuedAt: new Date('2026-11-24T10:00:00Z'),
    revokedAt: null,
    passMark: 80,
    assessed: null,
    ...change,
  };
}

const render = (change: Partial<NamedCertificate> = {}) =>
  renderCertificatePdf(aCertificate(change), 'https://heard.example.org');

test('the document is one tagged page of A4 landscape that says it follows PDF/UA-1', async () => {
  const text = readPdf(await render());
  expect(text).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  expect(text).toMatch(/\/MediaBox\s*\[0 0 841\.\d+ 595\.\d+\]/);
  expect(text).toMatch(/\/Count 1\b/);
  expect(text).toMatch(/\/MarkInfo/);
  expect(text).toMatch(/\/StructTreeRoot/);
  expect(text).toMatch(/\/Lang\s*\(en\)/);
  expect(text).toContain('Certificate of completion: OPIC for parliamentarians');
});

const names = {
  Latin: 'Ágnes Łukasiewicz-Öztürk',
  Cyrillic: 'Александра Іваненко',
  Greek: 'Ελένη Παπαδοπούλου',
  Arabic: 'أمينة بنت عبد الرحمن',
  Chinese: '欧阳晓明',
};

test.each(Object.entries(names))(
  'a name in %s is written with embedded fonts',
  async (_, holderName) => {
    const text = readPdf(await render({ holderName }));
    const fonts = new Set([...text.matchAll(/\/FontName\s*\/([\w+-]+)/g)].map(([, name]) => name));
    expect(fonts.size).toBeGreaterThan(0);
    // A font that is embedded as a subset has six letters before its name (ISO 32000-1, 9.6.4).
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+/);
    expect(text.match(/\/FontFile[23]/g)?.length).toBe(fonts.size);
  },
);

test('a name is text, never markup', async () => {
  const hostile = '#image("/etc/passwd") *x* $y$ \\ "c"';
  expect((await render({ holderName: hostile })).length).toBeGreaterThan(10_000);
});

test('the same certificate gives the same document', async () => {
  expect((await render()).equals(await render())).toBe(true);
});

test('a document takes milliseconds once the fonts are read', async () => {
  await render();
  const begun = performance.now();
  for (let one = 0; one < 20; one += 1) await render({ holderName: `Person ${one}` });
  const each = (performance.now() - begun) / 20;
  // A test machine does other things meanwhile; the benchmark in docs/performance.md is the measure.
  expect(each).toBeLessThan(250);
});
