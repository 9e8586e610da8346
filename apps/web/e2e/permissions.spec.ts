import { roles } from '@heard/domain/identity';
import { expect, test } from '@heard/e2e/journey';
import type { RouteConfigEntry } from '@remix-run/route-config';
import routes from '../app/routes.ts';
import { everyRoute, type RouteCase } from './every-route.ts';
import { buildHouse } from './house.ts';
import { aVisitor, type Person } from './people.ts';

/** The files of all routes that have an address of their own; those around others have none. */
function listFiles(entries: readonly RouteConfigEntry[]): string[] {
  return entries.flatMap(({ file, children }) =>
    children ? listFiles(children) : [file.replace(/^routes\/|\.tsx$/g, '')],
  );
}

/** What this person gets for a look and for an empty form at every route. */
async function askEverywhere(
  person: Person,
  cases: RouteCase[],
): Promise<Record<string, [number, number]>> {
  const answers: Record<string, [number, number]> = {};
  for (const { file, path } of cases) {
    const look = await person.http.get(path, { maxRedirects: 0 });
    const { status } = await person.post(path);
    answers[file] = [look.status(), status];
  }
  return answers;
}

const expected = (cases: RouteCase[], who: keyof RouteCase['get']) =>
  Object.fromEntries(cases.map(({ file, get, post }) => [file, [get[who], post[who]]]));

test('every route is in the table', async ({ database }) => {
  const house = await buildHouse(database);
  const listed = everyRoute(house).map(({ file }) => file);
  expect(listed.sort()).toEqual(listFiles(await routes).sort());
});

test('somebody whom the site does not know', async ({ database }) => {
  const house = await buildHouse(database);
  const cases = everyRoute(house);
  // Those that make a guest of whoever asks would change who is asking.
  const answers: Record<string, [number, number]> = {};
  for (const one of cases) Object.assign(answers, await askEverywhere(await aVisitor(), [one]));
  expect(answers).toEqual(expected(cases, 'anonymous'));
});

test('a guest', async ({ database }) => {
  const house = await buildHouse(database);
  const cases = everyRoute(house);
  expect(await askEverywhere(house.guest, cases)).toEqual(expected(cases, 'guest'));
});

for (const role of roles)
  test(`a member who is ${role}`, async ({ database }) => {
    const house = await buildHouse(database);
    const { member } = house;
    const held = role === 'learner' ? ['learner'] : ['learner', role];
    await database.query('UPDATE "Account" SET "roles" = $2 WHERE "email" = $1', [
      member.email,
      held,
    ]);
    const cases = everyRoute(house);
    expect(await askEverywhere(member, cases)).toEqual(expected(cases, 'member'));
  });
