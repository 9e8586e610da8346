import { expect, test } from 'vitest';
import { can } from './permission.ts';
import { isStaff, readCode, toMember } from './second-factor.ts';

const ids = { accountId: 'acc_1', learnerId: 'lrn_1' };
const given = { secondFactorAt: new Date('2025-06-01T12:00:00Z') };
const missing = { secondFactorAt: null };

test('authors, reviewers and administrators are staff, also in one course; learners and facilitators are not', () => {
  const held = (...roles: string[]) => isStaff({ roles, courseRoles: [] });
  expect(['author', 'reviewer', 'administrator'].map((role) => held('learner', role))).toEqual([
    ...[true, true, true],
  ]);
  expect(held('learner', 'facilitator')).toBe(false);
  const inCourse = { course: 'a', role: 'reviewer' };
  expect(isStaff({ roles: ['learner'], courseRoles: [inCourse] })).toBe(true);
});

test('roles of staff count only where a second factor was given', () => {
  const account = {
    ...ids,
    roles: ['learner', 'facilitator', 'administrator'],
    courseRoles: [{ course: 'a', role: 'author' }],
  };
  const half = toMember(account, missing);
  expect(half).toEqual({
    ...{ kind: 'member', ...ids, roles: ['learner', 'facilitator'], courseRoles: [] },
    hasSecondFactor: false,
  });
  expect(can(half, 'read:dashboard:any')).toBe(false);
  expect(can(half, 'manage:account:own')).toBe(true);
  const whole = toMember(account, given);
  expect(whole.roles).toEqual(account.roles);
  expect(can(whole, 'write:draft:any', { course: 'a' })).toBe(true);
});

test('a role that nobody knows, or that no course can give, counts for nothing', () => {
  const courseRoles = [
    { course: 'a', role: 'administrator' },
    { course: 'a', role: 'king' },
  ];
  const member = toMember({ ...ids, roles: ['learner', 'king'], courseRoles }, given);
  expect([member.roles, member.courseRoles]).toEqual([['learner'], []]);
});

test.each([
  ['123456', { kind: 'authenticator', code: '123456' }],
  [' 123 456 ', { kind: 'authenticator', code: '123456' }],
  ['١٢٣٤٥٦', { kind: 'authenticator', code: '123456' }],
  ['۱۲۳۴۵۶', { kind: 'authenticator', code: '123456' }],
  ['１２３４５６', { kind: 'authenticator', code: '123456' }],
  ['ABCD-efgh-jkmn-pqrs', { kind: 'recovery', code: 'abcdefghjkmnpqrs' }],
  ['olio-0000-0000-0000', { kind: 'recovery', code: '0110000000000000' }],
  ['12345', null],
  ['1234567', null],
  ['abcd-efgh-jkmn-pqru', null],
  ['', null],
  ['💥💥💥💥💥💥', null],
])('“%s” is read as %j', (typed, expected) => {
  expect(readCode(typed)).toEqual(expected);
});
