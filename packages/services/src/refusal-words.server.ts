import type { ResponseProblem } from '@heard/domain/quizzes';
import type { Translator } from '@heard/i18n';
import type { Refusal, RefusalCode } from './outcome-http.server.ts';

/** The sentence of each refusal in the catalogue. A new code does not compile until it has one. */
const sentences = {
  'email-invalid': 'identity.problemEmail',
  'email-taken': 'admin.emailTaken',
  'name-invalid': 'identity.problemName',
  'locale-invalid': 'identity.problemChoice',
  'country-invalid': 'identity.problemCountry',
  'audience-invalid': 'identity.problemChoice',
  'role-unknown': 'admin.roleUnknown',
  'role-missing': 'people.roleMissing',
  'course-unknown': 'people.courseUnknown',
  'code-wrong': 'people.codeWrong',
  'passkey-failed': 'people.passkeyFailed',
  'passkey-name-invalid': 'people.passkeyNameInvalid',
  'passkeys-too-many': 'people.passkeysTooMany',
  'own-account': 'people.ownAccount',
  'account-disabled': 'identity.problemDisabled',
  'invitation-open': 'people.invitationOpen',
  'sign-in-needed': 'people.signInNeeded',
  'reason-missing': 'admin.revokeReasonMissing',
  'organisation-name-invalid': 'organisation.problemName',
  'account-unknown': 'organisation.problemLead',
  'password-too-short': 'identity.problemPasswordShort',
  'password-too-long': 'identity.problemPasswordLong',
  'password-has-email': 'identity.problemPasswordEmail',
  'password-common': 'identity.problemPasswordCommon',
  'password-wrong': 'identity.problemPassword',
  'sign-in-failed': 'identity.problemSignIn',
  'already-signed-in': 'identity.problemSignedIn',
  'belongs-to-account': 'identity.problemBelongsToAccount',
  'last-administrator': 'admin.lastAdministrator',
  'course-not-completed': 'certificate.notYetText',
  'account-needed': 'certificate.earnAccount',
  'ends-with-badge': 'child.badgeNoName',
  'link-dead': 'identity.linkDeadText',
  'too-many-tries': 'problem.tooManyText',
  'assessment-locked': 'quiz.assessmentLocked',
  'no-attempts-left': 'quiz.noAttemptsLeft',
  'too-early': 'quiz.waitUntil',
  'attempt-closed': 'quiz.problemClosed',
  'picture-too-large': 'media.tooLarge',
  'picture-type-unknown': 'media.typeUnknown',
  'picture-broken': 'media.broken',
  'picture-too-many-pixels': 'media.tooManyPixels',
  'picture-moves': 'media.moves',
  'drawing-too-complex': 'media.tooComplex',
  'drawing-not-allowed': 'media.notAllowed',
  'picture-text-missing': 'media.textMissing',
  'picture-text-too-long': 'media.textTooLong',
  'picture-used': 'media.used',
  'picture-list-unreadable': 'media.listUnreadable',
  'answer-unreadable': 'quiz.problemNothing',
  'path-unknown': 'authoring.pathUnknown',
  'path-taken': 'authoring.pathTaken',
  'question-wrong': 'bank.questionWrong',
  'rules-wrong': 'bank.rulesWrong',
  'question-conflict': 'bank.questionConflict',
  'quiz-changed': 'bank.quizChanged',
  'quiz-unreadable': 'bank.quizUnreadable',
  'course-unreadable': 'authoring.courseUnreadable',
  'edit-conflict': 'authoring.editConflict',
  'document-archived': 'authoring.documentArchived',
  'document-too-long': 'authoring.documentTooLong',
  'document-unreadable': 'authoring.documentUnreadable',
  'segment-conflict': 'translation.conflict',
  'translation-unreadable': 'translation.unreadable',
  'translation-there': 'translation.isThere',
  'nothing-to-export': 'translation.nothingToExport',
  'xliff-unreadable': 'translation.xliffUnreadable',
  'xliff-language': 'translation.xliffLanguage',
  'xliff-stale': 'translation.xliffStale',
  'note-too-long': 'review.noteTooLong',
  'note-missing': 'review.noteMissing',
  'comment-empty': 'review.commentEmpty',
  'comment-too-long': 'review.commentTooLong',
  'publication-kind-unknown': 'review.kindUnknown',
  'due-invalid': 'review.dueInvalid',
  'review-open': 'review.reviewOpen',
  'nothing-to-review': 'review.nothingToReview',
  'review-over': 'review.reviewOver',
  'own-text': 'review.ownText',
  'place-gone': 'review.placeGone',
  'publication-problems': 'review.publicationProblems',
  'nothing-approved': 'review.nothingApproved',
  'correction-without-edition': 'review.correctionWithoutEdition',
  'correction-changes-meaning': 'review.correctionChangesMeaning',
  'publisher-not-allowed': 'review.publisherNotAllowed',
  'publication-broke': 'review.publicationBroke',
  'publication-waiting': 'review.publicationWaiting',
  'publication-over': 'review.publicationOver',
} as const satisfies Record<RefusalCode, string>;

/** The sentence of each way in which an answer cannot be read. */
const answerSentences = {
  nothing: 'quiz.problemNothing',
  unknown: 'quiz.problemUnknown',
  number: 'quiz.problemNumber',
  long: 'quiz.problemLong',
  order: 'quiz.problemOrder',
} as const satisfies Record<ResponseProblem, string>;

/** Says a refusal to a person, with the values that it carries: how long to wait, from when on. */
export function sayRefusal(refusal: Refusal, t: Translator): string {
  switch (refusal.code) {
    case 'too-many-tries':
      return t(sentences[refusal.code], { minutes: Math.ceil(refusal.retryAfterSeconds / 60) });
    case 'too-early':
      return t(sentences[refusal.code], { time: t.dateTime(refusal.from) });
    case 'password-too-short':
      return t(sentences[refusal.code], { length: refusal.length });
    case 'document-too-long':
      return t(sentences[refusal.code], { limit: refusal.limit / 1024 });
    case 'translation-unreadable': {
      const { side, line, column } = refusal;
      return t(sentences[refusal.code], { side, line, column });
    }
    case 'xliff-unreadable': {
      const { why, line, column, detail } = refusal;
      return t(sentences[refusal.code], { code: why, line, column, detail });
    }
    case 'xliff-language':
      return t(sentences[refusal.code], { source: refusal.source, target: refusal.target });
    case 'picture-too-large':
      return t(sentences[refusal.code], { megabytes: refusal.megabytes });
    case 'picture-too-many-pixels':
      return t(sentences[refusal.code], { megapixels: refusal.megapixels });
    case 'drawing-not-allowed':
      return t(sentences[refusal.code], { what: refusal.what });
    case 'picture-list-unreadable':
      return t(sentences[refusal.code], { path: refusal.path });
    case 'picture-text-too-long':
    case 'note-too-long':
    case 'comment-too-long':
      return t(sentences[refusal.code], { limit: refusal.limit });
    case 'review-over':
      return t(sentences[refusal.code], { decision: refusal.decision });
    case 'publication-problems':
      return t(sentences[refusal.code], { count: refusal.problems.length });
    case 'publication-waiting':
      return t(sentences[refusal.code], { time: t.dateTime(refusal.dueAt) });
    case 'answer-unreadable':
      return t(answerSentences[refusal.problem]);
    default:
      return t(sentences[refusal.code]);
  }
}
