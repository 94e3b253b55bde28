/** A type of document that is taken as evidence. */
export interface FileType {
  /** Its media type. */
  readonly type: string;
  /** The endings by which programs open it; the first is the usual one. */
  readonly endings: readonly [string, ...string[]];
  /** Text has no mark of its own, so its ending says which it is. */
  readonly toldBy: 'bytes' | 'ending';
}

const binary = (type: string, ...endings: FileType['endings']): FileType => ({
  type,
  endings,
  toldBy: 'bytes',
});
const text = (type: string, ...endings: FileType['endings']): FileType => ({
  type,
  endings,
  toldBy: 'ending',
});

/** Every type that is taken. */
export const FILE_TYPES: readonly FileType[] = [
  binary('application/pdf', 'pdf'),
  binary('image/png', 'png'),
  binary('image/jpeg', 'jpg', 'jpeg'),
  binary('image/webp', 'webp'),
  binary('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
  binary('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
  binary('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'),
  binary('application/vnd.oasis.opendocument.text', 'odt'),
  binary('application/vnd.oasis.opendocument.spreadsheet', 'ods'),
  text('text/csv', 'csv'),
  text('text/markdown', 'md'),
  text('application/json', 'json'),
  text('text/plain', 'txt', 'log'),
];

/** What certificates come as. Pictures are kept and shown to nobody's reader: their fields are typed by hand. */
export const CERTIFICATE_TYPES = FILE_TYPES.filter(({ endings: [usual] }) =>
  ['pdf', 'png', 'jpg'].includes(usual),
);

/** The most a document may have, in bytes. */
export const FILE_LIMIT = 20 * 1024 * 1024;

/** The endings of the types as a file field wants them: `.pdf,.png`. */
export const acceptedEndings = (types: readonly FileType[]): string =>
  types.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join();

/** What stands behind a name's last dot, in small letters; the whole name where it has none. */
export const endingOf = (name: string): string => name.toLowerCase().split('.').at(-1) ?? '';

/** Whether a file's name ends as those of the types do, dot and all; what it is, its bytes decide. */
export const endsAs = (types: readonly FileType[], name: string): boolean =>
  name.includes('.') && types.some(({ endings }) => endings.includes(endingOf(name)));
