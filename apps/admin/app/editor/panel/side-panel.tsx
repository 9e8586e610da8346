import type { LessonPreview, LessonProblem, ProblemTopic } from '@heard/curriculum/preview';
import { useTranslator } from '@heard/i18n/react';

const topics: readonly ProblemTopic[] = [
  ...(['head', 'text', 'headings', 'links', 'sources', 'facts', 'reading'] as const),
];

/** Measures of the lesson, and all that its author should look at, each leading to its place. */
export function SidePanel({
  preview,
  onGo,
}: {
  preview: LessonPreview | null;
  onGo: (line: number, column: number) => void;
}) {
  const t = useTranslator();
  if (!preview) return <p className="panel-waits">{t('editor.panelWaits')}</p>;
  const { problems, remarks } = preview;
  const found = [...problems.map(mark('problem')), ...remarks.map(mark('remark'))];
  return (
    <section className="side-panel" aria-label={t('editor.panel')}>
      <Measures preview={preview} />
      <p className="panel-verdict" role="status">
        {t('editor.verdict', { problems: problems.length, remarks: remarks.length })}
      </p>
      {topics.map((topic) => {
        const list = found.filter((one) => one.topic === topic);
        if (list.length === 0) return null;
        return (
          <section key={topic} className="panel-topic">
            <h2>{t('editor.topic', { topic })}</h2>
            <ul>
              {list.map((one) => (
                <li key={`${one.line}:${one.column}:${one.message}`}>
                  <button
                    type="button"
                    className={`panel-place panel-${one.weight}`}
                    onClick={() => onGo(one.line, one.column)}
                  >
                    <span className="panel-weight">
                      {t('editor.weight', { weight: one.weight })}
                    </span>{' '}
                    <span>{t('editor.place', { line: one.line, column: one.column })}</span>{' '}
                    {/* The gate speaks English, as the files that it checks. */}
                    <span lang="en" dir="ltr">
                      {one.message}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function mark(weight: 'problem' | 'remark') {
  return (problem: LessonProblem) => ({ ...problem, weight });
}

function Measures({ preview }: { preview: LessonPreview }) {
  const t = useTranslator();
  const { words, grade, sentenceLength, minutes, band } = preview;
  const counted = Math.max(1, Math.round(minutes.counted));
  const isHard = grade === null ? sentenceLength > band.longestSentence : grade > band.highestGrade;
  const far =
    minutes.stated !== null && Math.abs(minutes.counted - minutes.stated) > 0.3 * minutes.stated;
  return (
    <dl className="panel-measures">
      <div>
        <dt>{t('editor.words')}</dt>
        <dd>{t.number(words)}</dd>
      </div>
      <div data-off={far ? '' : undefined}>
        <dt>{t('editor.minutes')}</dt>
        <dd>
          {t('editor.minutesOf', {
            stated: minutes.stated ?? 0,
            counted,
            has: minutes.stated === null ? 'no' : 'yes',
          })}
        </dd>
      </div>
      <div data-off={isHard ? '' : undefined}>
        <dt>{t('editor.readability')}</dt>
        <dd>
          {grade === null
            ? t('editor.sentenceOf', {
                length: Math.round(sentenceLength * 10) / 10,
                most: band.longestSentence,
              })
            : t('editor.gradeOf', { grade, most: band.highestGrade })}
        </dd>
      </div>
    </dl>
  );
}
