import { useTranslator } from '@heard/i18n/react';
import { PageColumn } from '@heard/ui/layout';
import { CourseCard } from '#app/courses/course-card.tsx';
import type { CourseCardView } from '#app/courses/course-card-view.server.ts';
import { HomeBegin } from './home-begin.tsx';
import { HomePicture } from './home-picture.tsx';
import type { HomeWords } from './home-words.ts';

/** The start page: what Heard is and where to begin, in one screen; below it, how a voice travels. */
export function HomePage({ words, courses }: { words: HomeWords; courses: CourseCardView[] }) {
  const t = useTranslator();
  return (
    <>
      <div className="home-hero">
        <PageColumn wide>
          <div className="home-hero-columns">
            <div className="home-hero-words">
              <h1>{t('common.tagline')}</h1>
              <p className="home-lead">{words.lead}</p>
              <HomeBegin words={words} courses={courses} />
            </div>
            <HomePicture label={words.picture} />
          </div>
        </PageColumn>
      </div>
      <PageColumn wide>
        <section className="home-way" aria-labelledby="way">
          <h2 id="way">{words.wayTitle}</h2>
          <ol>
            {words.way.map(({ title, text }) => (
              <li key={title}>
                <h3>{title}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </section>
        {courses.length > 0 ? (
          <section className="home-courses sided" aria-labelledby="courses">
            <h2 id="courses">{words.coursesTitle}</h2>
            <ul className="course-list">
              {courses.map((course) => (
                <li key={course.slug}>
                  <p className="home-audience">{course.audienceText}</p>
                  <CourseCard course={course} headingLevel={3} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section className="home-promises" aria-labelledby="promises">
          <h2 id="promises">{words.promiseTitle}</h2>
          <ul>
            {words.promises.map(({ title, text }) => (
              <li key={title}>
                <h3>{title}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </section>
      </PageColumn>
    </>
  );
}
