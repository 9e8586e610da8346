import type Sharp from 'sharp';

let loaded: Promise<typeof Sharp> | null = null;

/** The kinds of files that are decoded at all; libvips itself knows many more. */
const decoders = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map(
  (kind) => `VipsForeignLoad${kind}Buffer`,
);

/** Loads sharp, once and only when it is needed, with everything switched off that we have no use for. */
export function loadSharp(): Promise<typeof Sharp> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: decoders });
    return sharp;
  });
  return loaded;
}
