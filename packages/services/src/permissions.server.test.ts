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
  archiveDocument: 'write:draft:any',
  saveCourseProperties: 'write:draft:any',
  bringBackDocument: 'write:draft:any',
  createCourse: 'write:draft:any',
  createModule: 'write:draft:any',
  createLesson: 'write:draft:any',
  createQuiz: 'write:draft:any',
  duplicateLesson: 'write:draft:any',
  duplicateCourse: 'write:draft:any',
  moveInCourse: 'write:draft:any',
  getCourseStructure: 'read:draft:any',
  listCourseDrafts: 'read:draft:any',
  acceptInvitation: 'open:session:any',
  beginPasskey: 'manage:account:own',
  beginPasskeySignIn: 'open:session:any',
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
  changePicture: 'write:draft:any',
  changePassword: 'manage:account:own',
  checkCurriculum: 'read:draft:any',
  checkDocument: 'read:draft:any',
  compareRevisions: 'read:draft:any',
  completeLesson: 'take:course:own',
  confirmEmail: 'open:session:any',
  confirmSecondFactor: 'manage:account:own',
  countVerification: 'verify:certificate:any',
  createDocument: 'write:draft:any',
  createFirstAdministrator: 'set-up:administrator:any',
  createGuest: 'open:session:any',
  createRecoveryLink: 'keep:house:any',
  createSetupLink: 'keep:house:any',
  deletePicture: 'write:draft:any',
  getPicture: 'read:draft:any',
  listPictures: 'read:draft:any',
  uploadPicture: 'write:draft:any',
  deleteAccount: 'manage:account:own',
  disableAccount: 'manage:account:any',
  downloadMyData: 'read:progress:own',
  enableAccount: 'manage:account:any',
  exportInsight: 'read:insight:any',
  endSession: 'manage:account:own',
  exportCurriculum: 'read:draft:any',
  exportXliff: 'read:draft:any',
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
  getSecondFactor: 'manage:account:own',
  getSecondFactorSetup: 'manage:account:own',
  getRevision: 'read:draft:any',
  getWritingRoom: 'read:draft:any',
  previewLesson: 'read:draft:any',
  getTrainerPage: 'read:course:any',
  getTranslationPage: 'read:draft:any',
  giveCourseRole: 'assign:role:any',
  invitePerson: 'manage:account:any',
  importCurriculum: 'keep:house:any',
  importXliff: 'write:draft:any',
  isSetupLinkAlive: 'set-up:administrator:any',
  issueCertificate: 'earn:certificate:own',
  leaveSite: 'open:session:any',
  listAccounts: 'read:account:any',
  listCourseChoices: 'assign:role:any',
  listCourses: 'read:course:any',
  listInvitations: 'manage:account:any',
  listOwnCertificates: 'read:certificate:own',
  listPasskeys: 'manage:account:own',
  listAudit: 'read:audit:any',
  listDocuments: 'read:draft:any',
  listInsight: 'read:insight:any',
  listRevisions: 'read:draft:any',
  listSessions: 'manage:account:own',
  listTranslationProgress: 'read:draft:any',
  moveToLatestVersion: 'take:course:own',
  openDraftFolder: 'read:draft:any',
  openLesson: 'take:course:own',
  passSecondFactor: 'manage:account:own',
  publishCourseVersion: 'publish:course:any',
  publishReferences: 'publish:course:any',
  readInvitation: 'open:session:any',
  readMailLink: 'open:session:any',
  readRecoveryLink: 'open:session:any',
  recoverSecondFactor: 'open:session:any',
  registerPasskey: 'manage:account:own',
  removePasskey: 'manage:account:own',
  renamePasskey: 'manage:account:own',
  renderSecondFactorSetup: 'manage:account:own',
  renewRecoveryCodes: 'manage:account:own',
  requestPasswordReset: 'open:session:any',
  resendConfirmation: 'open:session:any',
  resendInvitation: 'manage:account:any',
  resetPassword: 'open:session:any',
  resetSecondFactor: 'manage:account:any',
  returnToSite: 'open:session:any',
  restoreRevision: 'write:draft:any',
  searchDocuments: 'read:draft:any',
  revokeCertificate: 'revoke:certificate:any',
  saveAnswer: 'take:quiz:own',
  saveDraft: 'write:draft:any',
  saveTranslationSegments: 'write:draft:any',
  setRoles: 'assign:role:any',
  shipDocuments: 'publish:course:any',
  signIn: 'open:session:any',
  signInWithPasskey: 'open:session:any',
  signOut: 'open:session:any',
  signOutEverywhere: 'manage:account:own',
  signUp: 'open:session:any',
  startAttempt: 'take:quiz:own',
  startCourse: 'take:course:own',
  startTranslation: 'write:draft:any',
  submitAttempt: 'take:quiz:own',
  takeCourseRole: 'assign:role:any',
  tidyIdentity: 'keep:house:any',
  updateProfile: 'manage:account:own',
  verifyCertificate: 'verify:certificate:any',
  withdrawInvitation: 'manage:account:any',
  writeTexts: 'read:draft:any',
};

/** What features export beside use cases: it asks for no context, or is no door for anybody. */
const others = [
  ...['readActor', 'isAdministratorPresent', 'isLastAdministrator', 'isCourse'],
  ...['adminLink', 'endSessions', 'removeSecondFactor'],
  ...['getPlace', 'getVersion', 'getWords', 'chooseLocale', 'recordProgress'],
  ...['putVersion', 'readMeaning', 'toMeaning', 'putReferences'],
  ...['renderCertificatePdf', 'verificationAddress'],
  ...['hashSecret', 'newSecret'],
  ...['compareTexts', 'compareQuizTexts'],
  ...['renderGuidePdf', 'renderSyllabusPdf'],
  ...['changeDocuments', 'PathTakenError', 'readNames', 'toColleague', 'toListed', 'isPathTaken'],
  ...['readProperties', 'readTexts', 'checkMedia', 'placeMedia', 'takeMedia'],
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
  ...{ code: '123456', course: 'none', role: 'author', invitationId: 'inv_none', answer: '{}' },
  ...{ passkeyId: 'none' },
  caller: { sessionId: null, userAgent: null, address: '203.0.113.7' },
  ...{ documentId: 'doc_none', path: 'nowhere', text: '', edit: 0, number: 1, writing: false },
  ...{ id: 'none', bytes: new Uint8Array(), words: {}, credit: '', licence: '' },
  ...{ folder: '/nowhere/at/all', course: 'none', note: '', reviewId: 'none' },
  ...{ decision: 'approved', commentId: 'none', body: 'None', publicationId: 'none' },
  ...{ quote: '', place: null, resolved: true },
  segments: [],
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
