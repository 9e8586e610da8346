import { existsSync, mkdirSync } from 'node:fs';
import { copyFile, link, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { ContentProblem } from '@heard/curriculum';
import { checkMediaFile, findMediaFile, keepMediaFile } from '../media/index.server.ts';

/** The folder of a curriculum in which the files of uploaded pictures lie. */
const mediaFolder = 'media';

const filePattern = /^media\/[0-9a-f]{64}\.(webp|png|jpg|svg)$/;

/** Whether a path of a curriculum is that of an uploaded picture's file. */
export function isMediaPath(place: string): boolean {
  return filePattern.test(place);
}

/** The files that a text of `media.yaml` names, each once. */
function listMediaFiles(text: string): string[] {
  return [...new Set(text.match(/(?<![0-9a-f])[0-9a-f]{64}\.(webp|png|jpg|svg)\b/g))];
}

/**
 * Puts the files that a folder's `media.yaml` names beside it, as far as they are there: the loader looks for
 * them. They are linked where the disk can do it, and cost nothing then.
 */
export async function placeMedia(
  mediaDir: string,
  { folder, text }: { folder: string; text: string },
): Promise<void> {
  const names = listMediaFiles(text);
  if (names.length === 0) return;
  mkdirSync(path.join(folder, mediaFolder), { recursive: true });
  for (const name of names) {
    const [from, to] = [path.join(mediaDir, name), path.join(folder, mediaFolder, name)];
    if (existsSync(to) || !existsSync(from)) continue;
    await link(from, to).catch(() => copyWhole(from, to));
  }
}

async function copyWhole(from: string, to: string): Promise<void> {
  await copyFile(from, `${to}.unfinished`);
  await rename(`${to}.unfinished`, to);
}

const sentences = {
  name: 'is not called by the SHA-256 of what it holds',
  'too-large': 'is larger than an uploaded picture may be',
  'not-its-type': 'is no whole picture of the type that its name says',
  'holds-more': 'holds more than a picture, such as where it was taken: upload it instead',
  drawing: 'holds what drawings may not have, or was not cleaned: upload it instead',
} as const;

/** What is wrong with the pictures' files of a folder: nothing comes in that uploading would not have made. */
export async function checkMedia(
  folder: string,
  { media, texts }: { media: readonly string[]; texts: ReadonlyMap<string, string> },
): Promise<ContentProblem[]> {
  const named = new Set(listMediaFiles(texts.get('media.yaml') ?? ''));
  const problems: ContentProblem[] = [];
  for (const place of media) {
    const [file, name] = [path.join(folder, place), path.basename(place)];
    const complain = (message: string) =>
      problems.push({ path: file, line: 1, column: 1, message });
    if (!named.has(name)) complain('is a picture that media.yaml does not name');
    const problem = await checkMediaFile(name, await readFile(file));
    if (problem) complain(sentences[problem]);
  }
  return problems;
}

/** Keeps the bytes of a folder's pictures, which were checked, before any text names them. */
export async function takeMedia(
  mediaDir: string,
  { folder, media }: { folder: string; media: readonly string[] },
): Promise<void> {
  for (const place of media) {
    const bytes = await readFile(path.join(folder, place));
    await keepMediaFile(mediaDir, { bytes, ending: path.extname(place).slice(1) });
  }
}

/** The bytes of pictures by their paths in the curriculum; null for one that is not kept. */
export async function readMedia(
  mediaDir: string,
  text: string,
): Promise<Map<string, Buffer | null>> {
  const found = new Map<string, Buffer | null>();
  for (const name of listMediaFiles(text))
    found.set(`${mediaFolder}/${name}`, await findMediaFile(mediaDir, name));
  return found;
}
