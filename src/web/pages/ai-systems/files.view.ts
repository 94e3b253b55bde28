import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { SystemFile } from '#domain/ai-systems/system-file.js';
import { acceptedEndings, FILE_LIMIT, FILE_TYPES } from '#domain/assessments/file-types.js';
import { dayIn, formatDay } from '#domain/dates.js';
import { summaryOf } from '../../kit/form-view.js';
import { sayBytes } from '../../kit/say-bytes.js';
import { paths } from '../../paths.js';
import type { ConfirmView, ErrorSummaryView, FaultView, PageHeaderView } from '../../views.js';

/** The form by which a file comes to the record of an AI system. */
export interface AttachFileView {
  readonly header: PageHeaderView;
  readonly summary: ErrorSummaryView | null;
  readonly action: string;
  /** The endings of files that are taken, as a file field wants them. */
  readonly accept: string;
  readonly help: string;
  readonly error: string;
  readonly back: string;
}

const MEGABYTE = 1024 * 1024;

/** A file of a record, line by line. */
export interface SystemFileLine {
  readonly name: string;
  readonly href: string;
  /** Its size, and who attached it when. */
  readonly told: string;
  readonly sha256: string;
  readonly shortHash: string;
  /** Null for who may not. */
  readonly remove: ConfirmView | null;
}

export function attachFileView(
  { id, name }: Pick<AiSystem, 'id' | 'name'>,
  faults: readonly FaultView[],
): AttachFileView {
  return {
    header: {
      title: `Attach document to ${name}`,
      facts: [
        {
          text: 'A model card, a contract, a test report. It stays in your organisation; the vendor never sees it.',
        },
      ],
      actions: [],
    },
    summary: summaryOf(faults),
    action: paths.attachSystemFile.to({ aiSystemId: id }),
    accept: acceptedEndings(FILE_TYPES),
    help: `A PDF, a picture, an office document or text, at most ${FILE_LIMIT / MEGABYTE} MB. No virus scanner looks at it.`,
    error: faults.find(({ field }) => field === 'file')?.text ?? '',
    back: paths.aiSystem.to({ aiSystemId: id }),
  };
}

export function systemFileLine(
  aiSystemId: AiSystem['id'],
  { id, name, size, sha256, by, at }: SystemFile,
  { timeZone, mayChange }: { readonly timeZone: string; readonly mayChange: boolean },
): SystemFileLine {
  const params = { aiSystemId, fileId: id };
  return {
    name,
    href: paths.systemFile.to(params),
    told: `${sayBytes(size)}, ${by.name}, ${formatDay(dayIn(timeZone, at))}, not scanned`,
    sha256,
    shortHash: `${sha256.slice(0, 12)}…`,
    remove: mayChange
      ? {
          label: 'Remove…',
          text: `“${name}” is deleted for good. That it was attached and removed stays in the history.`,
          deed: 'Remove document',
          action: paths.removeSystemFile.to(params),
          fields: [],
          tone: 'bad',
        }
      : null,
  };
}
