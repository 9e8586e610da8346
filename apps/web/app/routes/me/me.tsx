import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { Cluster, PageColumn } from '@heard/ui/layout';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { useLoaderData } from '@remix-run/react';
import { DoneNotice } from '#app/forms/done-notice.tsx';
import { AccountLinks } from '#app/me/account-links.tsx';
import { ConfirmMailNotice } from '#app/me/confirm-mail-notice.tsx';
import { readMeView } from '#app/me/me-view.server.ts';
import { OwnCertificates } from '#app/me/own-certificates.tsx';
import { OwnCourses } from '#app/me/own-courses.tsx';
import { OwnData } from '#app/me/own-data.tsx';
import { pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const doneSentences = {
  'signed-up': 'identity.signedUp',
  claimed: 'identity.claimedDone',
  confirmed: 'identity.confirmed',
  resent: 'identity.resent',
  'password-changed': 'identity.passwordChanged',
};

export const loader = doors.loader('read:progress:own', async (visit) => readMeView(visit));

export const meta = pageMeta;

/** A learner's own page: a guest sees what is kept on this device, a member the account too. */
export default function Me() {
  const { account, courses, certificates, childFrame } = useLoaderData<typeof loader>();
  const t = useTranslator();
  const path = (name: string) => `/${t.locale}/${name}`;
  return (
    <PageColumn>
      <div className="own-page">
        <DoneNotice sentences={doneSentences} />
        <PageTitle
          title={t('identity.meTitle')}
          lead={account ? account.name || account.email : undefined}
        />
        {account && !account.emailConfirmed ? <ConfirmMailNotice email={account.email} /> : null}
        {account || childFrame ? null : (
          <Notice kind="info" title={t('identity.guestTitle')}>
            <p>{t('identity.guestText')}</p>
            <Cluster>
              <ButtonLink href={path('sign-up')} variant="secondary">
                {t('common.signUp')}
              </ButtonLink>
              <ButtonLink href={path('sign-in')} variant="quiet">
                {t('common.signIn')}
              </ButtonLink>
            </Cluster>
          </Notice>
        )}
        <OwnCourses courses={courses} />
        {account ? <OwnCertificates certificates={certificates} /> : null}
        {account ? <AccountLinks /> : null}
        <OwnData
          leaving={
            account
              ? { href: path('me/delete'), label: t('identity.deleteTitle') }
              : {
                  href: path(childFrame ? 'forget-me' : 'me/forget'),
                  label: t('identity.forgetMe'),
                }
          }
        />
      </div>
    </PageColumn>
  );
}
