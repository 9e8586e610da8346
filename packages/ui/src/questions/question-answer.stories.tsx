import type { Meta, StoryObj } from '@storybook/react-vite';
import { QuestionAnswer } from './question-answer.tsx';
import { QuestionWordsProvider } from './question-words.tsx';
import { sampleQuestions, sampleWords } from './testing/sample-questions.ts';

const meta: Meta<typeof QuestionAnswer> = {
  title: 'Questions/Answer',
  component: QuestionAnswer,
  args: { problem: undefined },
  render: (args) => (
    <QuestionWordsProvider words={sampleWords}>
      <QuestionAnswer {...args} />
    </QuestionWordsProvider>
  ),
};

export default meta;
type Story = StoryObj<typeof QuestionAnswer>;

const of = (type: string): Story => ({
  args: { question: sampleQuestions.find((question) => question.type === type) },
});

export const SingleChoice = of('single-choice');
export const MultipleResponse = of('multiple-response');
export const TrueOrFalse = of('true-false');
export const Matching = of('matching');
export const Ordering = of('ordering');
export const Numeric = of('numeric');
export const ShortText = of('short-text');
export const Case = of('case');
