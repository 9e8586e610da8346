import { arcPaths, markDot } from './mark-shape.ts';

/** The mark, large and cut off at the edge, behind the first words of a page. */
export function ArcOrnament() {
  return (
    <svg className="arc-ornament" viewBox="0 0 30 30" aria-hidden="true" focusable="false">
      <circle className="mark-dot" {...markDot} />
      {arcPaths.map((path) => (
        <path className="arc-ornament-arc" d={path} key={path} />
      ))}
    </svg>
  );
}
