import { expect, type Database } from '@heard/e2e/journey';
import { locales, nameOfLanguage, pseudoLocale } from '@heard/i18n';
import type { Page } from '@playwright/test';
import { everyRoute } from './every-route.ts';
import { test } from './house.ts';

/**
 * The pseudo-locale puts every message of the catalogue into ⟦brackets⟧: letters outside of them are words
 * that no translator would ever see. Content (it says its language) and what people typed are not messages.
 */
test('every word of the interface comes from the catalogue', async ({ page, house, database }) => {
  test.setTimeout(240_000);
  const content = await readContent(database);
  const strangers: string[] = [];
  for (const who of ['anonymous', 'guest', 'member'] as const) {
    const { cookies } = await house[who].http.storageState();
    await page.context().clearCookies();
    await page.context().addCookies(cookies);
    for (const { file, path, get } of everyRoute(house)) {
      if (get[who] === 302 || /\.(pdf|json)$/.test(path)) continue;
      const pseudo = path.replace(/^\/en(?=\/|$)/, '/en-XA');
      await page.goto(pseudo);
      const { name, memberEmail } = house.organisation;
      const people = [house.member.email, memberEmail];
      const names = [...people, name, house.certificateId, new URL(page.url()).origin];
      const found = await findWordsOutside(page, { names, content });
      if (!pseudo.startsWith('/en-XA')) continue;
      strangers.push(...found.map((words) => `${file} (${who}): ${words}`));
    }
  }
  expect(strangers).toEqual([]);
});

/** Every sentence that an author wrote: of courses, modules, lessons and questions. */
async function readContent(database: Database): Promise<string[]> {
  const { rows } = await database.query<{ written: unknown }>(
    `SELECT "words" AS written FROM "CourseLocale" UNION ALL
     SELECT "body" FROM "QuestionVersion" UNION ALL SELECT "extras" FROM "LessonVersion"`,
  );
  const languages = [...locales, pseudoLocale].map(nameOfLanguage);
  const found = new Set(['Amina Nsekuye', ...languages, ...listCountryNames()]);
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value.trim());
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
  };
  rows.forEach(({ written }) => collect(written));
  return [...found];
}

/** The platform knows what countries are called. */
function listCountryNames(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.map((b) => names.of(a + b) ?? ''));
}

/** Runs in the page: letters in text and in spoken attributes that stand in no brackets. */
async function findWordsOutside(
  page: Page,
  known: { names: string[]; content: string[] },
): Promise<string[]> {
  return page.evaluate(({ names, content }) => {
    const own = document.documentElement.lang;
    const isContent = (element: Element | null) => {
      const spoken = element?.closest('[lang]');
      return spoken !== document.documentElement && spoken?.getAttribute('lang') !== own;
    };
    const strip = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ''), text);
    const authored = new Set(content);
    const isStranger = (text: string, element: Element) =>
      /\p{L}/u.test(text) &&
      !authored.has(text.replace(/^[\s\p{P}]+|\s+$/gu, '')) &&
      !isContent(element);
    const found: string[] = [];
    let depth = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(parent.tagName)) continue;
      let outside = '';
      for (const sign of strip(node.textContent ?? '')) {
        if (sign === '⟦') depth += 1;
        else if (sign === '⟧') depth -= 1;
        else if (depth === 0) outside += sign;
      }
      if (isStranger(outside, parent)) found.push(outside.trim().slice(0, 80));
    }
    for (const element of document.body.querySelectorAll(
      '[aria-label],[title],[alt],[placeholder]',
    ))
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        const value = strip(element.getAttribute(name) ?? '').replace(/⟦[^]*⟧/, '');
        if (isStranger(value, element)) found.push(`${name}: ${value}`);
      }
    if (depth !== 0) found.push('brackets that do not close');
    return found;
  }, known);
}

test('a word outside of brackets is found, in text and in what is spoken', async ({ page }) => {
  await page.setContent(
    `<html lang="en-XA"><body><p>⟦Fine, ⟦12⟧ times⟧</p><p>Known</p><p lang="en">Content</p>
     <p>Forgotten</p><button aria-label="Silent">⟦Press⟧</button></body></html>`,
  );
  const found = await findWordsOutside(page, { names: [], content: ['Known'] });
  expect(found).toEqual(['Forgotten', 'aria-label: Silent']);
});
