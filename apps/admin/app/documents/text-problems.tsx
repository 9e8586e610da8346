import { useTranslator } from '@heard/i18n/react';
import { Notice } from '@heard/ui/notice';

/** Something that keeps a text from being published, and where it stands. */
export interface TextProblem {
  line: number;
  column: number;
  message: string;
}

/** What is wrong with a text. The messages are the loader's own, in English. */
export function TextProblems({ problems }: { problems: readonly TextProblem[] }) {
  const t = useTranslator();
  if (problems.length === 0) return null;
  return (
    <Notice kind="warning" title={t('authoring.problems', { count: problems.length })}>
      <ul className="text-problems">
        {problems.slice(0, 50).map(({ line, column, message }) => (
          <li key={`${line} ${column} ${message}`}>
            {t('authoring.place', { line, column })} <span lang="en">{message}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
