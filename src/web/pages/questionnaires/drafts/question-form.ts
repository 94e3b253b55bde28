import { type Loose, textIn, thingIn } from '#domain/questionnaires/drafts/loose.js';
import { asKind } from '#domain/questionnaires/drafts/new-question.js';
import { KIND_IDS } from '#domain/questionnaires/kinds/register.js';
import type { KindId } from '#domain/questionnaires/kinds/values.js';
import { linesFrom, rowsFrom, withCells } from './cells.js';
import { conditionFrom, type Subject } from './condition-form.js';
import { type DraftForm, isTicked, many, numberFrom, one } from './draft-form.js';
import { type Cell, KIND_PLANS } from './kind-plans.js';

/** The kind of a question that may not be proven; null where there is none of that name. */
export const kindOf = (question: Loose): KindId | null =>
  KIND_IDS.find((id) => id === textIn(question, 'kind')) ?? null;

/** The words of a question. */
export const WORDS: readonly Cell[] = [
  {
    name: 'text',
    label: 'Question',
    type: 'area',
    help: 'One thing, in words the vendor’s team uses. At most 400 characters.',
  },
  {
    name: 'help',
    label: 'Help',
    type: 'area',
    help: 'What belongs in the answer. Shown under the question.',
  },
  { name: 'why', label: 'Why we ask', type: 'area', help: 'Shown to the vendor.' },
  {
    name: 'goodEvidence',
    label: 'Good evidence',
    type: 'area',
    help: 'What a convincing document looks like. Shown to the vendor.',
  },
];

/** A question as the form has it; fields that no form shows stay as they are. */
export function questionFrom(before: Loose, form: DraftForm, subjects: readonly Subject[]): Loose {
  const wanted = KIND_IDS.find((id) => id === one(form, 'kind'));
  const kind = kindOf(before);
  const said = withCells(before, WORDS, form);
  const question: Loose = {
    ...said,
    redFlags: linesFrom(one(form, 'redFlags')),
    required: isTicked(form, 'required'),
    mayBeNotApplicable: isTicked(form, 'mayBeNotApplicable'),
    weight: numberFrom(one(form, 'weight')),
    critical: isTicked(form, 'critical'),
    askedWhen: conditionFrom(thingIn(before, 'askedWhen'), form, subjects),
    evidenceRule: evidenceRuleFrom(form),
    mappings: mappingsFrom(form),
  };
  if (wanted !== undefined && wanted !== kind) return asKind(question, wanted);
  return kind === null ? question : withKind(question, kind, form);
}

function withKind(question: Loose, kind: KindId, form: DraftForm): Loose {
  const { fields, rows } = KIND_PLANS[kind];
  const lists = rows.map((plan) => [plan.list, rowsFrom(plan, question, form)] as const);
  const filled = { ...withCells(question, fields, form), ...Object.fromEntries(lists) };
  if (kind !== 'multiple-choice') return filled;
  const exclusive = one(form, 'exclusive');
  return { ...filled, exclusive: exclusive === '' ? null : exclusive };
}

function evidenceRuleFrom(form: DraftForm): Loose | null {
  const when = many(form, 'evidenceRule').filter((id) => id !== '');
  return when.length === 0 ? null : { when, without: numberFrom(one(form, 'evidenceRule.without') || '0') };
}

const mappingsFrom = (form: DraftForm): readonly Loose[] =>
  many(form, 'mappings').flatMap((value) => {
    const [framework = '', requirement = ''] = value.split(':');
    return requirement === '' ? [] : [{ framework, requirement }];
  });
