import { useQuestionWords } from './question-words.tsx';
import { ChoiceList } from '../components/choice-list.tsx';
import { Notice } from '../components/notice.tsx';
import type { AnswerProps } from './answer-props.ts';
import { OwnWords } from './own-words.tsx';

/** A situation that goes on by what is decided: the way so far, and the scene to decide now. */
export function CaseAnswer({ question, problem }: AnswerProps<'case'>) {
  const { say } = useQuestionWords();
  const { past, scene, decisions } = question;
  return (
    <div className="case-answer">
      <p className="question-prompt">{question.prompt}</p>
      {past.length > 0 ? (
        <section className="case-past" aria-label={say('caseSoFar')}>
          <h2>
            <OwnWords>{say('caseSoFar')}</OwnWords>
          </h2>
          <ol>
            {past.map((step, at) => (
              <li key={at}>
                <p>{step.scene}</p>
                <p className="case-decision">{step.decision}</p>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {scene === null ? (
        <Notice kind="success">
          <p>
            <OwnWords>{say('caseDone')}</OwnWords>
          </p>
        </Notice>
      ) : (
        <>
          {/* Tells which scene was on the page, so that a form sent twice does not decide twice. */}
          <input type="hidden" name="step" value={past.length} />
          <ChoiceList
            type="radio"
            name="answer"
            legend={scene}
            hint={<OwnWords>{say('case')}</OwnWords>}
            problem={problem}
            choices={decisions.map(({ token, text }) => ({ value: token, label: text }))}
          />
        </>
      )}
    </div>
  );
}
