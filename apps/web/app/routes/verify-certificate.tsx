import { toHttpStatus } from '@heard/services';
import { countVerification, verifyCertificate } from '@heard/services/certificates';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Verification } from '#app/certificates/verification.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { SiteFrame } from '#app/page/site-frame.tsx';
import { doors } from '#app/server/doors.server.ts';

/**
 * `/verify/<id>`: no language in the address, since it is printed; the reader's browser says which. Too
 * many look-ups from one place throw 429.
 */
export const loader = doors.loader('verify:certificate:any', async ({ ctx, t, caller, params }) => {
  const tooMany = await countVerification(ctx, caller);
  if (tooMany) {
    const minutes = Math.ceil(tooMany.refusal.retryAfterSeconds / 60);
    throw Response.json({ minutes }, { status: toHttpStatus(tooMany.refusal.code) });
  }
  const certificateId = params.certificateId ?? '';
  const verification = await verifyCertificate(ctx, { certificateId });
  const page = describePage(t, t('certificate.verifyTitle'));
  return data(
    { page, certificateId, verification },
    { status: verification.state === 'unknown' ? 404 : 200 },
  );
});

export const meta = pageMeta;

export default function VerifyCertificate() {
  const { certificateId, verification } = useLoaderData<typeof loader>();
  return (
    <SiteFrame>
      <Verification id={certificateId} verification={verification} />
    </SiteFrame>
  );
}
