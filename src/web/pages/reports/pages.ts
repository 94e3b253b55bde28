import type { Page } from '../../kit/page.js';
import { ownReceiptFilePage, ownReceiptPdfPage, receiptFilePage, receiptPdfPage } from './receipts.js';

export const reportPages: readonly Page[] = [
  ownReceiptFilePage,
  ownReceiptPdfPage,
  receiptFilePage,
  receiptPdfPage,
];
