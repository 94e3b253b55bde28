import { dayIn } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import { STANDING } from '#domain/reviews/finding.js';
import { ownAssessment } from '../assessments/own-assessment.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { ownersIn } from './finding-fields.js';

const PAGE_SIZE = 20;
const EVENTS_SHOWN = 50;

export const listFindings =
  ({ storage, world }: Parts): Services['findings']['list'] =>
  async (actor, { search, states, severity, mine, overdue, page, sort }) => {
    const member = memberWith(actor, 'reviews.read');
    const { findings } = storage.within(member.organisationId);
    const today = dayIn(member.timeZone, world.now());
    const anybodys = { assessmentId: null, vendorId: null } as const;
    const wanted = states.length === 0 || overdue ? STANDING : states;
    const [rows, counts, late] = await Promise.all([
      findings.list({
        ...anybodys,
        search,
        states: wanted,
        severity,
        ownerId: mine ? member.userId : null,
        dueBefore: overdue ? today : null,
        sort,
        page,
        size: PAGE_SIZE,
      }),
      findings.countByState(),
      findings.list({
        ...anybodys,
        search: '',
        states: STANDING,
        severity: null,
        ownerId: null,
        dueBefore: today,
        sort: 'due',
        page: 1,
        size: 1,
      }),
    ]);
    return { rows, counts, overdue: late.total };
  };

export const readFinding =
  (parts: Parts): Services['findings']['read'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'reviews.read');
    const stores = parts.storage.within(member.organisationId);
    const finding = await stores.findings.read(id);
    if (finding === null) throw new NotFound();
    const assessment = await ownAssessment(parts, member, finding.assessmentId);
    const [questionnaire, owners, { items }] = await Promise.all([
      parts.shelf.take(assessment.questionnaire),
      ownersIn(parts, member),
      stores.audit.list({ action: null, thingId: id, page: 1, size: EVENTS_SHOWN }),
    ]);
    const about = questionsOf(questionnaire).find((question) => question.id === finding.questionId);
    const number = about && questionNumbers(questionnaire).get(about.id);
    return {
      finding,
      assessment,
      vendorId: finding.vendorId,
      question: about === undefined ? null : `${number ?? ''} ${about.text}`,
      owners,
      history: items,
    };
  };

export const findingOwners =
  (parts: Parts): Services['findings']['owners'] =>
  (actor) =>
    ownersIn(parts, memberWith(actor, 'reviews.read'));
