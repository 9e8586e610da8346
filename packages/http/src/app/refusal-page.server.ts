import type { Translator } from '@heard/i18n';

const wordsByStatus: Record<number, string> = {
  403: 'crossSite',
  405: 'method',
  413: 'tooLarge',
};

/** The page for a request turned away before any route: a title, one sentence, and the way back. */
export function refusalPageFor(status: number, t: Translator): string {
  const words = wordsByStatus[status] ?? 'badRequest';
  const title = escape(t(`problem.${words}Title`));
  return [
    `<!doctype html><html lang="${t.locale}" dir="${t.direction}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title></head>`,
    `<body><main><h1>${title}</h1><p>${escape(t(`problem.${words}Text`))}</p>`,
    `<p><a href="/">${escape(t('problem.goHome'))}</a></p></main></body></html>`,
  ].join('');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
