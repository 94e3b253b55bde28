import type { OwnCertificateOfferView } from '../../respondent-views.js';
import type { ErrorSummaryView, FieldView } from '../../views.js';
import type { BuyersView } from './buyers.view.js';
import type { OwnFieldFormView } from './field.view.js';
import type { OwnFieldsView } from './fields.view.js';
import type { OwnListView } from './list.view.js';
import type { OwnCertificateView } from './own-certificate.view.js';

export interface OwnUploadView {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly requestId: string;
  readonly summary: ErrorSummaryView | null;
  /** The endings of files that are taken, as a file field wants them. */
  readonly accept: string;
  readonly fileError: string;
  readonly fields: readonly FieldView[];
}

/** What is read before a certificate is given. */
export interface GiveView {
  readonly title: string;
  readonly what: string;
  readonly gets: readonly string[];
  /** '' where nothing stands out. */
  readonly openPoints: string;
  readonly action: string;
  readonly back: string;
  readonly seen: string;
  readonly summary: ErrorSummaryView | null;
  readonly terms: FieldView;
  readonly deed: string;
}

export interface OwnCertificatePageViews {
  'own-certificates/buyers': BuyersView;
  'own-certificates/give': GiveView;
  'own-certificates/panel': { readonly offer: OwnCertificateOfferView };
  'own-certificates/list': OwnListView;
  'own-certificates/upload': OwnUploadView;
  'own-certificates/own-certificate': OwnCertificateView;
  'own-certificates/fields': OwnFieldsView;
  'own-certificates/field': OwnFieldFormView;
}
