import {
  catalogueOf,
  createTranslator,
  isLocale,
  locales,
  sayLearningTime,
  sayVersion,
} from '@heard/i18n';
import QRCode from 'qrcode';
import { renderPdf } from '../documents/index.server.ts';
import { certificateTemplate } from './certificate-template.server.ts';
import type { NamedCertificate } from './read-certificate.server.ts';

/** Address at which anybody can verify the certificate. */
export function verificationAddress(publicUrl: string, certificateId: string): string {
  return `${publicUrl}/verify/${certificateId}`;
}

/**
 * The certificate as a PDF: one page of A4 landscape, tagged to PDF/UA-1, fonts embedded, with a QR code
 * that leads to its verification. The same certificate gives the same words each time.
 */
export async function renderCertificatePdf(
  certificate: NamedCertificate,
  publicUrl: string,
): Promise<Buffer> {
  const locale = isLocale(certificate.locale) ? certificate.locale : locales[0];
  const t = createTranslator(locale, catalogueOf(locale));
  const address = verificationAddress(publicUrl, certificate.id);
  const [before = '', after = ''] = t('certificate.verifyAt', { address: '\u0000' }).split(
    '\u0000',
  );
  const content = {
    language: locale.split('-')[0],
    rightToLeft: t.direction === 'rtl',
    documentTitle: `${t('certificate.kind')}: ${certificate.courseTitle}`,
    site: t('common.siteName'),
    kind: t('certificate.kind'),
    thisIs: t('certificate.thisIs'),
    holderName: certificate.holderName,
    hasCompleted: t('certificate.hasCompleted'),
    courseTitle: certificate.courseTitle,
    assessed: [
      certificate.passMark === null
        ? t('certificate.allRead')
        : t('certificate.assessed', { percent: t.percent(certificate.passMark) }),
      ...(certificate.assessed === null ? [] : [certificate.assessed]),
    ].join(' '),
    lines: [
      t('certificate.hours', { time: sayLearningTime(certificate.minutes, t) }),
      `${t('certificate.issuedOn', { date: t.date(certificate.issuedAt) })} · ${t('certificate.version', { number: sayVersion({ number: certificate.versionNumber, minor: certificate.versionMinor }, t) })}`,
      t('certificate.number', { id: certificate.id }),
    ],
    verifyBefore: before,
    verifyUrl: address,
    verifyAfter: after,
    notALicence: t('certificate.notALicence'),
    qr: await QRCode.toString(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
    qrAlt: t('certificate.verifyAt', { address }),
  };
  return renderPdf(certificateTemplate, content);
}
