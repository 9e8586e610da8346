import { useTranslator } from '@heard/i18n/react';
import { Disclosure } from '@heard/ui/disclosure';
import type { StructuredModule } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { ArchiveForm } from './archive-form.tsx';
import { DocumentLine } from './document-line.tsx';
import { NamedForm } from './named-form.tsx';
import { OrderButtons } from './order-buttons.tsx';
import type { RefusedForm } from './refused-form.ts';
import { useDragOrder } from './use-drag-order.ts';

/** A module: its lessons in order, its quiz, and what can be done with them. */
export function ModuleSection({
  module,
  at,
  count,
  mayWrite,
  refused,
}: {
  module: SerializeFrom<StructuredModule>;
  at: number;
  count: number;
  mayWrite: boolean;
  refused: RefusedForm | undefined;
}) {
  const t = useTranslator();
  const { slug, title, lessons, quiz, adultPage } = module;
  const drag = useDragOrder({ module: slug });
  const about = { module: slug };
  return (
    <section className="course-module" aria-labelledby={`module-${slug}`}>
      <h2 id={`module-${slug}`}>{t('authoring.moduleOf', { number: at + 1, title })}</h2>
      {mayWrite ? <OrderButtons name={title} values={about} at={at} count={count} /> : null}
      {lessons.length === 0 ? <p>{t('authoring.noLessons')}</p> : null}
      <ol className="course-lessons">
        {lessons.map((lesson, index) => {
          const name = lesson.place.slug ?? '';
          return (
            <li key={lesson.id} {...(mayWrite ? drag(name, index) : {})}>
              <div className="course-lesson">
                <DocumentLine document={lesson} />
                {mayWrite ? (
                  <OrderButtons
                    name={lesson.title}
                    values={{ ...about, lesson: name }}
                    at={index}
                    count={lessons.length}
                  />
                ) : null}
              </div>
              {mayWrite ? (
                <LessonTools
                  lesson={lesson}
                  values={{ ...about, lesson: name }}
                  refused={refused}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      {adultPage ? <DocumentLine document={adultPage} /> : null}
      {quiz ? <DocumentLine document={quiz} /> : null}
      {mayWrite ? (
        <div className="course-tools">
          <NamedForm
            label={t('authoring.newLesson')}
            values={{ intent: 'lesson', ...about }}
            refused={refused}
            ask={['title', 'slug']}
          />
          {quiz ? (
            <ArchiveForm documentId={quiz.id} name={quiz.title} />
          ) : (
            <NamedForm
              label={t('authoring.newQuiz')}
              values={{ intent: 'quiz', ...about }}
              refused={refused}
              ask={['title']}
            />
          )}
        </div>
      ) : null}
    </section>
  );
}

/** What is done with a lesson now and then. */
function LessonTools({
  lesson: { id, title },
  values,
  refused,
}: {
  lesson: SerializeFrom<StructuredModule>['lessons'][number];
  values: Record<string, string>;
  refused: RefusedForm | undefined;
}) {
  const t = useTranslator();
  return (
    <Disclosure
      summary={t('authoring.more', { name: title })}
      open={refused?.form === ['duplicate', ...Object.values(values)].join('-')}
    >
      <NamedForm
        label={`${t('authoring.duplicate')}: ${title}`}
        values={{ intent: 'duplicate', ...values }}
        refused={refused}
        ask={['slug']}
      />
      <ArchiveForm documentId={id} name={title} />
    </Disclosure>
  );
}
