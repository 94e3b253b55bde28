import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { CalendarDate } from '#domain/dates.js';
import { addDays, dayIn } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import type { KindMessage } from '#domain/questionnaires/kinds/register.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { readConfig } from '#roof/config.js';
import { createPortal, type Portal } from '#roof/portal.js';
import { realWorld } from '#roof/world.js';
import type { ReportFacts, Services } from '#services/contract.js';
import { bareVendor } from '#test/support/bare-vendor.js';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const NOTE =
  'Approved by the management board, reviewed every year, and kept with its history in the register. ';

export interface Submitted {
  readonly facts: ReportFacts;
  readonly texts: Readonly<Record<KindMessage, string>>;
  close(): Promise<void>;
}

/** The shipped ISO/IEC 42001 questionnaire, every question answered with a note, documents where they are expected, submitted. */
export async function submittedIsoAssessment(dataDir: string): Promise<Submitted> {
  const secret = 'bench-secret-bench-secret-bench-secret';
  const portal = await createPortal(
    readConfig({ DATA_DIR: dataDir, SESSION_SECRET: secret }),
    realWorld(quiet),
    null,
  );
  const buyer = await buyerOf(portal);
  const { services } = portal;
  const id = await sent(services, buyer);
  const token = (await services.assessments.copyLink(buyer, id)).split('/').at(-1) ?? '';
  await answered(services, token);
  const texts = JSON.parse(
    readFileSync(join('src/web/messages', 'kinds.en.json'), 'utf8'),
  ) as Submitted['texts'];
  return { facts: await services.reports.assessment(buyer, id, 'pdf'), texts, close: () => portal.close() };
}

async function buyerOf({ services, tellDemonstration }: Portal): Promise<Member> {
  const { signIns, password, told } = await tellDemonstration();
  await told;
  const email = signIns.find(({ role }) => role === 'owner')?.email ?? '';
  const signedIn = await services.organisations.signIn({ email, password, address: '127.0.0.1' });
  const member =
    signedIn.outcome === 'signed-in' ? await services.organisations.memberOf(signedIn.userId) : null;
  if (member === null) throw new Error('The owner of the demonstration could not sign in.');
  return member;
}

async function sent(services: Services, buyer: Member) {
  const vendorId = await services.vendors.register(
    buyer,
    bareVendor({
      name: 'Lumenhire B.V.',
      criticality: 'high',
      contacts: [{ name: 'Sanne de Wit', title: '', email: 'sanne@lumenhire.example', receives: true }],
    }),
  );
  const aiSystemId = await services.aiSystems.add(buyer, vendorId, {
    name: 'ShortlistIQ',
    purpose: 'Ranks applicants',
  });
  return services.assessments.send(buyer, {
    requestId: `bench-${vendorId}`,
    aiSystemId,
    questionnaireId: 'iso-iec-42001-vendor-assessment',
    version: 1,
    contactName: 'Sanne de Wit',
    contactEmail: 'sanne@lumenhire.example',
    dueOn: addDays(dayIn('UTC', new Date().toISOString() as never), 30) as CalendarDate,
    message: '',
  });
}

async function answered({ answering }: Services, token: string): Promise<void> {
  const guest = await answering.open(token);
  const { questionnaire } = await answering.read(guest);
  for (const question of questionnaire.sections.flatMap(({ questions }) => questions)) {
    const { asked } = await answering.read(guest);
    if (!asked.has(question.id)) continue;
    const typed = best(question);
    const answer = {
      question: question.id,
      revision: 0,
      typed,
      notApplicable: false,
      reason: '',
      note: NOTE.repeat(3),
    };
    const saved = await answering.saveAnswer(guest, answer);
    if (saved.outcome !== 'saved') throw new Error(`${question.id} was not saved: ${saved.outcome}`);
  }
  for (const { kind, question } of (await answering.read(guest)).gaps) {
    if (kind !== 'evidence-missing') throw new Error(`${question}: ${kind}`);
    const file = {
      stream: Readable.from([Buffer.from(`%PDF-1.7\n% ${question}\n%%EOF`)]),
      name: `${question}.pdf`,
    };
    await answering.attachEvidence(guest, question, await answering.receiveEvidence(guest, question, file));
  }
  const submitted = await answering.submit(guest, { name: 'Sanne de Wit', title: 'Head of trust' });
  if (submitted.outcome !== 'submitted') throw new Error('The answers were not complete.');
}

/** What a vendor that does everything would type. */
function best(question: Question): Typed {
  const { kind } = question;
  if (kind === 'yes-no-partly') return { choice: ['yes'] };
  if (kind === 'single-choice')
    return { option: [question.options.toSorted((a, b) => b.points - a.points)[0]?.id ?? ''] };
  if (kind === 'multiple-choice')
    return { options: question.options.filter(({ id }) => id !== question.exclusive).map(({ id }) => id) };
  if (kind === 'long-text') return { text: [NOTE.repeat(4)] };
  if (kind === 'number') return { number: [String(Math.max(question.min ?? 0, 1))] };
  if (kind === 'date') return { date: [new Date().toISOString().slice(0, 10)] };
  throw new Error(`${question.id}: this questionnaire asks no ${kind}.`);
}
