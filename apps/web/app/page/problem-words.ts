const wordsByStatus: Record<number, string> = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  405: 'method',
  413: 'tooLarge',
  429: 'tooMany',
};

/** Which of the catalogue's problems tells a status: `problem.<words>Title` and `problem.<words>Text`. */
export function problemWords(status: number): string {
  return wordsByStatus[status] ?? 'broke';
}

/** Every problem that a page can tell. */
export const allProblemWords = [...Object.values(wordsByStatus), 'broke'];
