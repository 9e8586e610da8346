const kib = 1024;

/** What an upload may cost, each well above what a picture in a lesson needs. */
export const pictureLimits = {
  /** Of the file as it is uploaded. */
  bytes: 10 * kib * kib,
  /** Of a photograph, before it is made smaller: a large camera's, and no more memory than that takes. */
  pixels: 50_000_000,
  /** What is kept is at most so large, in pixels. */
  width: 1600,
  height: 4800,
  svg: { bytes: kib * kib, elements: 5000, depth: 32, chain: 16, drawn: 20_000 },
  /** How long decoding and encoding may take. */
  seconds: 20,
} as const;
