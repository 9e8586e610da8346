/** A page for requests that never reach a route, such as a cross-site post. Words are the caller's. */
export function plainPage(words: {
  locale: string;
  title: string;
  sentence: string;
  home: string;
}): string {
  const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><html lang="${escape(words.locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(words.title)}</title></head><body><main><h1>${escape(words.title)}</h1><p>${escape(words.sentence)}</p><p><a href="/">${escape(words.home)}</a></p></main></body></html>`;
}
