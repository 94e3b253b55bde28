import { SUCCESSIONS } from '#domain/certificates/certificate.js';
import { formatDay } from '#domain/dates.js';
import type { CertificateDetail, CertificateRow } from '#services/contract.js';
import { paths } from '../../paths.js';
import type { FactsView, FieldView } from '../../views.js';
import { SUCCESSION_LABELS } from './certificate-words.js';

/** What a certificate stands beside, and the form to change that; null where the reader may not. */
export interface LinksPanel {
  readonly facts: FactsView;
  readonly form: { readonly action: string; readonly fields: readonly FieldView[] } | null;
}

export function linksPanel(detail: CertificateDetail, mayChange: boolean): LinksPanel {
  const { certificate, aiSystem, aiSystems, older, newer, others } = detail;
  const linkRow = (label: string, row: CertificateRow | null) =>
    row === null
      ? []
      : [{ label, value: rowWords(row), href: paths.certificate.to({ certificateId: row.id }) }];
  return {
    facts: {
      rows: [
        { label: 'Bought', value: aiSystem?.name ?? 'the vendor as a whole' },
        ...linkRow('Replaces', older),
        ...linkRow('Replaced by', newer),
      ],
    },
    form: mayChange
      ? {
          action: paths.certificateLinks.to({ certificateId: certificate.id }),
          fields: [
            {
              name: 'aiSystemId',
              label: 'What is bought and should be in its scope',
              type: 'select',
              value: certificate.aiSystemId ?? '',
              options: [
                { value: '', label: 'The vendor as a whole' },
                ...aiSystems.map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
            {
              name: 'replaces',
              label: 'Older certificate that it replaces',
              type: 'select',
              value: certificate.replaces ?? '',
              options: [
                { value: '', label: 'None' },
                ...(older === null || others.some(({ id }) => id === older.id)
                  ? others
                  : [older, ...others]
                ).map((row) => ({ value: row.id, label: rowWords(row) })),
              ],
            },
            {
              name: 'succession',
              label: 'How it follows the older one',
              type: 'select',
              value: certificate.succession ?? '',
              options: [
                { value: '', label: 'Not said' },
                ...SUCCESSIONS.map((each) => ({ value: each, label: SUCCESSION_LABELS[each] })),
              ],
            },
          ],
        }
      : null,
  };
}

/** `AIMS 24817, to 9 Mar 2028`. */
export const rowWords = ({ standing, fileName }: CertificateRow): string =>
  `${standing.number === '' ? fileName : standing.number}${standing.expiresOn === null ? '' : `, to ${formatDay(standing.expiresOn)}`}`;
