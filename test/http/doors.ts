/** Who stands before a door. `stranger` has no session; `guest` holds the link of another assessment. */
export const CALLERS = ['owner', 'manager', 'assessor', 'viewer', 'guest', 'stranger'] as const;
export type Caller = (typeof CALLERS)[number];

const MEMBERS: readonly Caller[] = ['owner', 'manager', 'assessor', 'viewer'];
const CHANGERS: readonly Caller[] = ['owner', 'manager'];
const ANYONE: readonly Caller[] = CALLERS;
/** Only the respondent of that very assessment; nobody of the callers is. */
const RESPONDENT: readonly Caller[] = [];

/** For each method and path of the portal: who gets in. A route without a row fails the test. */
export const DOORS: Readonly<Record<string, readonly Caller[]>> = {
  'GET /': MEMBERS,
  'POST /theme': ANYONE,
  'GET /set-up': ANYONE,
  'POST /set-up': ANYONE,
  'GET /sign-in': ANYONE,
  'POST /sign-in': ANYONE,
  'GET /sign-out': MEMBERS,
  'POST /sign-out': MEMBERS,

  'GET /vendors': MEMBERS,
  'GET /vendors/new': CHANGERS,
  'POST /vendors/new': CHANGERS,
  'GET /vendors/export.csv': MEMBERS,
  'GET /vendors/import': CHANGERS,
  'POST /vendors/import': CHANGERS,
  'GET /vendors/imports/:importId': CHANGERS,
  'POST /vendors/imports/:importId/columns': CHANGERS,
  'POST /vendors/imports/:importId/choices': CHANGERS,
  'POST /vendors/imports/:importId/run': CHANGERS,
  'GET /vendors/imports/:importId/not-taken.csv': CHANGERS,
  'GET /vendors/:vendorId': MEMBERS,
  'GET /vendors/:vendorId/change': CHANGERS,
  'POST /vendors/:vendorId/change': CHANGERS,
  'POST /vendors/:vendorId/archive': CHANGERS,
  'POST /vendors/:vendorId/restore': CHANGERS,
  'GET /vendors/:vendorId/ai-systems/new': CHANGERS,
  'POST /vendors/:vendorId/ai-systems/new': CHANGERS,
  'GET /ai-systems/:aiSystemId': MEMBERS,
  'GET /ai-systems/:aiSystemId/change': CHANGERS,
  'POST /ai-systems/:aiSystemId/change': CHANGERS,

  'GET /questionnaires': MEMBERS,
  'GET /questionnaires/:questionnaireId/versions/:version': MEMBERS,

  'GET /assessments': MEMBERS,
  'GET /assessments/new': CHANGERS,
  'GET /ai-systems/:aiSystemId/send': CHANGERS,
  'POST /ai-systems/:aiSystemId/send': CHANGERS,
  'GET /assessments/:assessmentId': MEMBERS,
  'GET /assessments/:assessmentId/link': CHANGERS,
  'POST /assessments/:assessmentId/link': CHANGERS,
  'GET /assessments/:assessmentId/link/replace': CHANGERS,
  'POST /assessments/:assessmentId/link/replace': CHANGERS,
  'GET /assessments/:assessmentId/cancel': CHANGERS,
  'POST /assessments/:assessmentId/cancel': CHANGERS,
  'GET /assessments/:assessmentId/score': MEMBERS,
  'GET /assessments/:assessmentId/receipt.json': MEMBERS,
  'GET /assessments/:assessmentId/receipt.pdf': MEMBERS,
  'GET /evidence/:evidenceId': MEMBERS,
  'GET /audit': MEMBERS,

  'GET /dev/mail': ANYONE,
  'GET /dev/mail/:mailId': ANYONE,

  'GET /invitations/:token': ANYONE,
  'GET /respond/:assessmentId': RESPONDENT,
  'GET /respond/:assessmentId/sections/:sectionId': RESPONDENT,
  'GET /respond/:assessmentId/questions/:questionId': RESPONDENT,
  'POST /respond/:assessmentId/questions/:questionId': RESPONDENT,
  'GET /respond/:assessmentId/questions/:questionId/evidence': RESPONDENT,
  'POST /respond/:assessmentId/questions/:questionId/evidence': RESPONDENT,
  'GET /respond/:assessmentId/evidence/:evidenceId': RESPONDENT,
  'GET /respond/:assessmentId/questions/:questionId/evidence/:evidenceId/remove': RESPONDENT,
  'POST /respond/:assessmentId/questions/:questionId/evidence/:evidenceId/remove': RESPONDENT,
  'GET /respond/:assessmentId/all': RESPONDENT,
  'GET /respond/:assessmentId/submit': RESPONDENT,
  'POST /respond/:assessmentId/submit': RESPONDENT,
  'GET /respond/:assessmentId/receipt': RESPONDENT,
  'GET /respond/:assessmentId/receipt.json': RESPONDENT,
  'GET /respond/:assessmentId/receipt.pdf': RESPONDENT,
};
