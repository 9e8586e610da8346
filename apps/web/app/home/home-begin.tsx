import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { TextLink } from '@heard/ui/link';
import { ProgressArcs } from '@heard/ui/progress-arcs';
import { InLanguage } from '#app/page/in-language.tsx';
import type { CourseCardView } from '#app/courses/course-card-view.server.ts';
import { StartForm } from '#app/courses/start-form.tsx';
import type { HomeWords } from './home-words.ts';

/** The thing to do on the start page: begin the first course, or go on where the learner left. */
export function HomeBegin({ words, courses }: { words: HomeWords; courses: CourseCardView[] }) {
  const t = useTranslator();
  const begun = courses.find(({ progress }) => progress !== null && !progress.isComplete);
  const first = courses.find(({ progress }) => progress === null);
  const all = <TextLink href={`/${t.locale}/courses`}>{words.allCourses}</TextLink>;
  if (begun?.progress)
    return (
      <section className="home-continue" aria-label={t('course.progress')}>
        <ProgressArcs label={begun.progress.text} share={begun.progress.share} />
        <div>
          <p className="home-continue-title">{words.continueTitle}</p>
          <p>
            <InLanguage lang={begun.lang}>{begun.title}</InLanguage>
          </p>
          <p className="home-note">{begun.progress.text}</p>
          <ButtonLink href={begun.progress.nextHref}>{t('course.continue')}</ButtonLink>
        </div>
      </section>
    );
  return (
    <div className="home-begin">
      {first ? <StartForm course={first.href} label={first.startLabel} /> : null}
      {all}
      {first ? (
        <p className="home-note">
          {first.facts} <br />
          {words.beginNote}
        </p>
      ) : null}
    </div>
  );
}
