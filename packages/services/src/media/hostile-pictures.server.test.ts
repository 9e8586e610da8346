import { deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureLimits, preparePicture } from './index.server.ts';
import { anSvg, aPhoto } from './testing/made-pictures.server.ts';

const type = 'picture-type-unknown';
const broken = 'picture-broken';
const complex = 'drawing-too-complex';
const forbidden = 'drawing-not-allowed';

/** A chunk of a PNG, with any sum at its end that the caller likes. */
function chunk(name: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const named = Buffer.concat([Buffer.from(name), body]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG that says it is so large, and whose few bytes unpack to that many. */
function aPngBomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.min(height, 2000) * (Math.ceil(width / 8) + 1)));
  return Buffer.concat([
    pngStart,
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The beginning of a zip file; what says so is in its first bytes. */
function aZip(inside: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(inside.length, 18);
  head.writeUInt32LE(0xffffffff, 22);
  head.writeUInt16LE(5, 26);
  return Buffer.concat([head, Buffer.from('a.png'), inside]);
}

/** Ten copies of ten copies, as many times as named. */
function laughs(times: number): string {
  const levels = Array.from({ length: times }, (_, level) => {
    const inside = level === 0 ? '<path d="M0 0h1"/>' : `<use href="#l${level - 1}"/>`.repeat(10);
    return `<g id="l${level}">${inside}</g>`;
  });
  return `<defs>${levels.join('')}</defs><use href="#l${times - 1}"/>`;
}

function masks(times: number): string {
  const levels = Array.from({ length: times }, (_, level) => {
    const shape = `<rect width="9" height="9" mask="url(#m${level + 1})"/>`;
    return `<mask id="m${level}">${shape.repeat(20)}</mask>`;
  });
  return `${levels.join('')}<rect width="9" height="9" mask="url(#m0)"/>`;
}

const doctype = (inside: string) =>
  Buffer.from(
    `<!DOCTYPE svg [${inside}]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text>&a;</text></svg>`,
  );

const html = '<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>';

const corpus: [name: string, make: () => Buffer | Promise<Buffer>, code: string][] = [
  ['nothing at all', () => Buffer.alloc(0), type],
  [
    'random bytes',
    () => Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7919) % 251)),
    type,
  ],
  ['a page that calls itself a picture', () => Buffer.from(html), type],
  ['a program', () => Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(500)]), type],
  ['a script with a shebang', () => Buffer.from('#!/bin/sh\nrm -rf /\n'), type],
  ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n%%EOF'), type],
  ['a zip file', () => aZip(deflateSync(Buffer.from('x'))), type],
  ['a zip bomb', () => aZip(deflateSync(Buffer.alloc(8_000_000))), type],
  ['a compressed drawing (svgz)', () => gzipSync(anSvg('<path d="M0 0"/>')), type],
  ['a compressed bomb', () => gzipSync(Buffer.alloc(20_000_000, ' ')), type],
  [
    'a film',
    () => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(200)]),
    type,
  ],
  [
    'a script for ImageMagick',
    () => Buffer.from('push graphic-context\nimage over 0,0 0,0 "https://x/"'),
    type,
  ],
  ['a TIFF', async () => aPhoto(8, 8).tiff().toBuffer(), type],
  ['more than 10 MiB', () => Buffer.alloc(pictureLimits.bytes + 1), 'picture-too-large'],
  [
    'a photograph that was cut off',
    async () => (await aPhoto().jpeg().toBuffer()).subarray(0, 9000),
    broken,
  ],
  [
    'a PNG with nothing after its head',
    async () => (await aPhoto().png().toBuffer()).subarray(0, 60),
    broken,
  ],
  [
    'a PNG that unpacks to 900 megapixels',
    () => aPngBomb(30_000, 30_000),
    'picture-too-many-pixels',
  ],
  ['a PNG that says it is two billion wide', () => aPngBomb(0x7fffffff, 1), ''],
  ['a PNG that says it has no size', () => aPngBomb(0, 0), ''],
  [
    'a WebP of 60 megapixels',
    async () =>
      sharp({ create: { width: 12_000, height: 5000, channels: 3, background: '#000' } })
        .webp({ effort: 0 })
        .toBuffer(),
    'picture-too-many-pixels',
  ],
  [
    'a moving GIF',
    async () =>
      sharp([await aPhoto(9, 9).png().toBuffer(), await aPhoto(9, 9).png().toBuffer()], {
        join: { animated: true },
      })
        .gif()
        .toBuffer(),
    'picture-moves',
  ],
  ['a script in a drawing', () => anSvg('<script>alert(1)</script>'), forbidden],
  [
    'a script under another prefix',
    () => anSvg('<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>'),
    forbidden,
  ],
  [
    'a script inside what editors note',
    () => anSvg('<g><metadata/><script href="#a"/></g>'),
    forbidden,
  ],
  ['an event handler', () => anSvg('<path d="M0 0" onload="alert(1)"/>'), forbidden],
  ['an event handler in capitals', () => anSvg('<path d="M0 0" ONCLICK="alert(1)"/>'), forbidden],
  ['a handler at the root', () => anSvg('', 'viewBox="0 0 1 1" onload="alert(1)"'), forbidden],
  ['a page in a drawing', () => anSvg(`<foreignObject>${html}</foreignObject>`), forbidden],
  [
    'a frame of HTML',
    () => anSvg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://x"/>'),
    forbidden,
  ],
  [
    'a link that runs',
    () => anSvg('<a href="javascript:alert(1)"><path d="M0 0"/></a>'),
    forbidden,
  ],
  ['a picture from elsewhere', () => anSvg('<image href="https://example.org/a.png"/>'), forbidden],
  ['a picture in a picture', () => anSvg('<image href="data:image/svg+xml,x"/>'), forbidden],
  ['a shape from elsewhere', () => anSvg('<use href="https://example.org/a.svg#b"/>'), forbidden],
  [
    'a shape from elsewhere, the old way',
    () => anSvg('<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="//example.org/a#b"/>'),
    forbidden,
  ],
  [
    'a colour from elsewhere',
    () => anSvg('<path d="M0 0" fill="url(https://example.org/a#b)"/>'),
    forbidden,
  ],
  [
    'a colour from elsewhere, in quotes',
    () => anSvg(`<path d="M0 0" fill="URL( '//x/a#b')"/>`),
    forbidden,
  ],
  [
    'an address in a style',
    () => anSvg('<path d="M0 0" style="fill:url(https://x/#a)"/>'),
    forbidden,
  ],
  [
    'an address in a style, escaped',
    () => anSvg('<path d="M0 0" style="fill:u\\72l(https://x/)"/>'),
    forbidden,
  ],
  ['a style sheet', () => anSvg('<style>@import "https://x/";</style>'), forbidden],
  [
    'a style sheet beside the drawing',
    () =>
      Buffer.from(
        '<?xml-stylesheet href="https://x/a.css"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>',
      ),
    forbidden,
  ],
  [
    'what changes an address later',
    () => anSvg('<use href="#a"><animate attributeName="href" to="javascript:1"/></use>'),
    forbidden,
  ],
  [
    'what sets a handler later',
    () => anSvg('<set attributeName="onload" to="alert(1)"/>'),
    forbidden,
  ],
  ['an entity', () => doctype('<!ENTITY a "b">'), forbidden],
  ['an entity from a file', () => doctype('<!ENTITY a SYSTEM "file:///etc/passwd">'), forbidden],
  [
    'a billion laughs',
    () =>
      doctype(
        `<!ENTITY z "ha">${'abcdefghij'.replace(/./g, (name) => `<!ENTITY ${name} "${'&z;'.repeat(10)}">`)}`,
      ),
    forbidden,
  ],
  ['an entity that nobody declared', () => anSvg('<text>&a;</text>'), broken],
  ['a billion copies', () => anSvg(laughs(9)), complex],
  ['a billion masks', () => anSvg(masks(9)), complex],
  ['a shape of itself', () => anSvg('<g id="a"><use href="#a"/></g>'), complex],
  [
    'two shapes of each other',
    () => anSvg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
    complex,
  ],
  [
    'a long chain of copies',
    () =>
      anSvg(
        Array.from({ length: 900 }, (_, at) => `<g id="c${at}"><use href="#c${at + 1}"/></g>`).join(
          '',
        ),
      ),
    complex,
  ],
  ['a hundred thousand elements', () => anSvg('<g/>'.repeat(100_000)), complex],
  ['a hundred thousand depths', () => anSvg('<g>'.repeat(100_000)), complex],
  ['a drawing of 2 MiB', () => anSvg(`<path d="M0 0${'h1'.repeat(1_000_000)}"/>`), complex],
  [
    'a filter that takes for ever',
    () => anSvg('<filter id="a"><feTurbulence numOctaves="999"/></filter>'),
    forbidden,
  ],
  [
    'a pattern of patterns',
    () => anSvg('<pattern id="a"><rect fill="url(#a)"/></pattern>'),
    forbidden,
  ],
  [
    'a drawing that does not end',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g>'),
    broken,
  ],
  ['a drawing with a zero byte', () => anSvg('<g>\0</g>'), broken],
  [
    'a drawing that is no UTF-8',
    () => Buffer.concat([anSvg(''), Buffer.from([0xff, 0xfe])]),
    broken,
  ],
  [
    'a drawing in UTF-16',
    () => Buffer.from(`\ufeff${anSvg('<script/>').toString()}`, 'utf16le'),
    type,
  ],
  ['a drawing without a size', () => anSvg('<path d="M0 0"/>', ''), broken],
  ['a drawing without a plane', () => anSvg('<path d="M0 0"/>', 'viewBox="0 0 0 1e999"'), broken],
  [
    'a drawing of no namespace',
    () => Buffer.from('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'),
    forbidden,
  ],
  [
    'other XML',
    () => Buffer.from('<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>'),
    type,
  ],
];

test.each(corpus)('%s is no picture', async (_name, make, code) => {
  const bytes = await make();
  const begun = performance.now();
  const outcome = await preparePicture(bytes);
  expect(outcome.ok).toBe(false);
  if (!outcome.ok && code !== '') expect(outcome.refusal.code).toBe(code);
  // Generous, for a machine that does other things too: a bomb would take minutes.
  expect(performance.now() - begun).toBeLessThan(5000);
});

test('what follows a picture, or is hidden in it, does not get through', async () => {
  const hidden = Buffer.from('<script>alert("hidden")</script>');
  const photo = await aPhoto(40, 30).jpeg().toBuffer();
  const text = chunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), hidden]));
  const png = await aPhoto(40, 30).png().toBuffer();
  const commented = Buffer.concat([png.subarray(0, 33), text, png.subarray(33)]);
  for (const bytes of [
    Buffer.concat([photo, hidden]),
    Buffer.concat([photo, aZip(hidden)]),
    commented,
  ]) {
    const outcome = await preparePicture(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.picture.bytes.includes('hidden')).toBe(false);
  }
});

test('many large pictures, one after the other, leave no memory taken', async () => {
  const photo = await aPhoto(3000, 2000).jpeg().toBuffer();
  const take = async (times: number) => {
    for (let time = 0; time < times; time += 1) await preparePicture(photo);
    return process.memoryUsage.rss();
  };
  const before = await take(4);
  expect((await take(12)) - before).toBeLessThan(80 * 1024 * 1024);
});
