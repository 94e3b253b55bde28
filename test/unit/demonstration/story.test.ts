import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Content } from '#domain/content/prove-content.js';
import { addDays, type CalendarDate } from '#domain/dates.js';
import { parseTyped, scoreValue } from '#domain/questionnaires/kinds/register.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { proveShippedContent } from '#roof/portal.js';
import { answersByRule } from '#services/demonstration/answers-by-rule.js';
import { readStory } from '#services/demonstration/story.js';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const file = () => read('seeds/demonstration/story.json') as Record<string, unknown>;
const answers = read('seeds/demonstration/answers.json') as Record<string, unknown>;

const TODAY = '2026-11-21' as CalendarDate;

/** With the days of the story counted from today. */
const onADay = (typed: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(typed).map(([field, texts]) => [
      field,
      texts.map((text) =>
        text.replace(/\{day ([+-]?\d+)\}/g, (_, days: string) => addDays(TODAY, Number(days))),
      ),
    ]),
  );

let content: Content;

/** As the portal works with it. */
const shipped = (id: string): Questionnaire => {
  const found = content.questionnaires.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no questionnaire ${id} is shipped`);
  return found;
};

describe('The demonstration story', () => {
  before(async () => {
    const proof = await proveShippedContent('seeds');
    if (!('content' in proof)) throw new Error('the shipped content is not sound');
    content = proof.content;
  });

  it('is sound as shipped, and answers only questions there are, in words their kind takes', () => {
    const story = readStory(file(), answers);
    for (const set of Object.values(story.answers)) {
      const { id, version } = story.questionnaires[set.questionnaire] ?? { id: '', version: 0 };
      const questionnaire = shipped(id);
      expect(questionnaire.version).to.equal(version);
      const questions = questionnaire.sections.flatMap((section) => section.questions);
      expect(questions.map((each) => each.id as string)).to.include.members([
        ...Object.keys(set.told),
        ...set.documents.flatMap(({ shows }) => shows),
      ]);
      for (const [asked, told] of Object.entries(answersByRule(questionnaire, set))) {
        const question = questions.find((each) => each.id === asked);
        if (question === undefined) throw new Error(`${asked} is not asked`);
        const parsed = parseTyped(question, onADay(told.typed));
        expect(parsed.outcome, asked).to.equal(told.notApplicable ? 'empty' : 'value');
      }
    }
  });

  it('lets a rule earn no more than its level, and more with a higher one', () => {
    const questionnaire = shipped('iso-iec-42001-vendor-assessment');
    const earned = (level: number) => {
      const rule = { level, sections: {}, notes: ['Shown in a call.'] };
      const set = { questionnaire: 'iso-42001', rule, documents: [], told: {} };
      const points = Object.entries(answersByRule(questionnaire, set)).map(([id, { typed }]) => {
        const question = questionnaire.sections
          .flatMap(({ questions }) => questions)
          .find((each) => each.id === id);
        const parsed = question && parseTyped(question, onADay(typed));
        if (question === undefined || parsed?.outcome !== 'value') return 0;
        return scoreValue(question, parsed.value, TODAY).points ?? 0;
      });
      for (const each of points) expect(each).to.be.at.most(level + 1e-9);
      return points.reduce((sum, each) => sum + each, 0);
    };
    const [poor, middling, excellent] = [earned(0.25), earned(0.7), earned(1)];
    expect(poor).to.be.lessThan(middling);
    expect(middling).to.be.lessThan(excellent);
  });

  it('uses no address that could be somebody’s', () => {
    for (const [, host] of JSON.stringify([file(), answers]).matchAll(/(?:@|https?:\/\/)([\w.-]+)/g)) {
      expect(host).to.match(/\.example$/);
    }
  });

  const BROKEN: readonly [string, (story: ReturnType<typeof readStory>) => unknown, RegExp][] = [
    [
      'an unknown AI system',
      ({ organisations: [first] }) =>
        first?.assessments[0] && { ...first.assessments[0], aiSystem: 'Nothing' },
      /has no AI system Nothing/,
    ],
    [
      'a sender who may not send',
      ({ organisations: [first] }) =>
        first?.assessments[0] && { ...first.assessments[0], sentBy: 'temi.okafor@northmark.example' },
      /may not send/,
    ],
    [
      'answers nobody wrote',
      ({ organisations: [first] }) =>
        first?.assessments[0] && {
          ...first.assessments[0],
          happens: [{ does: 'answer', on: -40, answers: 'none' }],
        },
      /no such answers/,
    ],
    [
      'days out of order',
      ({ organisations: [first] }) =>
        first?.assessments[0] && { ...first.assessments[0], happens: [{ does: 'open', on: -200 }] },
      /out of order/,
    ],
  ];
  for (const [what, broken, sentence] of BROKEN) {
    it(`is refused with ${what}`, () => {
      const story = readStory(file(), answers);
      const [first, ...others] = story.organisations;
      const [, ...rest] = first?.assessments ?? [];
      const organisations = [{ ...first, assessments: [broken(story), ...rest] }, ...others];
      expect(() => readStory({ ...story, organisations }, answers)).to.throw(sentence);
    });
  }

  it('is refused with a record of no AI system, by somebody who may not write it', () => {
    const whole = readStory(file(), answers);
    const [first, ...others] = whole.organisations;
    const records = [{ ...first?.records[0], aiSystem: 'Nothing', by: 'temi.okafor@northmark.example' }];
    expect(() =>
      readStory({ ...whole, organisations: [{ ...first, records }, ...others] }, answers),
    ).to.throw(/has no AI system Nothing[\s\S]*may not write it/);
  });

  it('is refused with every fault at once', () => {
    expect(() =>
      readStory({ ...file(), questionnaires: { 'first-look': { id: '', version: 0 } } }, answers),
    ).to.throw(/questionnaires\.first-look\.id[\s\S]*questionnaires\.first-look\.version/);
  });
});
