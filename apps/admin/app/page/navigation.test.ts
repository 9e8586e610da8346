import { catalogueOf, createTranslator } from '@heard/i18n';
import { expect, test } from 'vitest';
import { toNavigation } from './navigation.ts';

const t = createTranslator('en', catalogueOf('en'));
const everything = [
  ...['read:dashboard:any', 'read:insight:any', 'read:account:any', 'read:audit:any'],
  ...['manage:organisation:any', 'revoke:certificate:any'],
];
const hrefs = (links: { href: string }[]) => links.map(({ href }) => href);
const current = (links: { href: string; current: boolean }[]) =>
  hrefs(links.filter((link) => link.current));

test('a page marks its group and its entry', () => {
  const { groups, entries, groupLabel } = toNavigation(t, {
    may: everything,
    pathname: '/organisations/org_1',
  });
  expect(current(groups)).toEqual(['/people']);
  expect(current(entries)).toEqual(['/organisations']);
  expect(groupLabel).toBe('People');
});

test('nobody is led to what he may not open', () => {
  const { groups, entries } = toNavigation(t, {
    may: ['read:dashboard:any', 'read:audit:any'],
    pathname: '/audit',
  });
  expect(hrefs(groups)).toEqual(['/', '/audit']);
  expect(entries).toEqual([]);
  expect(toNavigation(t, { may: [], pathname: '/' }).groups).toEqual([]);
});

test('the dashboard is no beginning of every other page', () => {
  expect(current(toNavigation(t, { may: everything, pathname: '/audit' }).groups)).toEqual([
    '/people',
  ]);
  expect(current(toNavigation(t, { may: everything, pathname: '/auditors' }).groups)).toEqual([]);
});

test('whoever may publish is led to the publications, beside what authors write', () => {
  const may = ['read:draft:any', 'publish:draft:any'];
  const { entries, groupLabel } = toNavigation(t, { may, pathname: '/publications' });
  expect(current(entries)).toEqual(['/publications']);
  expect(groupLabel).toBe(t('authoring.groupContent'));
  const authors = toNavigation(t, { may: ['read:draft:any'], pathname: '/search' });
  expect(hrefs(authors.entries)).not.toContain('/publications');
});

test('reviews stand with the content', () => {
  const { groups, entries } = toNavigation(t, { may: ['read:draft:any'], pathname: '/reviews' });
  expect(current(groups)).toEqual(['/courses']);
  expect(current(entries)).toEqual(['/reviews']);
});
