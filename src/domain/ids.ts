/** Ids are opaque strings with a brand, so that a vendor's id cannot be passed where an assessment's is meant. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type OrganisationId = Id<'organisation'>;
export type EnrolmentId = Id<'enrolment'>;
export type UserId = Id<'user'>;
export type VendorId = Id<'vendor'>;
export type AiSystemId = Id<'ai-system'>;
export type VendorImportId = Id<'vendor-import'>;
export type FrameworkId = Id<'framework'>;
export type RequirementId = Id<'requirement'>;
export type CrosswalkId = Id<'crosswalk'>;
export type QuestionnaireId = Id<'questionnaire'>;
export type DraftId = Id<'questionnaire-draft'>;
export type SectionId = Id<'section'>;
export type QuestionId = Id<'question'>;
export type OptionId = Id<'option'>;
export type ColumnId = Id<'column'>;
export type AssessmentId = Id<'assessment'>;
export type BatchId = Id<'batch'>;
export type EvidenceId = Id<'evidence'>;
export type SubmissionId = Id<'submission'>;
export type MailId = Id<'mail'>;
export type CertificateId = Id<'certificate'>;
export type OwnCertificateId = Id<'own-certificate'>;
export type FindingId = Id<'finding'>;
export type LibraryEntryId = Id<'library-entry'>;
export type LibraryDocumentId = Id<'library-document'>;
