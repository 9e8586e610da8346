/**
 * The mark's geometry: a dot low at the start, and three arcs around it that widen as they go out and up.
 * There are three because this is the third protocol.
 */
export const markBox = '0 0 32 32';
export const markDot = { cx: 7.5, cy: 19.5, r: 3.9 };

const rise = -22;
const arcs = [
  { radius: 9, halfSpan: 24 },
  { radius: 14.4, halfSpan: 38 },
  { radius: 19.8, halfSpan: 49 },
];

function pointAt(radius: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  const x = markDot.cx + radius * Math.cos(angle);
  const y = markDot.cy + radius * Math.sin(angle);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

/** Each arc is drawn upwards from below, so that a dash along it fills it from below. */
export const arcPaths = arcs.map(({ radius, halfSpan }) => {
  const [from, to] = [pointAt(radius, rise + halfSpan), pointAt(radius, rise - halfSpan)];
  return `M${from}A${radius} ${radius} 0 0 0 ${to}`;
});
