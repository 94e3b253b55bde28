import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHead,
  BackupUnreadable,
  Fingerprint,
  notABackup,
  type Part,
  readParts,
} from './backup-file.js';

/** What a whole backup holds. */
export interface BackupChecked {
  readonly head: BackupHead;
  readonly collections: number;
  readonly documents: number;
}

/**
 * Reads a file from its head to its end: every part in its place, every collection's documents the ones that were
 * counted. Errors: BackupUnreadable; system errors of the file.
 */
export async function checkBackup(file: string): Promise<BackupChecked> {
  const check = new Check();
  for await (const part of readParts(file)) check.take(part);
  return check.result();
}

/** Follows the parts of one file. */
class Check {
  private head: BackupHead | undefined;
  private name: string | undefined;
  private fingerprint = new Fingerprint();
  private collections = 0;
  private documents = 0;
  private ended = false;

  take(part: Part): void {
    if (this.ended) throw notABackup();
    if (this.head === undefined) this.begin(part);
    else if (this.name === undefined) this.between(part);
    else this.within(part, this.name);
  }

  result(): BackupChecked {
    if (this.head === undefined || !this.ended)
      throw new BackupUnreadable('The backup is cut off: its end is missing.');
    return { head: this.head, collections: this.collections, documents: this.documents };
  }

  private begin(part: Part): void {
    if (part.kind !== 'head' || part.head.format !== BACKUP_FORMAT) throw notABackup();
    if (part.head.version !== BACKUP_VERSION) {
      throw new BackupUnreadable(
        `The backup is in format ${part.head.version}; this version of Assay reads format ${BACKUP_VERSION}. Restore it with the version that made it.`,
      );
    }
    this.head = part.head;
  }

  private between(part: Part): void {
    if (part.kind === 'collection') {
      this.name = part.head.name;
      this.fingerprint = new Fingerprint();
    } else if (part.kind === 'end' && part.foot.collections === this.collections) this.ended = true;
    else throw notABackup();
  }

  private within(part: Part, name: string): void {
    if (part.kind === 'document') {
      this.fingerprint.add(part.bytes);
      return;
    }
    if (part.kind !== 'foot') throw notABackup();
    const { documents, fingerprint } = this.fingerprint.foot();
    if (part.foot.documents !== documents || part.foot.fingerprint !== fingerprint)
      throw new BackupUnreadable(
        `The backup is damaged: the documents of ${name} are not the ones it was made with.`,
      );
    this.collections += 1;
    this.documents += documents;
    this.name = undefined;
  }
}
