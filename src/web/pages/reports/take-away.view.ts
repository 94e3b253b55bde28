import { paths } from '../../paths.js';
import type { LinkView } from '../../views.js';

/** Everything of a submitted assessment that can be taken away, in one place. */
export interface TakeAwayView {
  readonly links: readonly LinkView[];
}

export function takeAway(assessmentId: string): TakeAwayView {
  const params = { assessmentId };
  const icon = 'download';
  return {
    links: [
      { label: 'Report (PDF)', href: paths.reportPdf.to(params), icon },
      { label: 'Workbook (XLSX)', href: paths.reportWorkbook.to(params), icon },
      { label: 'Receipt (PDF)', href: paths.receiptPdf.to(params), icon },
      { label: 'Receipt (JSON)', href: paths.receiptFile.to(params), icon },
    ],
  };
}
