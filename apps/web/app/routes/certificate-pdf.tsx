import { NotFoundError } from '@heard/domain/identity';
import { getPrintableCertificate, renderCertificatePdf } from '@heard/services/certificates';
import { doors } from '#app/server/doors.server.ts';

/** `/certificates/<id>.pdf`: open to whoever has the unguessable address, as verification is. */
export const loader = doors.loader('verify:certificate:any', async ({ ctx, params }) => {
  const [certificateId, ending, ...rest] = (params.certificateFile ?? '').split('.');
  if (!certificateId || ending !== 'pdf' || rest.length > 0)
    throw new NotFoundError('no such file');
  const certificate = await getPrintableCertificate(ctx, { certificateId });
  const pdf = await renderCertificatePdf(certificate, ctx.settings.publicUrl);
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${certificate.id}.pdf"`,
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  });
});
