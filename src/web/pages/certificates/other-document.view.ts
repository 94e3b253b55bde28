import type { CertificateDetail } from '#services/contract.js';
import { TYPE_LABELS } from './certificate-words.js';
import { type CheckGroup, lineOf } from './checks.view.js';

/** A document that is no ISO/IEC 42001 certificate, told for what it is. */
export interface OtherPanel {
  readonly kind: string;
  readonly is: string;
  readonly isNot: string;
  readonly worth: string;
  readonly group: CheckGroup;
}

export const otherPanel = ({ other }: Pick<CertificateDetail, 'other'>): OtherPanel | null =>
  other === null
    ? null
    : {
        kind: TYPE_LABELS[other.kind],
        is: other.is,
        isNot: other.isNot,
        worth: other.worth,
        group: {
          title: 'What to look at in it',
          checks: other.checks.map((item) => lineOf(item)),
          holding: [],
        },
      };
