/** Words joined to the name that a message's cases have: `Fact` and `id` are `factId`, `parties-by-year` `partiesByYear`. */
export function toWordKey(...words: string[]): string {
  return words
    .flatMap((word) => word.split('-'))
    .map((word, index) =>
      index === 0
        ? word.charAt(0).toLowerCase() + word.slice(1)
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join('');
}
