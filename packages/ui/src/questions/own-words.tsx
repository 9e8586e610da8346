import type { ReactNode } from 'react';
import { useQuestionWords } from './question-words.tsx';

/** Words of the interface in the middle of a question, which may be in another language. */
export function OwnWords({ children }: { children: ReactNode }) {
  return <span lang={useQuestionWords().lang}>{children}</span>;
}
