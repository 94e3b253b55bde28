/**
 * Every problem a visitor may meet and cannot mend on the page, by the status it is answered with. The web says each in
 * the reader's language: what happened, what is safe, what to do.
 */
export const PROBLEMS = {
  /** A request no page of ours sends, or one that did not arrive whole. */
  400: ['form-misfit', 'field-not-text', 'one-file-only', 'upload-cut-off', 'request-unreadable'],
  /** Nobody is signed in, or the link's visit has ended. */
  401: ['not-signed-in', 'visit-ended'],
  /** They are known, and this is not among what their role may do. */
  403: ['not-allowed', 'belongs-nowhere', 'command-line-only', 'form-foreign'],
  /** It does not exist, or it is not theirs to know of. */
  404: ['not-found', 'link-unknown', 'nothing-submitted'],
  /** Somebody changed the thing since it was read, or its state no longer allows the deed. */
  409: [
    'enrolment-overtaken',
    'claim-overtaken',
    'already-submitted',
    'answering-over',
    'question-not-asked',
    'question-locked',
    'review-closed',
    'finding-moved',
    'answer-busy',
    'upload-waited-too-long',
    'assessment-overtaken',
    'link-over',
    'link-secret-changed',
    'vendor-archived',
    'vendor-overtaken',
    'import-overtaken',
    'entry-overtaken',
    'certificate-busy',
    'register-overtaken',
    'record-busy',
    'consent-overtaken',
    'draft-closed',
    'draft-overtaken',
    'version-taken',
    'questionnaire-retired',
    'questionnaire-overtaken',
  ],
  /** An invitation link that worked once: expired, withdrawn, or its questionnaire is over. */
  410: [
    'enrolment-accepted',
    'enrolment-withdrawn',
    'enrolment-expired',
    'link-expired',
    'link-revoked',
    'link-closed',
    'link-cancelled',
  ],
  /** More than is taken. */
  413: [
    'file-too-large',
    'too-many-files',
    'too-many-record-files',
    'text-too-long',
    'form-too-large',
    'import-too-large',
    'draft-too-large',
    'draft-too-many',
  ],
  /** A file of a type that is not taken. */
  415: ['file-type', 'file-disguised', 'certificate-type'],
  /** Too often. */
  429: ['too-many-tries'],
  /** A defect of ours. */
  500: ['unexpected'],
} as const;

export type ProblemStatus = keyof typeof PROBLEMS;
type CodeOf<S extends ProblemStatus> = (typeof PROBLEMS)[S][number];
export type ProblemCode = CodeOf<ProblemStatus>;
/** What a problem's sentence names: a limit, a file, a state. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** What a use case throws when the visitor cannot mend it on the page: the one error handler turns each into its status. */
export abstract class PortalError<S extends ProblemStatus = ProblemStatus> extends Error {
  abstract readonly status: S;
  readonly code: CodeOf<S>;
  readonly values: ProblemValues;
  /** `said` is for logs and the command line; pages say the code. */
  constructor(code: CodeOf<S>, values: ProblemValues = {}, said?: string) {
    super(said ?? [code, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(' '));
    this.code = code;
    this.values = values;
  }
  override get name(): string {
    return this.constructor.name;
  }
}

export class NotFound extends PortalError<404> {
  readonly status = 404;
  constructor(code: CodeOf<404> = 'not-found', said?: string) {
    super(code, {}, said);
  }
}

export class NotAllowed extends PortalError<403> {
  readonly status = 403;
}

export class NotSignedIn extends PortalError<401> {
  readonly status = 401;
}

export class LinkEnded extends PortalError<410> {
  readonly status = 410;
  readonly reason: 'expired' | 'revoked' | 'closed' | 'cancelled';
  constructor(reason: 'expired' | 'revoked' | 'closed' | 'cancelled') {
    super(`link-${reason}`);
    this.reason = reason;
  }
}

/** The link by which somebody was to become a member no longer does that. */
export class EnrolmentOver extends PortalError<410> {
  readonly status = 410;
  constructor(reason: 'accepted' | 'withdrawn' | 'expired') {
    super(`enrolment-${reason}`);
  }
}

export class Stale extends PortalError<409> {
  readonly status = 409;
}

export class TooLarge extends PortalError<413> {
  readonly status = 413;
}

export class WrongType extends PortalError<415> {
  readonly status = 415;
}

/** `seconds` until it is worth trying again. */
export class TooMany extends PortalError<429> {
  readonly status = 429;
  readonly seconds: number;
  constructor(seconds: number) {
    super('too-many-tries', { seconds });
    this.seconds = seconds;
  }
}

export class BadRequest extends PortalError<400> {
  readonly status = 400;
}
