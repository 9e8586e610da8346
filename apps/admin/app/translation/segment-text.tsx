import type { ShownCode } from '@heard/services/authoring';

const token = /(<\/?(?:\d{1,3}|[bi])\/?>)/;

/** A segment's words, with its codes set apart and named for those who wonder what they stand for. */
export function SegmentText({ text, codes }: { text: string; codes: readonly ShownCode[] }) {
  const names = new Map(codes.map((code) => [code.token, code.shown]));
  return (
    <>
      {text.split(token).map((part, index) => {
        if (index % 2 === 0) return part;
        const name = names.get(part.replace(/[</>]/g, ''));
        return (
          <code key={index} className="segment-code" dir="ltr" title={name}>
            {part}
          </code>
        );
      })}
    </>
  );
}
