import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** WOFF2's reference implementation, which ships no types. Loaded when it is needed: 1 MB of WebAssembly. */
interface Woff2 {
  decompress: (font: Buffer) => Promise<Uint8Array>;
}

function folderOf(packageName: string): string {
  return path.dirname(require.resolve(`${packageName}/package.json`));
}

/** Literata (Latin, Greek, Cyrillic) and Vazirmatn (Arabic), regular and semibold, as TrueType. */
export async function loadBaseFonts(): Promise<Buffer[]> {
  const literata = folderOf('@expo-google-fonts/literata');
  const vazirmatn = folderOf('@expo-google-fonts/vazirmatn');
  return Promise.all(
    [
      path.join(literata, '400Regular/Literata_400Regular.ttf'),
      path.join(literata, '600SemiBold/Literata_600SemiBold.ttf'),
      path.join(vazirmatn, '400Regular/Vazirmatn_400Regular.ttf'),
      path.join(vazirmatn, '600SemiBold/Vazirmatn_600SemiBold.ttf'),
    ].map((file) => readFile(file)),
  );
}

/**
 * Noto Sans SC, which comes as about a hundred WOFF2 subsets; Typst reads TrueType, so they are unpacked.
 * Half a second and some megabytes: only for texts that need it.
 */
export async function loadChineseFonts(): Promise<Buffer[]> {
  const folder = path.join(folderOf('@fontsource/noto-sans-sc'), 'files');
  const files = (await readdir(folder)).filter((name) => /-400-normal\.woff2$/.test(name));
  const woff2 = require('wawoff2') as Woff2;
  const fonts: Buffer[] = [];
  for (const name of files)
    fonts.push(Buffer.from(await woff2.decompress(await readFile(path.join(folder, name)))));
  return fonts;
}
