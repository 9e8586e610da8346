import { can } from '@heard/domain/identity';
import { useTranslator } from '@heard/i18n/react';
import { getCourseStructure } from '@heard/services/authoring';
import { Button } from '@heard/ui/button';
import { Disclosure } from '@heard/ui/disclosure';
import { TextLink } from '@heard/ui/link';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ArchiveForm } from '#app/courses/archive-form.tsx';
import { changeCourse } from '#app/courses/change-course.server.ts';
import { toCourseAddress } from '#app/courses/course-address.ts';
import { DocumentLine } from '#app/courses/document-line.tsx';
import { ModuleSection } from '#app/courses/module-section.tsx';
import { NamedForm } from '#app/courses/named-form.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

const dones = ['moved', 'created', 'archivedDone', 'broughtBack'];

export const loader = doors.loader('read:draft:any', async ({ ctx, t, params, request }) => {
  const search = new URL(request.url).searchParams;
  const course = params.course ?? '';
  const structure = await getCourseStructure(ctx, { course, locale: search.get('locale') ?? 'en' });
  return {
    title: t('admin.title', { page: structure.title }),
    structure,
    mayWrite: can(ctx.actor, 'write:draft:any', { course }),
    done: dones.find((one) => one === search.get('done')) ?? null,
  };
});

export const action = doors.action('write:draft:any', async (visit) => {
  const locale = new URL(visit.request.url).searchParams.get('locale') ?? 'en';
  return changeCourse(visit, { course: visit.params.course ?? '', locale });
});

export const meta = titlePage;

/** What a course is made of in one language, in the order in which it is taken. */
export default function CoursePage() {
  const t = useTranslator();
  const { structure, mayWrite, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { course, locale, modules, courseDocument, guide, assessment } = structure;
  return (
    <>
      <PageTitle
        title={<bdi lang={locale}>{structure.title}</bdi>}
        eyebrow={<TextLink href="/courses">{t('authoring.courses')}</TextLink>}
      />
      {done ? <Notice kind="success">{t(`authoring.${done}`)}</Notice> : null}
      {refused ? <Notice kind="problem">{refused.problem}</Notice> : null}
      {structure.isReadable ? null : (
        <Notice kind="warning">{t('authoring.courseUnreadable')}</Notice>
      )}
      <nav className="document-tabs" aria-label={t('authoring.inLanguage')}>
        <ul>
          {structure.locales.map((one) => (
            <li key={one}>
              <a
                href={toCourseAddress(course, one)}
                aria-current={one === locale ? 'page' : undefined}
              >
                {one}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="course-files">
        {courseDocument ? (
          <DocumentLine document={courseDocument} label={t('authoring.courseFile')} />
        ) : null}
        {guide ? <DocumentLine document={guide} label={t('authoring.guideFile')} /> : null}
      </div>
      {mayWrite ? <p className="course-drag-hint">{t('authoring.dragHint')}</p> : null}
      {modules.map((module, at) => (
        <ModuleSection
          key={module.slug}
          {...{ module, at, mayWrite, refused }}
          count={modules.length}
        />
      ))}
      {assessment ? (
        <DocumentLine document={assessment} label={t('authoring.assessmentFile')} />
      ) : null}
      {mayWrite ? (
        <div className="course-tools">
          <NamedForm
            label={t('authoring.newModule')}
            values={{ intent: 'module' }}
            refused={refused}
            ask={['title', 'slug']}
          />
          <NamedForm
            label={`${t('authoring.duplicate')}: ${structure.title}`}
            values={{ intent: 'copy' }}
            refused={refused}
            ask={['slug']}
          />
          {courseDocument ? (
            <ArchiveForm documentId={courseDocument.id} name={structure.title} />
          ) : null}
        </div>
      ) : null}
      {structure.archived.length > 0 ? (
        <Disclosure summary={t('authoring.archiveList')}>
          <ul className="course-archive">
            {structure.archived.map((document) => (
              <li key={document.id}>
                <DocumentLine document={document} />
                {mayWrite ? (
                  <Form method="post">
                    <input type="hidden" name="intent" value="bring-back" />
                    <input type="hidden" name="documentId" value={document.id} />
                    <Button
                      type="submit"
                      variant="quiet"
                      aria-label={t('authoring.bringBackName', { name: document.title })}
                    >
                      {t('authoring.bringBack')}
                    </Button>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}
