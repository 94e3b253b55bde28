/** The parameters a path pattern names: `/vendors/:vendorId` → { vendorId: string }. */
type ParamsOf<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [K in Name | keyof ParamsOf<`/${Rest}`>]: string }
  : Pattern extends `${string}:${infer Name}`
    ? { readonly [K in Name]: string }
    : Readonly<Record<never, string>>;

export interface Path<Pattern extends string = string> {
  readonly pattern: Pattern;
  /** The address, with its parameters filled in and escaped. */
  to(...params: keyof ParamsOf<Pattern> extends never ? [] : [ParamsOf<Pattern>]): string;
}
export type Params<P> = P extends Path<infer Pattern> ? ParamsOf<Pattern> : never;

function path<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  const to = (params: Readonly<Record<string, string>> = {}): string =>
    pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  return { pattern, to: to as Path<Pattern>['to'] };
}

/** Every address of the portal; routes, redirects and views all take it from here. */
export const paths = {
  home: path('/'),
  portfolio: path('/portfolio'),
  health: path('/healthz'),
  theme: path('/theme'),
  setUp: path('/set-up'),
  signIn: path('/sign-in'),
  signOut: path('/sign-out'),

  forgotPassword: path('/forgot-password'),
  resetPassword: path('/reset-password/:token'),

  members: path('/members'),
  inviteMember: path('/members/invite'),
  member: path('/members/:userId'),
  removeMember: path('/members/:userId/remove'),
  inviteAgain: path('/enrolments/:enrolmentId/again'),
  withdrawEnrolment: path('/enrolments/:enrolmentId/withdraw'),
  join: path('/join/:token'),
  profile: path('/profile'),
  changePassword: path('/profile/password'),
  signOutEverywhere: path('/profile/sign-out-everywhere'),
  changeOrganisation: path('/profile/organisation'),
  answerToo: path('/profile/answer-too'),
  switchOrganisation: path('/switch-organisation'),

  vendors: path('/vendors'),
  newVendor: path('/vendors/new'),
  importVendors: path('/vendors/import'),
  vendorImport: path('/vendors/imports/:importId'),
  importColumns: path('/vendors/imports/:importId/columns'),
  importChoices: path('/vendors/imports/:importId/choices'),
  runImport: path('/vendors/imports/:importId/run'),
  importNotTaken: path('/vendors/imports/:importId/not-taken.csv'),
  exportVendors: path('/vendors/export.csv'),
  vendor: path('/vendors/:vendorId'),
  changeVendor: path('/vendors/:vendorId/change'),
  archiveVendor: path('/vendors/:vendorId/archive'),
  restoreVendor: path('/vendors/:vendorId/restore'),
  newAiSystem: path('/vendors/:vendorId/ai-systems/new'),
  aiSystem: path('/ai-systems/:aiSystemId'),
  stateGiven: path('/ai-systems/:aiSystemId/given'),
  changeAiSystem: path('/ai-systems/:aiSystemId/change'),

  frameworks: path('/frameworks'),
  framework: path('/frameworks/:frameworkId'),
  requirement: path('/frameworks/:frameworkId/:requirementId'),
  officialNumber: path('/frameworks/:frameworkId/:requirementId/numbers/:edition'),

  questionnaires: path('/questionnaires'),
  newQuestionnaire: path('/questionnaires/new'),
  questionnaire: path('/questionnaires/:questionnaireId/versions/:version'),
  questionnaireComparison: path('/questionnaires/:questionnaireId/versions/:version/compare'),
  questionnaireBranching: path('/questionnaires/:questionnaireId/versions/:version/branching'),
  copyQuestionnaire: path('/questionnaires/:questionnaireId/versions/:version/copy'),
  retireQuestionnaire: path('/questionnaires/:questionnaireId/versions/:version/retire'),
  takeBackQuestionnaire: path('/questionnaires/:questionnaireId/versions/:version/take-back'),
  draft: path('/questionnaires/drafts/:draftId'),
  draftAbout: path('/questionnaires/drafts/:draftId/about'),
  draftSection: path('/questionnaires/drafts/:draftId/sections/:section'),
  draftQuestion: path('/questionnaires/drafts/:draftId/sections/:section/questions/:question'),
  draftQuestionJson: path('/questionnaires/drafts/:draftId/sections/:section/questions/:question/json'),
  previewDraft: path('/questionnaires/drafts/:draftId/preview'),
  previewQuestion: path('/questionnaires/drafts/:draftId/preview/:questionId'),
  pickForDraft: path('/questionnaires/drafts/:draftId/pick'),
  publishDraft: path('/questionnaires/drafts/:draftId/publish'),
  discardDraft: path('/questionnaires/drafts/:draftId/discard'),

  assessments: path('/assessments'),
  newAssessment: path('/assessments/new'),
  sendBatch: path('/assessments/send'),
  batch: path('/assessments/batches/:batchId'),
  reminderDays: path('/assessments/reminder-days'),
  sendQuestionnaire: path('/ai-systems/:aiSystemId/send'),
  assessment: path('/assessments/:assessmentId'),
  copyLink: path('/assessments/:assessmentId/link'),
  replaceLink: path('/assessments/:assessmentId/link/replace'),
  revokeLink: path('/assessments/:assessmentId/link/revoke'),
  resendInvitation: path('/assessments/:assessmentId/resend'),
  changeContact: path('/assessments/:assessmentId/contact'),
  changeDueDate: path('/assessments/:assessmentId/due-date'),
  remindNow: path('/assessments/:assessmentId/remind'),
  pauseReminders: path('/assessments/:assessmentId/reminders'),
  cancelAssessment: path('/assessments/:assessmentId/cancel'),
  score: path('/assessments/:assessmentId/score'),
  reviews: path('/reviews'),
  review: path('/assessments/:assessmentId/review'),
  startReview: path('/assessments/:assessmentId/review/start'),
  reviewQuestion: path('/assessments/:assessmentId/review/questions/:questionId'),
  overrideScore: path('/assessments/:assessmentId/review/questions/:questionId/override'),
  withdrawOverride: path('/assessments/:assessmentId/review/questions/:questionId/override/withdraw'),
  returnQuestions: path('/assessments/:assessmentId/review/return'),
  decide: path('/assessments/:assessmentId/review/decision'),
  reopenReview: path('/assessments/:assessmentId/review/reopen'),
  findings: path('/findings'),
  newFinding: path('/assessments/:assessmentId/findings/new'),
  finding: path('/findings/:findingId'),
  changeFinding: path('/findings/:findingId/change'),
  moveFinding: path('/findings/:findingId/move'),
  reportPdf: path('/assessments/:assessmentId/report.pdf'),
  reportWorkbook: path('/assessments/:assessmentId/report.xlsx'),
  receiptFile: path('/assessments/:assessmentId/receipt.json'),
  receiptPdf: path('/assessments/:assessmentId/receipt.pdf'),
  evidence: path('/evidence/:evidenceId'),

  certificates: path('/certificates'),
  newCertificate: path('/certificates/new'),
  uploadCertificate: path('/vendors/:vendorId/certificates/new'),
  certificate: path('/certificates/:certificateId'),
  certificateChecks: path('/certificates/:certificateId/checks'),
  certificateField: path('/certificates/:certificateId/fields/:field'),
  clearCertificateField: path('/certificates/:certificateId/fields/:field/clear'),
  certificateType: path('/certificates/:certificateId/type'),
  certificateLinks: path('/certificates/:certificateId/links'),
  newLookUp: path('/certificates/:certificateId/look-ups/new'),
  certificateFile: path('/certificates/:certificateId/files/:fileId'),
  archiveCertificate: path('/certificates/:certificateId/archive'),
  restoreCertificate: path('/certificates/:certificateId/restore'),
  takeCertificate: path('/evidence/:evidenceId/certificate'),
  registers: path('/registers'),

  audit: path('/audit'),
  mailbox: path('/dev/mail'),
  letter: path('/dev/mail/:mailId'),

  invitation: path('/invitations/:token'),
  respond: path('/respond/:assessmentId'),
  respondSection: path('/respond/:assessmentId/sections/:sectionId'),
  respondQuestion: path('/respond/:assessmentId/questions/:questionId'),
  respondEvidence: path('/respond/:assessmentId/questions/:questionId/evidence'),
  respondEvidenceFile: path('/respond/:assessmentId/evidence/:evidenceId'),
  respondEvidenceRemove: path('/respond/:assessmentId/questions/:questionId/evidence/:evidenceId/remove'),
  respondAll: path('/respond/:assessmentId/all'),
  respondKeep: path('/respond/:assessmentId/keep'),
  confirmClaim: path('/claims/:token'),
  requests: path('/requests'),
  library: path('/library'),
  newEntry: path('/library/new'),
  importLibrary: path('/library/import'),
  exportLibrary: path('/library/export.json'),
  entry: path('/library/:entryId'),
  changeEntry: path('/library/:entryId/change'),
  approveEntry: path('/library/:entryId/approve'),
  retireEntry: path('/library/:entryId/retire'),
  libraryDocument: path('/library/:entryId/documents/:documentId'),
  respondKeepAnswer: path('/respond/:assessmentId/questions/:questionId/library'),
  respondUseEntry: path('/respond/:assessmentId/questions/:questionId/library/:entryId'),
  respondLibrary: path('/respond/:assessmentId/library'),
  respondKeepAll: path('/respond/:assessmentId/library/keep'),
  respondSubmit: path('/respond/:assessmentId/submit'),
  respondReceipt: path('/respond/:assessmentId/receipt'),
  respondReceiptFile: path('/respond/:assessmentId/receipt.json'),
  respondReceiptPdf: path('/respond/:assessmentId/receipt.pdf'),
} as const;

/** The sign-in page, which leads on to an address of ours. */
export const signInTo = (next: string): string => `${paths.signIn.to()}?next=${encodeURIComponent(next)}`;
