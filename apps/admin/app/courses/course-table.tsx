import { documentStates } from '@heard/domain/authoring';
import { useTranslator } from '@heard/i18n/react';
import { DataTable } from '@heard/ui/data-table';
import { EmptyState } from '@heard/ui/empty-state';
import { TextLink } from '@heard/ui/link';
import type { CourseDraft } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { toCourseAddress } from './course-address.ts';

/** All courses, with their languages and how far their documents are. */
export function CourseTable({ courses }: { courses: SerializeFrom<CourseDraft>[] }) {
  const t = useTranslator();
  const columns = ['title', 'languages', 'lessons', 'quizzes', 'states'] as const;
  return (
    <DataTable
      caption={t('authoring.courses')}
      captionHidden
      columns={columns.map((key) => ({ key, label: t(`authoring.${key}`) }))}
      rows={courses.map((one) => ({
        id: one.course,
        cells: {
          title: (
            <TextLink href={toCourseAddress(one.course, firstLocale(one.locales))}>
              {one.title}
            </TextLink>
          ),
          languages: t.list(one.locales),
          lessons: t.number(one.lessons),
          quizzes: t.number(one.quizzes),
          states: t.list(
            documentStates
              .filter((state) => one.states[state] > 0)
              .map((state) =>
                t('authoring.stateCount', {
                  state: t(`authoring.state.${state}`),
                  count: one.states[state],
                }),
              ),
          ),
        },
      }))}
      empty={<EmptyState title={t('authoring.noCourses')} text={t('authoring.noCoursesText')} />}
    />
  );
}

function firstLocale(locales: readonly string[]): string {
  return locales.includes('en') ? 'en' : (locales[0] ?? 'en');
}
