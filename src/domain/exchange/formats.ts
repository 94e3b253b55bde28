import { isLoose } from './loose.js';
import { nativeKind } from './native/read.js';

/** The forms a questionnaire, a framework or a mapping set can come in. */
export const FORMATS = ['assay', 'surveyjs', 'vsaq', 'ciso-assistant', 'oscal', 'template'] as const;
export type Format = (typeof FORMATS)[number];

/** A form in words. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  assay: 'Assay’s own JSON',
  surveyjs: 'SurveyJS JSON',
  vsaq: 'VSAQ JSON',
  'ciso-assistant': 'CISO Assistant library (YAML)',
  oscal: 'OSCAL catalog (JSON)',
  template: 'Assay’s template (XLSX or CSV)',
};

/** Which form a value is in, by the fields it has; null where it looks like none. */
export function formatOf(value: unknown): Format | null {
  if (!isLoose(value)) return null;
  if (nativeKind(value) !== null) return 'assay';
  if (Array.isArray(value.questionnaire)) return 'vsaq';
  if (isLoose(value.catalog)) return 'oscal';
  if (isLoose(value.objects)) return 'ciso-assistant';
  return Array.isArray(value.pages) || Array.isArray(value.elements) ? 'surveyjs' : null;
}
