import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { CalendarDate } from '#domain/dates.js';
import { parseTyped } from '#domain/questionnaires/kinds/register.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { readStory } from '#services/demonstration/story.js';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const file = () => read('seeds/demonstration/story.json') as Record<string, never>;

describe('The demonstration story', () => {
  it('is sound as shipped, and answers only questions there are, in words their kind takes', () => {
    const story = readStory(file());
    const { id } = story.questionnaire;
    const questionnaire = read(`seeds/questionnaires/${id}.json`) as Questionnaire;
    const questions = questionnaire.sections.flatMap((section) => section.questions);
    expect(questionnaire.version).to.equal(story.questionnaire.version);
    for (const answers of Object.values(story.answers)) {
      for (const [asked, told] of Object.entries(answers)) {
        const question = questions.find((each) => each.id === asked);
        if (question === undefined) throw new Error(`${asked} is not asked`);
        const onADay = Object.entries(told.typed).map(([field, texts]) => [
          field,
          texts.map((text) => text.replace(/\{day [+-]?\d+\}/g, '2026-06-01' as CalendarDate)),
        ]);
        const parsed = parseTyped(question, Object.fromEntries(onADay));
        expect(parsed.outcome, asked).to.equal(told.notApplicable ? 'empty' : 'value');
      }
    }
  });

  it('uses no address that could be somebody’s', () => {
    for (const [, host] of JSON.stringify(file()).matchAll(/(?:@|https?:\/\/)([\w.-]+)/g)) {
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
        first?.assessments[0] && { ...first.assessments[0], answered: { on: -40, answers: 'none' } },
      /no such answers/,
    ],
    [
      'days out of order',
      ({ organisations: [first] }) => first?.assessments[0] && { ...first.assessments[0], opened: -60 },
      /out of order/,
    ],
  ];
  for (const [what, broken, sentence] of BROKEN) {
    it(`is refused with ${what}`, () => {
      const story = readStory(file());
      const [first, ...others] = story.organisations;
      const [, ...rest] = first?.assessments ?? [];
      const organisations = [{ ...first, assessments: [broken(story), ...rest] }, ...others];
      expect(() => readStory({ ...story, organisations })).to.throw(sentence);
    });
  }

  it('is refused with every fault at once', () => {
    expect(() => readStory({ ...file(), questionnaire: { id: '', version: 0 } })).to.throw(
      /questionnaire\.id[\s\S]*questionnaire\.version/,
    );
  });
});
