import sharp from 'sharp';

/** A photograph, as far as bytes tell: no two pixels are alike. */
export function aPhoto(width = 640, height = 480) {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', sigma: 30 },
    },
  });
}

/** A drawing in two colours: a square on paper. */
export function aPlan(width = 400, height = 200) {
  const square = { width: 40, height: 40, channels: 4, background: '#24663f' } as const;
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite([
    { input: { create: square }, left: 10, top: 10 },
  ]);
}

/** An SVG with this inside. */
export function anSvg(inside: string, root = 'viewBox="0 0 100 50"'): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`);
}
