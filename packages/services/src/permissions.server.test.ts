import { can, ForbiddenError, roles, type Actor, type Permission } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import * as admin from './admin/index.server.ts';
import * as authoring from './authoring/index.server.ts';
import * as certificates from './certificates/index.server.ts';
import type { Ctx } from './context.server.ts';
import * as courses from './courses/index.server.ts';
import * as identity from './identity/index.server.ts';
import * as insight from './insight/index.server.ts';
import { aHouse } from './identity/testing/house.server.ts';
import * as organisations from './organisations/index.server.ts';
import * as questions from './questions/index.server.ts';
import * as quizzes from './quizzes/index.server.ts';
import * as references from './references/index.server.ts';
import { aCourseContent } from './testing/a-course.server.ts';
import * as trainers from './trainers/index.server.ts';

/** Every use case with the permission that it needs. */
const useCases: Record<string, Permission> = {
  countItems: 'read:draft:any',
  deleteQuestion: 'write:draft:any',
  duplicateQuestion: 'write:draft:any',
  getQuestionPage: 'read:draft:any',
  getQuestionStatistics: 'read:draft:any',
  getQuizDocument: 'read:draft:any',
  listQuestionFilters: 'read:draft:any',
  listQuestions: 'read:draft:any',
  moveQuestion: 'write:draft:any',
  saveQuestion: 'write:draft:any',
  saveQuizRules: 'write:draft:any',
  addComment: 'write:draft:any',
  answerComment: 'write:draft:any',
  approveCourseReviews: 'review:draft:any',
  cancelPublication: 'publish:draft:any',
  checkCoursePublication: 'publish:draft:any',
  decideReview: 'review:draft:any',
  getReviewState: 'read:draft:any',
  listComments: 'read:draft:any',
  listPublications: 'publish:draft:any',
  listReviews: 'read:draft:any',
  publishCourse: 'publish:draft:any',
  requestCourseReview: 'write:draft:any',
  requestReview: 'write:draft:any',
  resolveComment: 'write:draft:any',
  runDuePublications: 'keep:house:any',
  withdrawReview: 'write:draft:any',
  addLead: 'manage:organisation:any',
  archiveOrganisation: 'manage:organisation:any',
  createOrganisation: 'manage:organisation:any',
  getOrganisation: 'manage:organisation:any',
  getOrganisationPage: 'use:organisation:own',
  joinOrganisation: 'use:organisation:own',
  leaveOrganisation: 'use:organisation:own',
  listOrganisations: 'manage:organisation:any',
  listOwnOrganisations: 'use:organisation:own',
  readJoinLink: 'use:organisation:own',
  removeLead: 'manage:organisation:any',
  removeMember: 'use:organisation:own',
  renameOrganisation: 'manage:organisation:any',
  renewJoinLink: 'use:organisation:own',
  restoreOrganisation: 'manage:organisation:any',
  setAgreement: 'use:organisation:own',
  announcePresence: 'read:draft:any',
  changeEmail: 'manage:account:own',
  changePassword: 'manage:account:own',
  checkCurriculum: 'read:draft:any',
  checkDocument: 'read:draft:any',
  completeLesson: 'take:course:own',
  confirmEmail: 'open:session:any',
  countVerification: 'verify:certificate:any',
  createDocument: 'write:draft:any',
  createFirstAdministrator: 'set-up:administrator:any',
  createGuest: 'open:session:any',
  createSetupLink: 'keep:house:any',
  deleteAccount: 'manage:account:own',
  downloadMyData: 'read:progress:own',
  exportInsight: 'read:insight:any',
  endSession: 'manage:account:own',
  exportCurriculum: 'read:draft:any',
  findAudience: 'read:course:any',
  findDocument: 'read:draft:any',
  forgetGuest: 'delete:progress:own',
  getAccount: 'read:account:any',
  getAdultPage: 'read:course:any',
  getAttemptPage: 'take:quiz:own',
  getAttemptResult: 'take:quiz:own',
  getContentStamp: 'read:course:any',
  getCoursePage: 'read:course:any',
  getDashboard: 'read:dashboard:any',
  getDocument: 'read:draft:any',
  getInsight: 'read:insight:any',
  getEarnPage: 'earn:certificate:own',
  getLessonPage: 'read:course:any',
  getOwnCertificate: 'read:certificate:own',
  getPrintableCertificate: 'verify:certificate:any',
  getQuizPage: 'take:quiz:own',
  getReference: 'read:course:any',
  getRevision: 'read:draft:any',
  getTrainerPage: 'read:course:any',
  importCurriculum: 'keep:house:any',
  isSetupLinkAlive: 'set-up:administrator:any',
  issueCertificate: 'earn:certificate:own',
  leaveSite: 'open:session:any',
  listAccounts: 'read:account:any',
  listAudit: 'read:audit:any',
  listCourses: 'read:course:any',
  listDocuments: 'read:draft:any',
  listInsight: 'read:insight:any',
  listOwnCertificates: 'read:certificate:own',
  listRevisions: 'read:draft:any',
  listSessions: 'manage:account:own',
  moveToLatestVersion: 'take:course:own',
  openDraftFolder: 'read:draft:any',
  openLesson: 'take:course:own',
  publishCourseVersion: 'publish:course:any',
  publishReferences: 'publish:course:any',
  readMailLink: 'open:session:any',
  requestPasswordReset: 'open:session:any',
  resendConfirmation: 'open:session:any',
  resetPassword: 'open:session:any',
  returnToSite: 'open:session:any',
  revokeCertificate: 'revoke:certificate:any',
  saveAnswer: 'take:quiz:own',
  saveDraft: 'write:draft:any',
  setRoles: 'assign:role:any',
  shipDocuments: 'publish:course:any',
  signIn: 'open:session:any',
  signOut: 'open:session:any',
  signOutEverywhere: 'manage:account:own',
  signUp: 'open:session:any',
  startAttempt: 'take:quiz:own',
  startCourse: 'take:course:own',
  submitAttempt: 'take:quiz:own',
  tidyIdentity: 'keep:house:any',
  updateProfile: 'manage:account:own',
  verifyCertificate: 'verify:certificate:any',
  writeTexts: 'read:draft:any',
};

/** What features export beside use cases: it asks for no context, or is no door for anybody. */
const others = [
  ...['readActor', 'isAdministratorPresent', 'isLastAdministrator'],
  ...['getPlace', 'getVersion', 'getWords', 'chooseLocale', 'recordProgress'],
  ...['putVersion', 'readMeaning', 'toMeaning', 'putReferences'],
  ...['renderCertificatePdf', 'verificationAddress'],
  ...['hashSecret', 'newSecret'],
  ...['renderGuidePdf', 'renderSyllabusPdf'],
  ...['changeDocuments', 'PathTakenError', 'readNames', 'toColleague', 'toListed', 'isPathTaken'],
  'readTexts',
  // A stream: its test is beside it.
  'exportAudit',
];

/** Those that stand open to all because a first click makes a guest, and then need the guest. */
const needLearner = new Set([
  ...['startCourse', 'completeLesson', 'startAttempt', 'saveAnswer', 'submitAttempt'],
  ...['getAttemptPage', 'getAttemptResult'],
]);

const ids = { learnerId: 'lrn_none', accountId: 'acc_none' };
const actors: Record<string, Actor> = {
  anonymous: { kind: 'anonymous' },
  guest: { kind: 'guest', learnerId: ids.learnerId },
  ...Object.fromEntries(
    roles.map((role) => [role, { kind: 'member', ...ids, roles: ['learner', role] } as Actor]),
  ),
};

/** Fields of every input there is; none of them names anything that exists. */
const input = {
  ...{ courseSlug: 'none', moduleSlug: 'none', lessonSlug: 'none', quizKey: 'none', locale: 'en' },
  ...{ attemptId: 'att_none', questionId: 'none', entries: {}, certificateId: 'crt_none' },
  ...{ accountId: 'acc_none', roles: [], query: '', name: '', reason: '', sessionId: 'none' },
  ...{ keepSessionId: null, secret: 'none', kind: 'confirm-email', email: '', password: '' },
  ...{ organisationId: 'org_none', learnerId: 'lrn_other', agrees: false, readerLocale: 'en' },
  ...{ currentPassword: '', country: '', audience: '', address: '203.0.113.7' },
  caller: { sessionId: null, userAgent: null, address: '203.0.113.7' },
  ...{ documentId: 'doc_none', path: 'nowhere', text: '', edit: 0, number: 1, writing: false },
  ...{ folder: '/nowhere/at/all', course: 'none', note: '', reviewId: 'none' },
  ...{ decision: 'approved', commentId: 'none', body: 'None', publicationId: 'none' },
  ...{ quote: '', place: null, resolved: true },
};

/** What a publisher brings along. */
const published: Record<string, object> = {
  publishCourseVersion: aCourseContent(),
  publishReferences: [],
  shipDocuments: new Map(),
};

const all: Record<string, unknown> = {
  ...{ ...identity, ...admin, ...courses, ...quizzes, ...certificates, ...references, ...trainers },
  ...{ ...authoring, ...questions, ...insight, ...organisations },
};
type UseCase = (ctx: Ctx, input: object) => Promise<unknown>;

test('every use case stands in the list above', () => {
  const functions = Object.entries(all).flatMap(([name, value]) =>
    typeof value === 'function' && !others.includes(name) ? [name] : [],
  );
  expect(functions.sort()).toEqual(Object.keys(useCases).sort());
});

test('every use case turns away exactly those who lack its permission', async () => {
  await using house = await aHouse();
  for (const [name, permission] of Object.entries(useCases)) {
    const given = published[name] ?? input;
    for (const [who, actor] of Object.entries(actors)) {
      const outcome = await (all[name] as UseCase)(house.ctxOf(actor), given).catch(
        (error: unknown) => error,
      );
      const mayNot =
        !can(actor, permission) || (needLearner.has(name) && actor.kind === 'anonymous');
      // For an unknown course it is absent before it is said who may begin.
      const isAbsent = outcome instanceof Error && outcome.name === 'NotFoundError';
      if (mayNot && !(isAbsent && can(actor, permission)))
        expect(outcome, `${who} ${name}`).toBeInstanceOf(ForbiddenError);
      else expect(outcome, `${who} ${name}`).not.toBeInstanceOf(ForbiddenError);
    }
  }
});

test('whoever is turned away has changed nothing', async () => {
  await using house = await aHouse();
  for (const [name, permission] of Object.entries(useCases))
    for (const actor of Object.values(actors)) {
      if (can(actor, permission)) continue;
      await expect((all[name] as UseCase)(house.ctxOf(actor), input)).rejects.toThrow(
        ForbiddenError,
      );
    }
  const { db } = house;
  const counts = [db.learner, db.account, db.course, db.enrolment, db.auditEntry, db.rateLimit];
  for (const table of counts) expect(await (table.count as () => Promise<number>)()).toBe(0);
});
