import {
  catalogueOf,
  createTranslator,
  isLocale,
  locales,
  type MessageValues,
  type Translator,
} from '@heard/i18n';

/** Which message; each has a subject, a text, an action and a sentence for who did not ask for it. */
export const mailKinds = [
  ...(['confirm', 'taken', 'reset', 'passwordChanged', 'emailChanged'] as const),
  ...(['reviewRequested', 'reviewApproved', 'reviewReturned', 'commentAnswered'] as const),
  ...(['publicationDone', 'publicationFailed'] as const),
  ...(['invitation', 'secondFactorSet', 'secondFactorReset'] as const),
  ...(['recoveryUsed', 'passkeyAdded'] as const),
] as const;
export type MailKind = (typeof mailKinds)[number];

export interface MailLetter {
  kind: MailKind;
  to: string;
  locale: string;
  /** Where the button leads: an address of this installation. */
  link: string;
  /** What its words speak of, where they speak of anything. */
  values?: MessageValues;
  /** Words of somebody else, passed on as they were written. */
  quote?: string;
}

export interface ComposedMail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

const translators = new Map<string, Translator>();

function translatorOf(locale: string): Translator {
  const known = isLocale(locale) ? locale : locales[0];
  const translator = translators.get(known) ?? createTranslator(known, catalogueOf(known));
  translators.set(known, translator);
  return translator;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Words a letter in its reader's language. A locale that Heard does not ship is read in the first one. */
export function composeMail(letter: MailLetter): ComposedMail {
  const t = translatorOf(letter.locale);
  const say = (part: string) => t(`mail.${letter.kind}${part}`, letter.values);
  const subject = say('Subject');
  const [words, action, otherwise] = [say('Text'), say('Action'), say('Otherwise')];
  const [byHand, footer] = [t('mail.byHand'), t('mail.footer')];
  const quoted = letter.quote?.trim() ?? '';
  const text = [
    words,
    ...(quoted === '' ? [] : [quoted.replace(/^/gm, '> ')]),
    ...[`${action}:\n${letter.link}`, otherwise, '-- ', footer],
  ].join('\n\n');
  const link = escapeHtml(letter.link);
  // Mail programs know no style sheets: the few styles stand in the elements.
  const html = `<!doctype html>
<html lang="${t.locale}" dir="${t.direction}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;font-family:system-ui,sans-serif;font-size:17px;line-height:1.5;color:#1d2430;background:#ffffff">
<div style="max-width:34em;margin:0 auto">
<h1 style="font-size:22px">${escapeHtml(subject)}</h1>
<p>${escapeHtml(words)}</p>
${quoted === '' ? '' : `<blockquote style="margin:0;padding-inline-start:16px;border-inline-start:3px solid #c9ced6;white-space:pre-line">${escapeHtml(quoted)}</blockquote>\n`}<p><a href="${link}" style="display:inline-block;padding:12px 20px;background:#1b4b8f;color:#ffffff;border-radius:6px;text-decoration:none">${escapeHtml(action)}</a></p>
<p>${escapeHtml(otherwise)}</p>
<p style="font-size:14px;color:#4a5362">${escapeHtml(byHand)}<br>${link}</p>
<hr style="border:0;border-top:1px solid #c9ced6">
<p style="font-size:14px;color:#4a5362">${escapeHtml(footer)}</p>
</div></body></html>
`;
  return { to: letter.to, subject, text, html };
}
