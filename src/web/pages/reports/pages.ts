import type { Page } from '../../kit/page.js';
import { ownReceiptFilePage, ownReceiptPdfPage, receiptFilePage, receiptPdfPage } from './receipts.js';
import { reportPdfPage, reportWorkbookPage } from './report.js';

export const reportPages: readonly Page[] = [
  ownReceiptFilePage,
  ownReceiptPdfPage,
  receiptFilePage,
  receiptPdfPage,
  reportPdfPage,
  reportWorkbookPage,
];
