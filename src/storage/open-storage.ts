import type { Store } from 'express-session';
import mongoose, { type Connection } from 'mongoose';
import { aiSystemStore } from './ai-systems/ai-system-store.js';
import { type AiSystemRoom, heldByAiSystem } from './ai-systems/system-file-store.js';
import { answerSectionStore, questionLocker, sectionMaker } from './assessments/answer-section-store.js';
import {
  answeredAssessment,
  assessmentStore,
  claimedAssessments,
  crossAssessments,
} from './assessments/assessment-store.js';
import { batchStore, crossBatches } from './assessments/batch-store.js';
import { reminderDaysStore } from './assessments/reminder-days-store.js';
import { submissionReader, submissionStore } from './assessments/submission-store.js';
import { auditStore } from './audit/audit-store.js';
import { relayEvents } from './audit/relay-events.js';
import { assertRestored } from './backup/restore-mark.js';
import { certificateQueue } from './certificates/certificate-queue.js';
import {
  type CertificateRoom,
  certificateStore,
  heldByCertificate,
} from './certificates/certificate-store.js';
import { claimStore, crossClaims } from './claims/claim-store.js';
import { type Collections, carriersOf, collectionsOf, createIndexes, mailCarriersOf } from './collections.js';
import { definitionStore } from './content/definition-store.js';
import type { AnsweringStores, CrossStores, Storage, TenantStores } from './contract.js';
import {
  type EvidenceRoom,
  evidenceReader,
  evidenceStore,
  heldAsEvidence,
  looseEvidence,
} from './evidence/evidence-store.js';
import { sweepRemoved } from './evidence/sweep-removed.js';
import { answeredFactSheet, factSheetStore } from './fact-sheets/fact-sheet-store.js';
import { openFileStore } from './files/file-store.js';
import { sweepUploads } from './files/sweep-uploads.js';
import { findingStore } from './findings/finding-store.js';
import { officialNumberStore } from './frameworks/official-number-store.js';
import { looseLibraryDocuments } from './library/library-file-store.js';
import { libraryStore } from './library/library-store.js';
import { crossEnrolments, enrolmentStore } from './members/enrolment-store.js';
import { crossOrganisations, organisationStore } from './organisations/organisation-store.js';
import { userStore } from './organisations/user-store.js';
import { capturedStore } from './outbox/captured-store.js';
import { outboxQueue, outboxReader } from './outbox/outbox-store.js';
import { relayMails } from './outbox/relay-mails.js';
import { consentStore, openConsents } from './own-certificates/consent-store.js';
import {
  heldByOwnCertificate,
  ownCertificateQueue,
  ownCertificateStore,
} from './own-certificates/own-certificate-store.js';
import { portfolioStore } from './portfolio/portfolio-store.js';
import { draftStore, unfinishedDrafts } from './questionnaires/draft-store.js';
import { ownQuestionnaires, questionnaireStore } from './questionnaires/questionnaire-store.js';
import { retirementStore } from './questionnaires/retirement-store.js';
import { rateLimitStore } from './rate-limits/rate-limit-store.js';
import {
  type DirectoryCheckRoom,
  directoryCheckStore,
  heldByCheck,
} from './registers/directory-check-store.js';
import { registerEntryStore } from './registers/register-entry-store.js';
import { registerImportStore, runningRegisterImports } from './registers/register-import-store.js';
import { crossReviews, reviewStore } from './reviews/review-store.js';
import { scoreStore } from './reviews/score-store.js';
import { openSessionStore } from './sessions/session-store.js';
import type { AssessmentScope, OrganisationScope, Scope } from './tenancy.js';
import { runningImports, vendorImportStore } from './vendors/vendor-import-store.js';
import { vendorStore } from './vendors/vendor-store.js';

export interface StorageOptions {
  /** Where the database is, its name included: `mongodb://…/assay`. */
  readonly uri: string;
  readonly log?: (message: string) => void;
  /** A new id for what storage itself makes (letters in the outbox, occurrences in the chain). */
  readonly newId: () => string;
}

/** The portal's storage, with the sessions that express-session keeps in it. */
export interface OpenStorage extends Storage {
  readonly sessionStore: Store;
}

/** Everything the stores are made of. */
interface House {
  readonly collections: Collections;
  readonly room: EvidenceRoom & CertificateRoom & DirectoryCheckRoom & AiSystemRoom;
  readonly newId: () => string;
}

/** Opens the database and makes its indexes; throws where it cannot be reached in ten seconds (or as the URI says). */
export async function openStorage({
  uri,
  log = () => undefined,
  newId,
}: StorageOptions): Promise<OpenStorage> {
  const connection = await connect(uri, log);
  try {
    await assertRestored(connection.getClient().db());
    const collections = collectionsOf(connection);
    await createIndexes(collections);
    const sessionStore = await openSessionStore(connection);
    const { evidence, certificates, certificateReadings, directoryChecks, aiSystems, uploads } = collections;
    const organisations = organisationStore(collections.organisations);
    const house: House = {
      collections,
      room: {
        evidence,
        certificates,
        certificateReadings,
        directoryChecks,
        aiSystems,
        uploads,
        files: openFileStore(connection),
      },
      newId,
    };
    return {
      within: (organisationId) => tenantStores(house, { reach: 'organisation', organisationId }),
      answering: ({ organisationId, assessmentId }) =>
        answeringStores(house, { reach: 'assessment', organisationId, assessmentId }),
      claimed: (claimant) => claimedAssessments(collections.assessments, { reach: 'claimed', claimant }),
      acrossAll: (why) => crossStores(house, { reach: 'everything', why }),
      users: userStore(collections.users, async (id) =>
        ((await organisations.read(id))?.members ?? []).map(({ userId }) => userId),
      ),
      organisations,
      questionnaires: questionnaireStore(collections.questionnaires),
      definitions: definitionStore(collections.definitions),
      captured: capturedStore(collections.capturedMails),
      rateLimits: rateLimitStore(connection),
      sessionStore,
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** A connection of its own, so that two portals in one process share neither models nor settings. */
async function connect(uri: string, log: (message: string) => void): Promise<Connection> {
  const own = new mongoose.Mongoose();
  own.set({ strictQuery: 'throw', sanitizeFilter: true, autoIndex: false, autoCreate: false });
  const patience = uri.includes('serverSelectionTimeoutMS=') ? {} : { serverSelectionTimeoutMS: 10_000 };
  const connection = own.createConnection(uri, { maxPoolSize: 16, ...patience });
  connection.on('error', (error: Error) => log(`The database connection failed: ${error.message}`));
  connection.on('disconnected', () => log('The database connection is down.'));
  return connection.asPromise();
}

function tenantStores({ collections, room, newId }: House, scope: OrganisationScope): TenantStores {
  const { organisationId } = scope;
  return {
    organisation: { read: () => organisationStore(collections.organisations).read(organisationId) },
    vendors: vendorStore(collections.vendors, scope),
    vendorImports: vendorImportStore(collections, scope),
    aiSystems: aiSystemStore(room, scope),
    questionnaires: ownQuestionnaires(collections.questionnaires, scope),
    drafts: draftStore(collections.questionnaireDrafts, scope),
    retirements: retirementStore(collections.questionnaireRetirements, scope),
    assessments: assessmentStore(collections.assessments, scope),
    batches: batchStore(collections.batches, scope),
    reminderDays: reminderDaysStore(collections.reminderDays, scope),
    officialNumbers: officialNumberStore(collections.officialNumbers, scope),
    makeAnswerSections: sectionMaker(collections.answerSections, scope),
    lockQuestions: questionLocker(collections.answerSections, scope),
    submissions: submissionReader(collections.submissions, scope),
    scores: scoreStore(collections.scores, scope),
    factSheets: factSheetStore(collections.factSheets, scope),
    reviews: reviewStore(collections.reviews, scope),
    findings: findingStore(collections.findings, scope),
    portfolio: portfolioStore(collections, scope),
    library: libraryStore({ ...collections, files: room.files }, scope),
    evidence: evidenceReader(room, scope),
    enrolments: enrolmentStore(collections.enrolments, scope),
    certificates: certificateStore(room, scope),
    ownCertificates: ownCertificateStore({ ...collections, ...room }, scope),
    registerEntries: registerEntryStore(collections.registerEntries, scope),
    directoryChecks: directoryCheckStore(room, scope),
    registerImports: registerImportStore(collections.registerImports, scope),
    consents: consentStore(collections.certificateConsents, scope),
    outbox: outboxReader(collections.outbox, scope),
    audit: auditStore(collections.auditEntries, scope, newId),
  };
}

const answeringStores = ({ collections, room }: House, scope: AssessmentScope): AnsweringStores => ({
  assessment: answeredAssessment(collections.assessments, scope),
  sections: answerSectionStore(collections.answerSections, scope),
  claim: claimStore(collections.claims, scope),
  factSheet: answeredFactSheet(collections.factSheets, scope),
  submissions: submissionStore(collections.submissions, scope),
  evidence: evidenceStore(room, scope),
});

function crossStores({ collections, room, newId }: House, scope: Scope): CrossStores {
  const carriers = carriersOf(collections);
  const { auditEntries, outbox } = collections;
  return {
    assessments: crossAssessments(collections.assessments, scope),
    batches: crossBatches(collections.batches, scope),
    outbox: outboxQueue(outbox, scope),
    relay: {
      audit: (now) => relayEvents(carriers, auditEntries, scope, now),
      mail: (now) => relayMails(mailCarriersOf(collections), { outbox, newId }, scope, now),
    },
    reviews: crossReviews(collections.reviews, scope),
    drafts: unfinishedDrafts(collections.questionnaireDrafts, scope),
    certificates: certificateQueue(room, scope),
    ownCertificates: ownCertificateQueue(collections, scope),
    openConsents: openConsents(collections.certificateConsents, scope),
    looseEvidence: (before) => looseEvidence(room, scope, before),
    runningRegisterImports: (before) => runningRegisterImports(collections.registerImports, scope, before),
    runningImports: (before) => runningImports(collections, scope, before),
    async sweepUploads(before) {
      const holders = [
        heldAsEvidence(room.evidence),
        heldByCertificate(room.certificates),
        heldByOwnCertificate(collections.ownCertificates),
        heldByCheck(room.directoryChecks),
        heldByAiSystem(room.aiSystems),
      ];
      return (await sweepUploads(room, holders, scope, before)) + (await sweepRemoved(room, scope, before));
    },
    organisations: crossOrganisations(collections.organisations, scope),
    enrolments: crossEnrolments(collections.enrolments, scope),
    claims: crossClaims(collections.claims, scope),
    looseLibraryDocuments: looseLibraryDocuments(collections, scope),
  };
}
