import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { catalogueOf, createTranslator, isLocale, locales } from '@heard/i18n';
import QRCode from 'qrcode';
import { loadBaseFonts, loadChineseFonts } from './certificate-fonts.server.ts';
import { certificateTemplate } from './certificate-template.server.ts';
import type { PrintableCertificate } from './read-certificate.server.ts';

const compilers = new Map<'base' | 'chinese', Promise<NodeCompiler>>();

function compilerFor(text: string): Promise<NodeCompiler> {
  const kind = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u.test(
    text,
  )
    ? 'chinese'
    : 'base';
  let compiler = compilers.get(kind);
  if (!compiler) {
    compiler = createCompiler(kind);
    compilers.set(kind, compiler);
    compiler.catch(() => compilers.delete(kind));
  }
  return compiler;
}

async function createCompiler(kind: 'base' | 'chinese'): Promise<NodeCompiler> {
  const fonts = await loadBaseFonts();
  if (kind === 'chinese') fonts.push(...(await loadChineseFonts()));
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] });
}

/** Address at which anybody can verify the certificate. */
export function verificationAddress(publicUrl: string, certificateId: string): string {
  return `${publicUrl}/verify/${certificateId}`;
}

/**
 * The certificate as a PDF: one page of A4 landscape, tagged to PDF/UA-1, fonts embedded, with a QR code
 * that leads to its verification. The same certificate gives the same words each time.
 */
export async function renderCertificatePdf(
  certificate: PrintableCertificate,
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
    assessed:
      certificate.passMark === null
        ? t('certificate.allRead')
        : t('certificate.assessed', { percent: t.percent(certificate.passMark) }),
    lines: [
      t('certificate.hours', { minutes: certificate.minutes }),
      `${t('certificate.issuedOn', { date: t.date(certificate.issuedAt) })} · ${t('certificate.version', { number: certificate.versionNumber })}`,
      t('certificate.number', { id: certificate.id }),
    ],
    verifyBefore: before,
    verifyUrl: address,
    verifyAfter: after,
    notALicence: t('certificate.notALicence'),
    qr: await QRCode.toString(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
    qrAlt: t('certificate.verifyAt', { address }),
  };
  const compiler = await compilerFor(`${content.holderName}${content.courseTitle}`);
  const pdf = compiler.pdf(
    {
      mainFileContent: certificateTemplate,
      inputs: { certificate: JSON.stringify(content) },
    },
    { pdfStandard: 'ua-1' },
  );
  compiler.evictCache(10);
  return pdf;
}
