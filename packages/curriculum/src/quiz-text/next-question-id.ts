/**
 * The next id in the numbering of a quiz: after `r-q01` … `r-q12` comes `r-q13`. Where its ids have no
 * number, `prefix-01`. Never one that is taken.
 */
export function nextQuestionId(
  ids: readonly string[],
  { taken, prefix }: { taken: ReadonlySet<string>; prefix: string },
): string {
  const numbered = ids.flatMap((id) => {
    const found = /^(.*?)(\d{1,6})$/.exec(id);
    return found ? [{ stem: found[1] ?? '', digits: found[2] ?? '' }] : [];
  });
  // The last question tells which series goes on, where a quiz has several.
  const stem = numbered.at(-1)?.stem ?? `${prefix}-`;
  const series = numbered.filter((id) => id.stem === stem);
  // As wide as the series writes its numbers: `q1` goes on with `q2`, `q01` with `q02`.
  const width = series.length === 0 ? 2 : Math.min(...series.map(({ digits }) => digits.length));
  let number = Math.max(0, ...series.map(({ digits }) => Number(digits)));
  let id = '';
  do {
    number += 1;
    id = `${stem}${String(number).padStart(width, '0')}`;
  } while (taken.has(id) || ids.includes(id));
  return id;
}
