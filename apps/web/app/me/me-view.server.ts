import type { Translator } from '@heard/i18n';
import type { Ctx } from '@heard/services';
import { listOwnCertificates } from '@heard/services/certificates';
import { listCourses, type CourseCard } from '@heard/services/courses';
import type { CurrentAccount } from '@heard/services/identity';
import { describeChildPage, toChildFrame } from '#app/children/child-frame-view.server.ts';
import { isTakenForChild } from '#app/children/is-taken-for-child.server.ts';
import { coursePath, stepPath } from '#app/courses/course-paths.server.ts';
import { describePage } from '#app/page/describe-page.ts';

/** All that a learner's own page shows, in the reader's words. */
export async function readMeView(visit: {
  ctx: Ctx;
  t: Translator;
  account: CurrentAccount | null;
}) {
  const { ctx, t, account } = visit;
  const courses = await listCourses(ctx, { locale: t.locale });
  const isChild = isTakenForChild(ctx, courses);
  const certificates = ctx.actor.kind === 'member' ? await listOwnCertificates(ctx) : [];
  return {
    page: isChild ? describeChildPage(t) : describePage(t, t('identity.meTitle')),
    childFrame: isChild ? toChildFrame(t) : null,
    account: account && {
      email: account.email,
      name: account.name,
      emailConfirmed: account.emailConfirmed,
    },
    courses: courses.flatMap((card) => toOwnCourse(card, t)),
    certificates: certificates.map((certificate) => ({
      id: certificate.id,
      href: `/${t.locale}/certificates/${certificate.id}`,
      title: certificate.courseTitle,
      text: t('certificate.issuedOn', { date: t.date(certificate.issuedAt) }),
      isRevoked: certificate.revokedAt !== null,
    })),
  };
}

const onwardLabels: Record<string, string> = {
  certificate: 'course.getCertificate',
  badge: 'child.toBadge',
};

/** A course that the learner has begun; nothing for the others. */
function toOwnCourse(card: CourseCard, t: Translator) {
  const { slug, title, locale, audience, progress } = card;
  if (!progress) return [];
  const course = coursePath(t.locale, slug);
  const { steps, next } = progress;
  const isComplete = progress.completedAt !== null;
  const stepsText = audience === 'child' ? 'child.screens' : 'course.progressText';
  return [
    {
      slug,
      href: course,
      title,
      lang: locale === t.locale ? undefined : locale,
      ...steps,
      text: isComplete ? t('course.completed') : t(stepsText, steps),
      isComplete,
      next: {
        href: stepPath(course, next),
        label: t(onwardLabels[next.kind] ?? 'course.continue'),
      },
    },
  ];
}
export type MeView = Awaited<ReturnType<typeof readMeView>>;
