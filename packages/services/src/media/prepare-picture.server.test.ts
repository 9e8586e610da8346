import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkMediaFile, nameMediaFile, preparePicture, pictureLimits } from './index.server.ts';
import { anSvg, aPhoto, aPlan } from './testing/made-pictures.server.ts';

async function prepare(bytes: Buffer) {
  const outcome = await preparePicture(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.picture;
}

test('a photograph becomes WebP of 1600 pixels at most, in its proportions', async () => {
  const picture = await prepare(await aPhoto(2400, 1200).jpeg().toBuffer());
  expect(picture).toMatchObject({ ending: 'webp', width: 1600, height: 800 });
  expect(await sharp(picture.bytes).metadata()).toMatchObject({ format: 'webp', width: 1600 });
});

test('a small one is not made larger, a very tall one not taller than a page', async () => {
  expect(await prepare(await aPhoto(200, 100).webp().toBuffer())).toMatchObject({ width: 200 });
  expect(await prepare(await aPhoto(100, 9600).jpeg().toBuffer())).toMatchObject({
    ...{ width: 50, height: 4800 },
  });
});

test('it stands upright as it was held, and keeps no place, camera or thumbnail', async () => {
  const held = await aPhoto(300, 200)
    .withExif({
      IFD0: { Make: 'Camera of Amina', Orientation: '6' },
      IFD3: { GPSLatitude: '46/1 12/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(held.includes('Camera of Amina')).toBe(true);
  const picture = await prepare(held);
  expect(picture).toMatchObject({ width: 200, height: 300 });
  const seen = await sharp(picture.bytes).metadata();
  expect([seen.exif, seen.xmp, seen.iptc, seen.orientation]).toEqual([
    ...[undefined, undefined, undefined, undefined],
  ]);
  expect(picture.bytes.includes('Camera of Amina')).toBe(false);
});

test('line art stays exact', async () => {
  const plan = await aPlan().png().toBuffer();
  const picture = await prepare(plan);
  const pixels = (bytes: Buffer) => sharp(bytes).removeAlpha().raw().toBuffer();
  expect((await pixels(picture.bytes)).equals(await pixels(plan))).toBe(true);
  expect(picture.bytes.length).toBeLessThan(plan.length);
});

test('a photograph that was saved as PNG becomes as small as a photograph', async () => {
  const photo = await aPhoto(800, 600).blur(3).png().toBuffer();
  const picture = await prepare(photo);
  expect(picture.ending).toBe('webp');
  expect(picture.bytes.length).toBeLessThan(photo.length / 4);
});

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
  'takes %s by its content',
  async (kind) => {
    expect(await prepare(await aPhoto(64, 48).toFormat(kind).toBuffer())).toMatchObject({
      ...{ width: 64, height: 48 },
    });
  },
);

test('what is see-through stays so', async () => {
  const clear = { width: 20, height: 20, channels: 4, background: '#ff000000' } as const;
  const picture = await prepare(await sharp({ create: clear }).png().toBuffer());
  expect((await sharp(picture.bytes).metadata()).hasAlpha).toBe(true);
});

test('whatever was made is what a folder of curriculum may bring', async () => {
  const from = [
    await aPhoto(1800, 900).jpeg().toBuffer(),
    await aPlan().png().toBuffer(),
    anSvg(
      '<g style="fill:#f00"><path d="M0 0h1" transform="rotate(3)"/></g>',
      'width="2000" height="1000"',
    ),
    anSvg('<text x="1" y="2">A &amp; &lt;b&gt; "c"</text>'),
  ];
  for (const bytes of from) {
    const picture = await prepare(bytes);
    const name = nameMediaFile(picture.bytes, picture.ending);
    expect(await checkMediaFile(name, picture.bytes)).toBeNull();
  }
});

test('a folder brings no file of another name, type or size, and none that holds more than a picture', async () => {
  const check = (bytes: Buffer, ending: string) =>
    checkMediaFile(nameMediaFile(bytes, ending), bytes);
  const photo = await aPhoto(40, 30).jpeg().toBuffer();
  expect(await check(photo, 'jpg')).toBeNull();
  expect(await checkMediaFile(`${'0'.repeat(64)}.jpg`, photo)).toBe('name');
  expect(await check(photo, 'png')).toBe('not-its-type');
  expect(await check(Buffer.from('<html>'), 'jpg')).toBe('not-its-type');
  expect(await check(photo.subarray(0, photo.length / 2), 'jpg')).toBe('not-its-type');
  expect(await check(Buffer.alloc(pictureLimits.bytes + 1), 'png')).toBe('too-large');
  const placed = await aPhoto(40, 30)
    .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  expect(await check(placed, 'jpg')).toBe('holds-more');
  expect(await check(anSvg('<path d="M0 0"/><!-- me -->'), 'svg')).toBe('drawing');
  expect(await check(anSvg('<script>1</script>'), 'svg')).toBe('drawing');
});

test('a drawing keeps its shapes, and loses what its editor noted', async () => {
  const { bytes, width, height } = await prepare(
    Buffer.from(`<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="50mm" height="25mm"
  viewBox="0 0 100 50" inkscape:version="1.3">
  <title>Draft of Amina</title><metadata><rdf xmlns="urn:x"><b>/home/amina</b></rdf></metadata>
  <inkscape:grid units="mm"/>
  <defs><linearGradient id="g"><stop offset="0" style="stop-color:#fff;stop-opacity:1"/></linearGradient>
  <g id="dot"><circle r="2"/></g></defs>
  <rect class="a" width="10" height="5" style="fill:url(#g);stroke:red;-inkscape-x:1" data-name="x"/>
  <use xlink:href="#dot" x="4"/><text x="1" font-family="Noto Sans, 'A B'">A &amp; B</text>
</svg>`),
  );
  const text = bytes.toString();
  expect([width, height]).toEqual([189, 94]);
  expect(text).toContain('<rect width="10" height="5" fill="url(#g)" stroke="red">');
  expect(text).toContain('<use href="#dot"');
  expect(text).toContain('A &amp; B');
  expect(text).not.toMatch(/amina|inkscape|DOCTYPE|title|class|data-|style|<\?xml/i);
});
