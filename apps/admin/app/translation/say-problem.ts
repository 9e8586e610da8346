import type { TranslationSegment } from '@heard/services/authoring';
import type { Translator } from '@heard/i18n/browser';

type SegmentProblem = TranslationSegment['problems'][number];

/** Says what is wrong with a segment's words. */
export function sayProblem(problem: SegmentProblem, t: Translator): string {
  const token = 'token' in problem ? `<${problem.token}>` : '';
  const term = 'term' in problem ? problem.term : '';
  const detail = 'said' in problem ? problem.said : 'figures' in problem ? problem.figures : '';
  return t('translation.problem', {
    ...{ code: problem.code.replaceAll('-', ''), token, term, detail },
  });
}
