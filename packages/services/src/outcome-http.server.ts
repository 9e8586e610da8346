import type { RevokeRefusal, IssueRefusal } from './certificates/index.server.ts';
import type {
  DisableAccountRefusal,
  GiveCourseRoleRefusal,
  ResetSecondFactorRefusal,
  SetRolesRefusal,
} from './admin/index.server.ts';
import type {
  CommentRefusal,
  CreateDocumentRefusal,
  StructureRefusal,
  DecideReviewRefusal,
  DeletePictureRefusal,
  ExportXliffRefusal,
  ImportXliffRefusal,
  PublicationOverRefusal,
  PublishCourseRefusal,
  RequestReviewRefusal,
  SaveDraftRefusal,
  SaveSegmentsRefusal,
  StartTranslationRefusal,
  UploadPictureRefusal,
} from './authoring/index.server.ts';
import type {
  AcceptInvitationRefusal,
  BeginPasskeyRefusal,
  ChangeEmailRefusal,
  ChangePasswordRefusal,
  CodeRefusal,
  DeleteAccountRefusal,
  FirstAdministratorRefusal,
  ForgetGuestRefusal,
  InvitePersonRefusal,
  MailLinkRefusal,
  PasskeySignInRefusal,
  RegisterPasskeyRefusal,
  RequestPasswordResetRefusal,
  ResendConfirmationRefusal,
  ResetPasswordRefusal,
  SignInRefusal,
  SignUpRefusal,
  UpdateProfileRefusal,
} from './identity/index.server.ts';
import type {
  JoinRefusal,
  LeadRefusal,
  OrganisationNameRefusal,
} from './organisations/index.server.ts';
import type {
  ArrangeRefusal,
  SaveQuestionRefusal,
  SaveQuizRulesRefusal,
} from './questions/index.server.ts';
import type { SaveAnswerRefusal, StartAttemptRefusal } from './quizzes/index.server.ts';

type IdentityRefusal =
  | SignUpRefusal
  | SignInRefusal
  | ForgetGuestRefusal
  | RequestPasswordResetRefusal
  | ResetPasswordRefusal
  | ResendConfirmationRefusal
  | MailLinkRefusal
  | UpdateProfileRefusal
  | ChangePasswordRefusal
  | ChangeEmailRefusal
  | DeleteAccountRefusal
  | FirstAdministratorRefusal;

type StaffRefusal =
  | CodeRefusal
  | BeginPasskeyRefusal
  | RegisterPasskeyRefusal
  | PasskeySignInRefusal
  | InvitePersonRefusal
  | AcceptInvitationRefusal
  | SetRolesRefusal
  | GiveCourseRoleRefusal
  | DisableAccountRefusal
  | ResetSecondFactorRefusal;

type OrganisationRefusal = JoinRefusal | LeadRefusal | OrganisationNameRefusal;

type QuizRefusal = StartAttemptRefusal | SaveAnswerRefusal;

type QuestionRefusal = SaveQuestionRefusal | ArrangeRefusal | SaveQuizRulesRefusal;

type DocumentRefusal = SaveDraftRefusal | CreateDocumentRefusal | StructureRefusal;

type TranslationRefusal =
  SaveSegmentsRefusal | StartTranslationRefusal | ExportXliffRefusal | ImportXliffRefusal;
type PictureRefusal = UploadPictureRefusal | DeletePictureRefusal;
type ReviewRefusal = RequestReviewRefusal | DecideReviewRefusal | CommentRefusal;

type PublishRefusal = PublishCourseRefusal | PublicationOverRefusal;

/** Every refusal of every use case. */
export type Refusal =
  | OrganisationRefusal
  | IdentityRefusal
  | StaffRefusal
  | QuizRefusal
  | IssueRefusal
  | RevokeRefusal
  | DocumentRefusal
  | QuestionRefusal
  | TranslationRefusal
  | PictureRefusal
  | ReviewRefusal
  | PublishRefusal;
export type RefusalCode = Refusal['code'];

/** The one map from refusals to HTTP (RFC 9110, 15). A new code does not compile until it stands here. */
const statuses = {
  // What was filled in cannot be taken: 422, and the form comes back with a sentence.
  'email-invalid': 422,
  'email-taken': 422,
  'name-invalid': 422,
  'locale-invalid': 422,
  'country-invalid': 422,
  'audience-invalid': 422,
  'role-unknown': 422,
  'role-missing': 422,
  'course-unknown': 422,
  'code-wrong': 422,
  'passkey-failed': 422,
  'passkey-name-invalid': 422,
  'reason-missing': 422,
  'organisation-name-invalid': 422,
  'account-unknown': 422,
  'password-too-short': 422,
  'password-too-long': 422,
  'password-has-email': 422,
  'password-common': 422,
  'password-wrong': 422,
  'sign-in-failed': 422,
  'answer-unreadable': 422,
  'question-wrong': 422,
  'rules-wrong': 422,
  'path-unknown': 422,
  'document-too-long': 422,
  'document-unreadable': 422,
  'xliff-unreadable': 422,
  'xliff-language': 422,
  'nothing-to-export': 422,
  'picture-too-large': 422,
  'picture-type-unknown': 422,
  'picture-broken': 422,
  'picture-too-many-pixels': 422,
  'picture-moves': 422,
  'drawing-too-complex': 422,
  'drawing-not-allowed': 422,
  'picture-text-missing': 422,
  'picture-text-too-long': 422,
  'note-too-long': 422,
  'note-missing': 422,
  'comment-empty': 422,
  'comment-too-long': 422,
  'publication-kind-unknown': 422,
  'due-invalid': 422,
  // Right in form, and not possible as things stand: 409.
  'already-signed-in': 409,
  'belongs-to-account': 409,
  'last-administrator': 409,
  'own-account': 409,
  'account-disabled': 409,
  'invitation-open': 409,
  'sign-in-needed': 409,
  'passkeys-too-many': 409,
  'course-not-completed': 409,
  'account-needed': 409,
  'ends-with-badge': 409,
  'assessment-locked': 409,
  'no-attempts-left': 409,
  'too-early': 409,
  'attempt-closed': 409,
  'path-taken': 409,
  'course-unreadable': 409,
  'picture-used': 409,
  'picture-list-unreadable': 409,
  'edit-conflict': 409,
  'question-conflict': 409,
  'quiz-changed': 409,
  'quiz-unreadable': 409,
  'document-archived': 409,
  'segment-conflict': 409,
  'translation-unreadable': 409,
  'translation-there': 409,
  'xliff-stale': 409,
  'review-open': 409,
  'nothing-to-review': 409,
  'review-over': 409,
  'own-text': 409,
  'place-gone': 409,
  'publication-problems': 409,
  'nothing-approved': 409,
  'correction-without-edition': 409,
  'correction-changes-meaning': 409,
  'publisher-not-allowed': 409,
  'publication-broke': 409,
  'publication-waiting': 409,
  'publication-over': 409,
  // A link that was used or is too old.
  'link-dead': 404,
  'too-many-tries': 429,
} as const satisfies Record<RefusalCode, RefusalStatus>;

type RefusalStatus = keyof typeof trpcCodes;

const trpcCodes = {
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  422: 'UNPROCESSABLE_CONTENT',
  429: 'TOO_MANY_REQUESTS',
} as const;

/** Every code there is, for tests that look for a sentence to each. */
export const refusalCodes = Object.keys(statuses) as RefusalCode[];

/** The HTTP status with which a page tells this refusal. */
export function toHttpStatus(code: RefusalCode): number {
  return statuses[code];
}

/** The tRPC error code with which a procedure tells this refusal. */
export function toTrpcCode(code: RefusalCode): (typeof trpcCodes)[RefusalStatus] {
  return trpcCodes[statuses[code]];
}
