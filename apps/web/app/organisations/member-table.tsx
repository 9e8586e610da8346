import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { DataTable } from '@heard/ui/data-table';
import { Disclosure } from '@heard/ui/disclosure';
import { Pagination } from '@heard/ui/pagination';
import { Tag } from '@heard/ui/tag';
import { Form } from '@remix-run/react';
import type { OrganisationView } from './organisation-view.server.ts';

type Member = OrganisationView['members'][number];

/** The members, and how far those are who agreed that it is seen. */
export function MemberTable(
  props: Pick<OrganisationView, 'members' | 'paging'> & { caption: string },
) {
  const t = useTranslator();
  const { caption, members, paging } = props;
  return (
    <>
      <DataTable
        caption={caption}
        captionHidden
        columns={[
          { key: 'name', label: t('membership.memberName') },
          { key: 'courses', label: t('membership.courses') },
          { key: 'remove', label: t('membership.remove') },
        ]}
        rows={members.map((member) => ({
          id: member.learnerId,
          cells: {
            name: <Who member={member} />,
            courses: <Courses courses={member.courses} />,
            remove: member.isSelf ? t('membership.you') : <Remove member={member} />,
          },
        }))}
      />
      {paging.previous || paging.next ? (
        <Pagination
          label={t('common.pages')}
          text={paging.text}
          previous={
            paging.previous ? { href: paging.previous, label: t('common.previousPage') } : null
          }
          next={paging.next ? { href: paging.next, label: t('common.nextPage') } : null}
        />
      ) : null}
    </>
  );
}

function Who({ member: { name, email, leads } }: { member: Member }) {
  const t = useTranslator();
  return (
    <span className="cluster">
      <span>
        {name}
        {name === email ? null : <small className="member-email"> {email}</small>}
      </span>
      {leads ? <Tag kind="info">{t('membership.leadsTag')}</Tag> : null}
    </span>
  );
}

function Courses({ courses }: { courses: Member['courses'] }) {
  const t = useTranslator();
  if (courses === null) return <>{t('membership.notAgreed')}</>;
  if (courses.length === 0) return <>{t('membership.noCourse')}</>;
  return (
    <ul className="member-courses">
      {courses.map((course) => (
        <li key={course}>{course}</li>
      ))}
    </ul>
  );
}

/** Asks once more before it takes anybody out. */
function Remove({ member: { learnerId, name } }: { member: Member }) {
  const t = useTranslator();
  return (
    <Disclosure summary={t('membership.remove')}>
      <Form method="post">
        <input type="hidden" name="member" value={learnerId} />
        <Button type="submit" name="what" value="remove" variant="danger">
          {t('membership.removeOf', { name })}
        </Button>
      </Form>
    </Disclosure>
  );
}
