import { courseRoleChoices } from '@heard/domain/identity';
import type { CourseChoice } from '@heard/services/admin';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { DataTable } from '@heard/ui/data-table';
import { SelectField } from '@heard/ui/select-field';
import { Form } from '@remix-run/react';
import { courseName } from './course-name.ts';

interface CourseRole {
  course: string;
  role: string;
}

/** What one account may do in single courses: the list, each to be taken away, and a form for one more. */
export function CourseRoles(props: {
  held: readonly CourseRole[];
  courses: readonly CourseChoice[];
  problem: string | undefined;
  roleProblem: string | undefined;
}) {
  const t = useTranslator();
  const { held, courses, problem, roleProblem } = props;
  return (
    <section className="admin-section">
      <h2>{t('people.rolesInCourses')}</h2>
      <DataTable
        caption={t('people.rolesInCourses')}
        captionHidden
        columns={[
          { key: 'course', label: t('people.course') },
          { key: 'role', label: t('people.role') },
          { key: 'change', label: t('people.change') },
        ]}
        rows={held.map(({ course, role }) => ({
          id: `${course} ${role}`,
          cells: {
            course: courseName(course, courses),
            role: t('admin.role', { role }),
            change: <TakeForm {...{ course, role }} name={courseName(course, courses)} />,
          },
        }))}
        empty={<p>{t('people.noCourseRoles')}</p>}
      />
      <Form method="post" className="admin-filter">
        <input type="hidden" name="intent" value="give" />
        <SelectField
          name="course"
          label={t('people.course')}
          options={courses.map(({ slug, title }) => ({ value: slug, label: title }))}
          problem={problem}
        />
        <SelectField
          name="role"
          label={t('people.role')}
          options={courseRoleChoices.map((role) => ({
            value: role,
            label: t('admin.role', { role }),
          }))}
          problem={roleProblem}
        />
        <Button type="submit" variant="secondary">
          {t('people.giveCourseRole')}
        </Button>
      </Form>
    </section>
  );
}

function TakeForm({ course, role, name }: CourseRole & { name: string }) {
  const t = useTranslator();
  const what = t('people.takeRoleOf', { role: t('admin.role', { role }), course: name });
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="take" />
      <input type="hidden" name="course" value={course} />
      <input type="hidden" name="role" value={role} />
      <Button type="submit" variant="quiet" aria-label={what}>
        {t('people.takeRole')}
      </Button>
    </Form>
  );
}
