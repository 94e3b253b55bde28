/** MongoDB's own numbers and names for the refusals this database gives. */
const names = {
  1: 'InternalError',
  2: 'BadValue',
  9: 'FailedToParse',
  13: 'Unauthorized',
  14: 'TypeMismatch',
  15: 'Overflow',
  16: 'InvalidLength',
  20: 'IllegalOperation',
  22: 'InvalidBSON',
  26: 'NamespaceNotFound',
  27: 'IndexNotFound',
  28: 'PathNotViable',
  40: 'ConflictingUpdateOperators',
  43: 'CursorNotFound',
  48: 'NamespaceExists',
  52: 'DollarPrefixedFieldName',
  53: 'InvalidIdField',
  54: 'NotSingleValueField',
  59: 'CommandNotFound',
  66: 'ImmutableField',
  67: 'CannotCreateIndex',
  68: 'IndexAlreadyExists',
  72: 'InvalidOptions',
  73: 'InvalidNamespace',
  85: 'IndexOptionsConflict',
  86: 'IndexKeySpecsConflict',
  115: 'CommandNotSupported',
  123: 'NotAReplicaSet',
  171: 'CannotIndexParallelArrays',
  175: 'QueryPlanKilled',
  197: 'InvalidIndexSpecificationOption',
  292: 'QueryExceededMemoryLimitNoDiskUseAllowed',
  10334: 'BSONObjectTooLarge',
  11000: 'DuplicateKey',
  14031: 'OutOfDiskSpace',
} as const satisfies Record<number, string>;

/** A refusal a client can read: MongoDB's code, its name and a sentence. */
export class CommandError extends Error {
  readonly code: number;
  readonly codeName: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.codeName = (names as Record<number, string>)[code] ?? `Location${code}`;
    this.details = details;
  }
}

/** A failure of the store, not of what was asked: it may come in the midst of a change, so the command leaves nothing. */
export function isStoreFailure(failure: unknown): boolean {
  return !(failure instanceof CommandError) || failure.code === 1 || failure.code === 14031;
}

/** A wish this database knows but does not grant. */
export function notSupported(what: string): CommandError {
  return new CommandError(115, `${what} is not supported by the embedded database`);
}

/** The portal cannot have its database; the message is a sentence for people. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}
