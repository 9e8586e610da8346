import type { LessonPreview } from '@heard/curriculum/preview';
import type { SourceMark } from './source/source-view.ts';

/** What a preview found, as marks in the text. Remarks of the whole lesson stand in the panel alone. */
export function toMarks({ problems, remarks }: LessonPreview): SourceMark[] {
  return [
    ...problems.map((problem) => ({ ...problem, severity: 'error' as const })),
    ...remarks
      .filter(({ topic, line }) => topic !== 'reading' && line > 1)
      .map((remark) => ({ ...remark, severity: 'warning' as const })),
  ];
}
