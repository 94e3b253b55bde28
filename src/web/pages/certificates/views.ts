import type { PillView } from '../../views.js';
import type { AllChecksView } from './all-checks.view.js';
import type { CertSearchView } from './cert-search.view.js';
import type { CertificateView } from './certificate.view.js';
import type { ChainLink } from './chain.view.js';
import type { CheckGroup } from './checks.view.js';
import type { CorrectFieldView } from './field.view.js';
import type { FieldsView } from './fields.view.js';
import type { CertificateLine, CertificateListView } from './list.view.js';
import type { LookUpView } from './look-up.view.js';
import type { LookUpLine } from './look-ups.view.js';
import type { OtherPanel } from './other-document.view.js';
import type { PageDrawing } from './page-drawing.view.js';
import type { CertificatePanel } from './panel.view.js';
import type { SecondLookView } from './second-look.view.js';
import type { CertificateTimeline } from './timeline.view.js';
import type { ChooseVendorView, UploadCertificateView } from './upload.view.js';

export interface CertificatePageViews {
  'certificates/list': CertificateListView;
  'certificates/table': { readonly rows: readonly CertificateLine[]; readonly label: string };
  'certificates/panel': CertificatePanel;
  'certificates/timeline': CertificateTimeline;
  'certificates/choose-vendor': ChooseVendorView;
  'certificates/upload': UploadCertificateView;
  'certificates/certificate': CertificateView;
  'certificates/chain': { readonly links: readonly ChainLink[] };
  'certificates/drawing': PageDrawing;
  'certificates/fields': FieldsView;
  'certificates/look-ups': { readonly lines: readonly LookUpLine[] };
  'certificates/check-group': CheckGroup;
  'certificates/other': OtherPanel;
  'certificates/mark': PillView;
  'certificates/all-checks': AllChecksView;
  'certificates/field': CorrectFieldView;
  'certificates/look-up': LookUpView;
  'certificates/cert-search': CertSearchView;
  'certificates/second-look': SecondLookView;
}
