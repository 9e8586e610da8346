/** Names that mean something else in the address of a picture. */
const reserved = ['upload', 'picture'];

/**
 * The name of a new picture, made of its file's name: lower case letters, digits and hyphens, and none of those
 * that are taken. A name of which nothing is left becomes `picture-2` and so on.
 */
export function toPictureId(fileName: string, taken: ReadonlySet<string>): string {
  const [bare = ''] = /^.*?(?=\.[^.]*$|$)/.exec(fileName.split(/[\\/]/).at(-1) ?? '') ?? [];
  const id = bare
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  const wanted = id === '' ? 'picture' : id;
  if (!taken.has(wanted) && !reserved.includes(wanted)) return wanted;
  for (let number = 2; ; number += 1)
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
