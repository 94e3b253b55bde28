import type { Connection, Model, Schema } from 'mongoose';
import { aiSystemSchema } from './ai-systems/ai-system-document.js';
import { answerSectionSchema } from './assessments/answer-section-document.js';
import { assessmentSchema } from './assessments/assessment-document.js';
import { batchSchema } from './assessments/batch-store.js';
import { reminderDaysSchema } from './assessments/reminder-days-store.js';
import { submissionSchema } from './assessments/submission-store.js';
import { auditEntrySchema } from './audit/audit-entry-document.js';
import type { Carrier } from './audit/relay-events.js';
import { certificateReadingSchema, certificateSchema } from './certificates/certificate-document.js';
import { claimSchema } from './claims/claim-store.js';
import { definitionSchema } from './content/definition-store.js';
import { evidenceSchema } from './evidence/evidence-document.js';
import { factSheetSchema } from './fact-sheets/fact-sheet-store.js';
import { uploadSchema } from './files/upload-document.js';
import { findingSchema } from './findings/finding-document.js';
import { officialNumbersSchema } from './frameworks/official-number-store.js';
import { libraryEntrySchema, libraryFileSchema, libraryUseSchema } from './library/library-document.js';
import { enrolmentSchema } from './members/enrolment-store.js';
import { organisationSchema } from './organisations/organisation-store.js';
import { userSchema } from './organisations/user-store.js';
import { capturedSchema } from './outbox/captured-store.js';
import { outboxSchema } from './outbox/outbox-document.js';
import { consentSchema } from './own-certificates/consent-store.js';
import {
  ownCertificateReadingSchema,
  ownCertificateSchema,
} from './own-certificates/own-certificate-document.js';
import { draftSchema } from './questionnaires/draft-document.js';
import { questionnaireSchema } from './questionnaires/questionnaire-store.js';
import { retirementSchema } from './questionnaires/retirement-store.js';
import { rateLimitSchema } from './rate-limits/rate-limit-store.js';
import { directoryCheckSchema } from './registers/directory-check-store.js';
import { registerEntrySchema } from './registers/register-entry-store.js';
import { registerImportSchema } from './registers/register-import-store.js';
import { reviewSchema } from './reviews/review-document.js';
import { scoreSchema } from './reviews/score-store.js';
import { vendorSchema } from './vendors/vendor-document.js';
import { importRowsSchema, vendorImportSchema } from './vendors/vendor-import-document.js';

export type Collections = ReturnType<typeof collectionsOf>;

/** Every collection of the portal on one connection. */
export function collectionsOf(connection: Connection) {
  const model = <D>(name: string, schema: Schema<D>): Model<D> => connection.model<D>(name, schema);
  return {
    organisations: model('organisations', organisationSchema),
    users: model('users', userSchema),
    enrolments: model('enrolments', enrolmentSchema),
    claims: model('claims', claimSchema),
    vendors: model('vendors', vendorSchema),
    vendorImports: model('vendorImports', vendorImportSchema),
    vendorImportRows: model('vendorImportRows', importRowsSchema),
    aiSystems: model('aiSystems', aiSystemSchema),
    questionnaires: model('questionnaires', questionnaireSchema),
    questionnaireDrafts: model('questionnaireDrafts', draftSchema),
    questionnaireRetirements: model('questionnaireRetirements', retirementSchema),
    assessments: model('assessments', assessmentSchema),
    batches: model('batches', batchSchema),
    reminderDays: model('reminderDays', reminderDaysSchema),
    officialNumbers: model('officialNumbers', officialNumbersSchema),
    answerSections: model('answerSections', answerSectionSchema),
    factSheets: model('factSheets', factSheetSchema),
    submissions: model('submissions', submissionSchema),
    scores: model('scores', scoreSchema),
    reviews: model('reviews', reviewSchema),
    findings: model('findings', findingSchema),
    libraryEntries: model('libraryEntries', libraryEntrySchema),
    libraryUses: model('libraryUses', libraryUseSchema),
    libraryFiles: model('libraryFiles', libraryFileSchema),
    evidence: model('evidence', evidenceSchema),
    certificates: model('certificates', certificateSchema),
    certificateReadings: model('certificateReadings', certificateReadingSchema),
    ownCertificates: model('ownCertificates', ownCertificateSchema),
    certificateConsents: model('certificateConsents', consentSchema),
    ownCertificateReadings: model('ownCertificateReadings', ownCertificateReadingSchema),
    registerEntries: model('registerEntries', registerEntrySchema),
    directoryChecks: model('directoryChecks', directoryCheckSchema),
    registerImports: model('registerImports', registerImportSchema),
    uploads: model('uploads', uploadSchema),
    auditEntries: model('auditEntries', auditEntrySchema),
    outbox: model('outbox', outboxSchema),
    definitions: model('definitions', definitionSchema),
    capturedMails: model('capturedMails', capturedSchema),
    rateLimits: model('rateLimits', rateLimitSchema),
  };
}

/** The collections whose documents carry events and letters until they are relayed. */
const CARRIERS = [
  'organisations',
  'users',
  'enrolments',
  'claims',
  'vendors',
  'vendorImports',
  'aiSystems',
  'questionnaireDrafts',
  'questionnaireRetirements',
  'assessments',
  'answerSections',
  'factSheets',
  'evidence',
  'reminderDays',
  'officialNumbers',
  'reviews',
  'findings',
  'certificates',
  'ownCertificates',
  'registerEntries',
  'registerImports',
  'directoryChecks',
  'certificateConsents',
  'libraryEntries',
] as const satisfies readonly (keyof Collections)[];

export const carriersOf = (collections: Collections): readonly Carrier[] =>
  CARRIERS.map((name) => collections[name]) as unknown as Carrier[];

/** Those whose deeds order letters; a room that begins to must join them, or its letters stay where they are. */
export const mailCarriersOf = (collections: Collections): readonly Carrier[] => {
  const { assessments, factSheets, users, enrolments, claims, certificates, ownCertificates } = collections;
  return [
    assessments,
    factSheets,
    users,
    enrolments,
    claims,
    certificates,
    ownCertificates,
  ] as unknown as Carrier[];
};

/** Makes the indexes that are not there yet; nothing is served before they stand, for some of them are promises. */
export async function createIndexes(collections: Collections): Promise<void> {
  for (const collection of Object.values(collections)) await collection.createIndexes();
}
