import { changePassword, rename, signOutEverywhere } from './account/change-account.js';
import { answerToo, changeOwnOrganisation, readOwnOrganisation } from './account/change-own-organisation.js';
import { askReset, isResetOpen, reset } from './account/reset-password.js';
import { createAfterwards } from './afterwards.js';
import { addAiSystem } from './ai-systems/add-ai-system.js';
import { answerFacts } from './ai-systems/answer-facts.js';
import { attachSystemFile, discardSystemFile, receiveSystemFile } from './ai-systems/attach-system-file.js';
import { changeAiSystem } from './ai-systems/change-ai-system.js';
import { describeAiSystem } from './ai-systems/describe-ai-system.js';
import { listAiSystems, overlookAiSystems } from './ai-systems/list-ai-systems.js';
import { listRulePacks } from './ai-systems/list-rule-packs.js';
import { openSystemFile } from './ai-systems/open-system-file.js';
import { readOvertaken } from './ai-systems/overtaken-assessments.js';
import { readAiSystem } from './ai-systems/read-ai-system.js';
import { readClassification } from './ai-systems/read-classification.js';
import { keepAnswers, reassess } from './ai-systems/reassess.js';
import { removeSystemFile } from './ai-systems/remove-system-file.js';
import { reopenClassified } from './ai-systems/reopen-classified.js';
import { showAiSystem } from './ai-systems/show-ai-system.js';
import { stateGiven } from './ai-systems/state-given.js';
import { takeStatement } from './ai-systems/take-statement.js';
import { tellStanding } from './ai-systems/tell-standing.js';
import { attachEvidence } from './answering/attach-evidence.js';
import { discardEvidence } from './answering/discard-evidence.js';
import { downloadEvidence as downloadOwnEvidence } from './answering/download-evidence.js';
import { openLink } from './answering/open-link.js';
import { readAnswering } from './answering/read-answering.js';
import { readReceipts } from './answering/read-receipts.js';
import { receiveEvidence } from './answering/receive-evidence.js';
import { removeEvidence } from './answering/remove-evidence.js';
import { revisit, revisitAsMember } from './answering/revisit.js';
import { saveAnswer } from './answering/save-answer.js';
import { submitAnswers } from './answering/submit-answers.js';
import { cancelAssessment } from './assessments/cancel-assessment.js';
import { changeContact } from './assessments/change-contact.js';
import { changeDueDate } from './assessments/change-due-date.js';
import { copyLink } from './assessments/copy-link.js';
import { downloadEvidence } from './assessments/download-evidence.js';
import { listAssessments } from './assessments/list-assessments.js';
import { pauseReminders } from './assessments/pause-reminders.js';
import { previewLetters } from './assessments/preview-letters.js';
import { readAssessment } from './assessments/read-assessment.js';
import { readBatch } from './assessments/read-batch.js';
import { readSubmission } from './assessments/read-submission.js';
import { remindNow } from './assessments/remind-now.js';
import { changeReminderDays, readReminderDays } from './assessments/reminder-days.js';
import { replaceLink } from './assessments/replace-link.js';
import { resendInvitation } from './assessments/resend-invitation.js';
import { revokeLink } from './assessments/revoke-link.js';
import { sendBatch } from './assessments/send-batch.js';
import { sendQuestionnaire } from './assessments/send-questionnaire.js';
import { readOpenAbout, readSubjects } from './assessments/subjects.js';
import { auditedOrganisations } from './audit/audited-organisations.js';
import { listAudit } from './audit/list-audit.js';
import { verifyAudit } from './audit/verify-audit.js';
import { expireAssessments } from './background/expire-assessments.js';
import { finishHalfDone } from './background/finish-half-done.js';
import { relayPending } from './background/relay-pending.js';
import { remind } from './background/remind.js';
import { sweepEvidence } from './background/sweep-evidence.js';
import { sweepUploads } from './background/sweep-uploads.js';
import { certificatesOf } from './certificates/certificates-of.js';
import { readWaiting } from './certificates/read-waiting.js';
import { recheckCertificates, rejudgeCertificates } from './certificates/recheck-certificates.js';
import { askAccount, claim, confirmClaim, readClaim } from './claims/claim.js';
import { listRequests } from './claims/list-requests.js';
import { importDefinitions } from './content/import-definitions.js';
import { keepPublished } from './content/keep-published.js';
import type { SendingServices, Services } from './contract.js';
import { askVendor } from './fact-sheets/ask-vendor.js';
import { readFactSheet } from './fact-sheets/read-fact-sheet.js';
import { tellVendorFacts } from './fact-sheets/tell-facts.js';
import { changeFinding, moveFinding } from './findings/change-finding.js';
import { findingOwners, listFindings, readFinding } from './findings/list-findings.js';
import { raiseFinding } from './findings/raise-finding.js';
import { enterNumber } from './frameworks/enter-number.js';
import { listFrameworks } from './frameworks/list-frameworks.js';
import { readFramework } from './frameworks/read-framework.js';
import { readRequirement } from './frameworks/read-requirement.js';
import { libraryOf } from './library/library-of.js';
import { sweepLibraries } from './library/sweep-libraries.js';
import { deliverMail } from './mail/deliver-mail.js';
import { createMailbox } from './mail/mailbox.js';
import { accept, readEnrolment } from './members/accept.js';
import { changeRole, removeMember } from './members/change-members.js';
import { invite, inviteAgain, withdraw } from './members/invite.js';
import { listMembers, readMember } from './members/list-members.js';
import { createUser } from './organisations/create-user.js';
import { isSetUp } from './organisations/is-set-up.js';
import { memberOf } from './organisations/member-of.js';
import { setUp } from './organisations/set-up.js';
import { signIn } from './organisations/sign-in.js';
import { signOut } from './organisations/sign-out.js';
import { ownCertificatesOf } from './own-certificates/own-certificates-of.js';
import type { Parts, ServiceParts } from './parts.js';
import { readHome } from './portfolio/read-home.js';
import { readDefinitions, readPortfolio } from './portfolio/read-portfolio.js';
import { questionnairesOf } from './questionnaires/questionnaires-of.js';
import { createShelf } from './questionnaires/shelf.js';
import { finishRegisterImports } from './registers/import-register.js';
import { registersServicesOf } from './registers/registers-services-of.js';
import { reportAssessment } from './reports/report-assessment.js';
import { decide } from './reviews/decide.js';
import { judgeAnswer, overrideScore } from './reviews/judge-answer.js';
import { listReviews } from './reviews/list-reviews.js';
import { answerHistory, readReview } from './reviews/read-review.js';
import { reopenReview } from './reviews/reopen-review.js';
import { returnQuestions } from './reviews/return-questions.js';
import { startReview } from './reviews/start-review.js';
import { noteMicrosoftData } from './sspa/note-microsoft-data.js';
import { readSspa } from './sspa/read-sspa.js';
import { stateSspa } from './sspa/state-sspa.js';
import { archiveVendor, restoreVendor } from './vendors/archive-vendor.js';
import { changeVendor } from './vendors/change-vendor.js';
import { exportVendors } from './vendors/export-vendors.js';
import { beginImport } from './vendors/import/begin-import.js';
import { decideImport } from './vendors/import/decide-import.js';
import { notTaken } from './vendors/import/not-taken.js';
import { finishImports, runImport } from './vendors/import/run-import.js';
import { showImport } from './vendors/import/show-import.js';
import { listVendors } from './vendors/list-vendors.js';
import { readVendor } from './vendors/read-vendor.js';
import { registerVendor } from './vendors/register-vendor.js';
import { vendorOwners } from './vendors/vendor-owners.js';

/** Every use case, each made from the same parts: `(parts) => (actor, command) => result`. */
export function createServices(given: ServiceParts): Services {
  const parts: Parts = { ...given, shelf: createShelf(given), afterwards: createAfterwards(given.world) };
  return {
    ...offices(parts),
    ...people(parts),
    ...questions(parts),
    ...judgement(parts),
    library: libraryOf(parts),
    certificates: certificatesOf(parts),
    ownCertificates: ownCertificatesOf(parts),
    registers: registersServicesOf(parts),
    content: { keepPublished: keepPublished(parts), importDefinitions: importDefinitions(parts) },
  };
}

/** The buyer's house: who works in it, what it buys, what is written down. */
const offices = (
  parts: Parts,
): Pick<
  Services,
  'organisations' | 'vendors' | 'vendorImports' | 'aiSystems' | 'sspa' | 'audit' | 'mailbox'
> => ({
  organisations: {
    isSetUp: isSetUp(parts),
    setUp: setUp(parts),
    createUser: createUser(parts),
    signIn: signIn(parts),
    signOut: signOut(parts),
    memberOf: memberOf(parts),
  },
  vendorImports: {
    begin: beginImport(parts),
    show: showImport(parts),
    decide: decideImport(parts),
    run: runImport(parts),
    notTaken: notTaken(parts),
  },
  vendors: {
    list: listVendors(parts),
    read: readVendor(parts),
    owners: vendorOwners(parts),
    register: registerVendor(parts),
    change: changeVendor(parts),
    archive: archiveVendor(parts),
    restore: restoreVendor(parts),
    exportCsv: exportVendors(parts),
  },
  aiSystems: aiSystemsOf(parts),
  sspa: {
    read: readSspa(parts),
    state: stateSspa(parts),
    noteMicrosoftData: noteMicrosoftData(parts),
  },
  audit: {
    list: listAudit(parts),
    verify: verifyAudit(parts),
    organisations: auditedOrganisations(parts),
  },
  mailbox: createMailbox(parts),
});

/** What is known of AI systems, and what follows from it. */
const aiSystemsOf = (parts: Parts): Services['aiSystems'] => ({
  read: readAiSystem(parts),
  show: showAiSystem(parts),
  add: addAiSystem(parts),
  change: changeAiSystem(parts),
  state: stateGiven(parts),
  describe: describeAiSystem(parts),
  receiveFile: receiveSystemFile(parts),
  discardFile: discardSystemFile(parts),
  attachFile: attachSystemFile(parts),
  removeFile: removeSystemFile(parts),
  openFile: openSystemFile(parts),
  list: listAiSystems(parts),
  overlook: overlookAiSystems(parts),
  rulePacks: listRulePacks(parts),
  standing: tellStanding(parts),
  classification: readClassification(parts),
  answerFacts: answerFacts(parts),
  statement: takeStatement(parts),
  overtaken: readOvertaken(parts),
  reassess: reassess(parts),
  keepAnswers: keepAnswers(parts),
  askVendor: askVendor(parts),
});

/** What a buyer does with a questionnaire until the answers come. */
const sending = (parts: Parts): SendingServices => ({
  send: sendQuestionnaire(parts),
  subjects: readSubjects(parts),
  openAbout: readOpenAbout(parts),
  sendBatch: sendBatch(parts),
  readBatch: readBatch(parts),
  previewLetters: previewLetters(parts),
  copyLink: copyLink(parts),
  replaceLink: replaceLink(parts),
  revokeLink: revokeLink(parts),
  resend: resendInvitation(parts),
  changeContact: changeContact(parts),
  changeDueDate: changeDueDate(parts),
  remindNow: remindNow(parts),
  pauseReminders: pauseReminders(parts),
  cancel: cancelAssessment(parts),
  reminderDays: readReminderDays(parts),
  changeReminderDays: changeReminderDays(parts),
});

/** What the buyer makes of answers. */
const judgement = (parts: Parts): Pick<Services, 'reviews' | 'findings' | 'reports' | 'portfolio'> => ({
  reports: { assessment: reportAssessment(parts) },
  portfolio: { home: readHome(parts), definitions: readDefinitions(parts), read: readPortfolio(parts) },
  reviews: {
    list: listReviews(parts),
    read: readReview(parts),
    answerHistory: answerHistory(parts),
    start: startReview(parts),
    judge: judgeAnswer(parts),
    override: overrideScore(parts),
    returnQuestions: returnQuestions(parts),
    decide: decide(parts),
    reopen: reopenReview(parts),
  },
  findings: {
    list: listFindings(parts),
    read: readFinding(parts),
    owners: findingOwners(parts),
    raise: raiseFinding(parts),
    change: changeFinding(parts),
    move: moveFinding(parts),
  },
});

/** Who belongs to an organisation, and what each does about their own account. */
const people = (parts: Parts): Pick<Services, 'members' | 'account' | 'claims'> => ({
  claims: {
    claim: claim(parts),
    askAccount: askAccount(parts),
    read: readClaim(parts),
    confirm: confirmClaim(parts),
    requests: listRequests(parts),
  },
  members: {
    list: listMembers(parts),
    read: readMember(parts),
    invite: invite(parts),
    inviteAgain: inviteAgain(parts),
    withdraw: withdraw(parts),
    changeRole: changeRole(parts),
    remove: removeMember(parts),
    readEnrolment: readEnrolment(parts),
    accept: accept(parts),
  },
  account: {
    rename: rename(parts),
    changePassword: changePassword(parts),
    signOutEverywhere: signOutEverywhere(parts),
    readOrganisation: readOwnOrganisation(parts),
    changeOrganisation: changeOwnOrganisation(parts),
    answerToo: answerToo(parts),
    askReset: askReset(parts),
    isResetOpen: isResetOpen(parts),
    reset: reset(parts),
  },
});

/** Asking and answering, and what finishes it without a visitor. */
const questions = (
  parts: Parts,
): Pick<
  Services,
  'frameworks' | 'questionnaires' | 'assessments' | 'answering' | 'factSheet' | 'background'
> => ({
  frameworks: {
    list: listFrameworks(parts),
    read: readFramework(parts),
    requirement: readRequirement(parts),
    enterNumber: enterNumber(parts),
  },
  questionnaires: questionnairesOf(parts),
  assessments: {
    list: listAssessments(parts),
    read: readAssessment(parts),
    ...sending(parts),
    readSubmission: readSubmission(parts),
    downloadEvidence: downloadEvidence(parts),
  },
  answering: {
    open: openLink(parts),
    revisit: revisit(parts),
    revisitAsMember: revisitAsMember(parts),
    read: readAnswering(parts),
    saveAnswer: saveAnswer(parts),
    receiveEvidence: receiveEvidence(parts),
    attachEvidence: attachEvidence(parts),
    discardEvidence: discardEvidence(parts),
    removeEvidence: removeEvidence(parts),
    downloadEvidence: downloadOwnEvidence(parts),
    submit: submitAnswers(parts),
    receipts: readReceipts(parts),
  },
  factSheet: { read: readFactSheet(parts), tell: tellVendorFacts(parts) },
  background: {
    relay: relayPending(parts),
    deliverMail: deliverMail(parts),
    finishHalfDone: finishHalfDone(parts),
    finishImports: finishImports(parts),
    remind: remind(parts),
    expireAssessments: expireAssessments(parts),
    sweepEvidence: sweepEvidence(parts),
    sweepUploads: sweepUploads(parts),
    sweepLibraries: sweepLibraries(parts),
    readCertificates: readWaiting(parts),
    recheckCertificates: recheckCertificates(parts),
    rejudgeCertificates: rejudgeCertificates(parts),
    finishRegisterImports: finishRegisterImports(parts),
    reopenClassified: reopenClassified(parts),
  },
});
