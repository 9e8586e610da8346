import { useTranslator } from '@heard/i18n/react';
import type { QuizDocument } from '@heard/services/questions';
import { Button } from '@heard/ui/button';
import { Disclosure } from '@heard/ui/disclosure';
import { TextField } from '@heard/ui/text-field';
import { Form } from '@remix-run/react';
import type { RefusedQuiz } from './quiz-door.server.ts';

interface RulesFormProps {
  quiz: NonNullable<QuizDocument['quiz']>;
  edit: number;
  refused: RefusedQuiz | null;
  isOpen: boolean;
}

/** Title, pass mark, attempts and draw of a quiz. One empty line of the draw is there for one more. */
export function RulesForm({ quiz, edit, refused, isOpen }: RulesFormProps) {
  const t = useTranslator();
  const rules = refused?.rules ?? quiz.rules;
  const problems = refused?.problems ?? {};
  const draw = rules.draw.some(({ tag, count }) => tag === '' && count === '')
    ? rules.draw
    : [...rules.draw, { tag: '', count: '' }];
  const field = (name: 'title' | 'passMark' | 'maxAttempts' | 'waitMinutes') => (
    <TextField
      name={name}
      label={t(`bank.rules-${name}`)}
      hint={name === 'maxAttempts' ? t('bank.rules-maxHint') : undefined}
      inputMode={name === 'title' ? 'text' : 'numeric'}
      defaultValue={rules[name]}
      problem={problems[name]}
      readOnly={!isOpen}
    />
  );
  return (
    <Disclosure summary={t('bank.rules')} open={refused?.rules ? true : undefined}>
      <Form method="post" className="rules-form" key={edit} noValidate>
        <input type="hidden" name="edit" value={edit} />
        <input type="hidden" name="stamp" value={quiz.rulesStamp} />
        {field('title')}
        {field('passMark')}
        {field('maxAttempts')}
        {field('waitMinutes')}
        <fieldset className="rules-draw">
          <legend>{t('bank.rules-draw')}</legend>
          <p className="field-hint">{t('bank.rules-drawHint', { tags: t.list(quiz.tags) })}</p>
          {draw.map(({ tag, count }, at) => (
            <div className="rules-draw-line" key={at}>
              <TextField
                name="draw.tag"
                id={`draw.${at}.tag`}
                label={t('bank.rules-tag', { number: at + 1 })}
                defaultValue={tag}
                problem={problems[`draw.${at}.tag`]}
                dir="ltr"
              />
              <TextField
                name="draw.count"
                id={`draw.${at}.count`}
                label={t('bank.rules-count', { number: at + 1 })}
                inputMode="numeric"
                defaultValue={count}
                problem={problems[`draw.${at}.count`]}
              />
            </div>
          ))}
        </fieldset>
        {isOpen ? (
          <Button type="submit" name="do" value="rules" variant="secondary">
            {t('bank.saveRules')}
          </Button>
        ) : null}
      </Form>
    </Disclosure>
  );
}
