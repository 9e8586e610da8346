import { createContext, useContext, type ReactNode } from 'react';

/** What is said around a question and its answer. The application's catalogue has a message for each. */
export type QuestionWord =
  | ('chooseOne' | 'chooseMany' | 'chooseTrue' | 'chooseFalse' | 'match' | 'matchPick')
  | ('matchParts' | 'matchPart' | 'order' | 'orderUp' | 'orderDown' | 'orderMoved')
  | ('number' | 'numberUnit' | 'shortText' | 'case' | 'caseDone' | 'caseSoFar')
  | ('noAnswer' | 'yourAnswer' | 'yourAnswerIs' | 'yourPlace' | 'rightPlace' | 'rightAnswer')
  | ('decidedOn' | 'betterDecision' | 'right' | 'wrong' | 'missed' | 'wasRight');

/** Speaks the reader's language, which may be another than the question's. */
export interface QuestionWords {
  lang: string;
  say: (word: QuestionWord, values?: Record<string, string | number>) => string;
  number: (value: number) => string;
}

const WordsContext = createContext<QuestionWords | null>(null);

/** Gives the words to all questions within. */
export function QuestionWordsProvider({
  words,
  children,
}: {
  words: QuestionWords;
  children: ReactNode;
}) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The words around the question. Throws outside of a provider. */
export function useQuestionWords(): QuestionWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('a question stands within a QuestionWordsProvider');
  return words;
}
