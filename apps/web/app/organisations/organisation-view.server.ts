import { learnerIdOf } from '@heard/domain/identity';
import type { Translator } from '@heard/i18n';
import type { Ctx } from '@heard/services';
import { getOrganisationPage, type MemberCourse } from '@heard/services/organisations';
import { describePage } from '#app/page/describe-page.ts';

/** An organisation's page in the reader's words. */
export async function readOrganisationView(visit: {
  ctx: Ctx;
  t: Translator;
  request: Request;
  params: Record<string, string | undefined>;
}) {
  const { ctx, t, request, params } = visit;
  const asked = Number(new URL(request.url).searchParams.get('page'));
  const organisation = await getOrganisationPage(ctx, {
    organisationId: params.organisationId ?? '',
    page: Number.isSafeInteger(asked) ? asked : 1,
    readerLocale: t.locale,
  });
  const { id, name, total, agreed, joinEndsAt, page, pages } = organisation;
  const own = learnerIdOf(ctx.actor);
  const at = (number: number) => `/${t.locale}/organisations/${id}?page=${number}`;
  return {
    page: describePage(t, name),
    organisation: {
      name,
      lead: t('membership.pageLead', { total, agreed }),
      joinUntil: joinEndsAt && t.date(joinEndsAt),
      members: organisation.members.map(({ learnerId, name: called, email, ...member }) => ({
        ...{ learnerId, email, name: called || email },
        isSelf: learnerId === own,
        leads: member.leads,
        joined: t.date(member.joinedAt),
        courses: member.courses?.map((course) => sayCourse(course, t)) ?? null,
      })),
      paging: {
        text: t('membership.pageOf', { page, pages }),
        previous: page > 1 ? at(page - 1) : null,
        next: page < pages ? at(page + 1) : null,
      },
    },
  };
}
export type OrganisationView = Awaited<ReturnType<typeof readOrganisationView>>['organisation'];

function sayCourse(course: MemberCourse, t: Translator): string {
  const { title, done, total, completedAt, certifiedAt } = course;
  if (certifiedAt) return t('membership.courseCertified', { title, date: t.date(certifiedAt) });
  if (completedAt) return t('membership.courseDone', { title, date: t.date(completedAt) });
  return t('membership.courseUnder', { title, done, total });
}
