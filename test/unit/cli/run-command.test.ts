import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { commands } from '#cli/commands.js';
import { schemaOf } from '#cli/schemas.js';
import { run } from './command-line.js';

const LOOK = 'seeds/questionnaires/ai-vendor-first-look.json';

const withAnswers = (command: string, answers: unknown, ...more: string[]) =>
  run([command, '--questionnaire', LOOK, '--answers', 'answers.json', ...more], {
    'answers.json': { answers },
  });

const FULL = {
  'named-owner': 'yes',
  'management-system': { value: 'management-system', note: 'Audit planned for March.' },
  'impact-assessed-on': '2026-03-09',
  'data-provenance': {
    value: {
      kind: 'yes-no-partly',
      choice: 'partly',
      exceptions: [
        {
          what: 'Two CV collections bought in 2022',
          affects: 'Ranking model before 4.2',
          solvedBy: '2027-01-31',
        },
      ],
    },
    evidence: [{ name: 'licence-2022.pdf' }],
  },
  'excepted-share': 14,
  'customer-data-in-training': 'never',
  'tested-before-release': ['fit-for-purpose', 'groups'],
  'human-oversight': { reason: 'No outcome concerns an individual.' },
  'incident-notice': '72',
  'worst-harm': 'A qualified applicant is never seen.',
};

describe('assay questionnaire check', () => {
  it('says yes to the shipped one', async () => {
    const { exit, out, err } = await run(['questionnaire', 'check', LOOK]);
    expect([exit, err]).to.deep.equal([0, '']);
    expect(JSON.parse(out)).to.deep.equal({
      valid: true,
      id: 'ai-vendor-first-look',
      version: 1,
      sections: 3,
      questions: 10,
    });
  });

  it('says no with every fault, each with file, path and reason', async () => {
    const broken = readFileSync(LOOK, 'utf8')
      .replaceAll('"A.8.4"', '"A.8.9"')
      .replace('"is": ["partly"]', '"is": ["often"]');
    const { exit, out, err } = await run(['questionnaire', 'check', 'b.json'], { 'b.json': broken });
    expect(exit).to.equal(1);
    expect(JSON.parse(out)).to.have.property('faults').with.length(2);
    expect(err).to.contain(
      'b.json: sections[1].questions[1].askedWhen.is[0]: data-provenance has no answer often; possible: yes, partly, no.',
    );
    expect(err).to.contain(
      'b.json: sections[2].questions[1].mappings[0].requirement: iso-iec-42001 has no requirement A.8.9.',
    );
  });

  it('calls what it cannot read bad input', async () => {
    for (const [file, said] of [
      ['gone.json', 'gone.json: There is no such file.'],
      ['seeds', 'seeds: This is a folder, not a file.'],
      ['half.json', 'half.json: It is not JSON'],
    ] as const) {
      const { exit, out, err } = await run(['questionnaire', 'check', file], { 'half.json': '{"id": ' });
      expect([exit, out]).to.deep.equal([2, '']);
      expect(err).to.contain(said);
    }
  });
});

describe('assay ask', () => {
  it('lists what is asked now, in order, with what is missing', async () => {
    const { exit, out } = await withAnswers('ask', { 'data-provenance': 'partly', 'excepted-share': '14 %' });
    const printed = JSON.parse(out);
    expect(exit).to.equal(0);
    expect(printed.asked.map(({ id }: { id: string }) => id))
      .to.include('excepted-share')
      .and.have.length(10);
    expect(printed.progress).to.deep.equal({ asked: 10, answered: 2 });
    expect(printed.gaps).to.deep.include({
      section: 'data',
      question: 'data-provenance',
      kind: 'exception-missing',
    });
    expect(printed.complete).to.equal(false);
    const validate = new Ajv2020().compile(schemaOf('ask') ?? {});
    expect(validate(printed), JSON.stringify(validate.errors)).to.equal(true);
  });

  it('sets aside an answer whose question is no longer asked', async () => {
    const printed = JSON.parse((await withAnswers('ask', { ...FULL, 'data-provenance': 'no' })).out);
    expect(printed.setAside).to.deep.equal(['excepted-share']);
    expect(printed.progress).to.deep.equal({ asked: 9, answered: 9 });
    expect(printed.complete).to.equal(true);
  });
});

describe('assay ask and assay score, with what is given', () => {
  const look = JSON.parse(readFileSync(LOOK, 'utf8'));
  const [first, ...rest] = look.sections;
  const opened = {
    ...look,
    sections: [first, ...rest.map((each: object) => ({ ...each, askedWhen: { tier: ['gpai'] } }))],
  };
  const withGiven = (command: string, given: unknown) =>
    run([command, '--questionnaire', 'q.json', '--answers', 'a.json', '--given', 'given.json'], {
      'q.json': JSON.stringify(opened),
      'a.json': { answers: {} },
      'given.json': given,
    });

  it('open what is asked of such an AI system', async () => {
    const counted = async (given: unknown) => {
      const asked = JSON.parse((await withGiven('ask', given)).out).progress.asked;
      const scored = JSON.parse((await withGiven('score', given)).out).counts.asked;
      expect(scored).to.equal(asked);
      return asked;
    };
    const few = first.questions.length;
    expect(await counted({})).to.equal(few);
    expect(await counted({ tiers: ['minimal'], facts: { 'cloud-service': 'yes' } })).to.equal(few);
    expect(await counted({ tiers: ['gpai'] })).to.be.above(few);
  });

  it('name each fault of the file', async () => {
    const { exit, err } = await withGiven('ask', {
      tiers: ['harmless'],
      facts: { weather: 'yes', 'used-in-eu': 'maybe' },
    });
    expect(exit).to.equal(2);
    expect(err).to.contain('given.json: tiers[0]: No tier is called harmless; there are: not-an-ai-system');
    expect(err).to.contain('given.json: facts.weather');
    expect(err).to.contain(
      'given.json: facts.used-in-eu: No answer to a fact is called maybe; there are: yes, no.',
    );
  });
});

describe('assay score', () => {
  it('prints a score that adds up by hand', async () => {
    const { exit, out } = await withAnswers('score', FULL);
    const printed = JSON.parse(out);
    expect(exit).to.equal(0);
    // 4 × 1 + 4 × 0.7 + 4 × 1 · 5 × 0.75 + 2 × 0.75 + 4 × 1 + 4 × 0.6 · 3 × 0.75; human oversight does not apply.
    expect([printed.on, printed.earned, printed.weight, printed.value, printed.band.letter]).to.deep.equal([
      '2026-11-21',
      24.7,
      30,
      82.33,
      'B',
    ]);
    expect(printed.proven).to.deep.equal({ stated: 20.95, evidenced: 3.75 });
    const validate = new Ajv2020().compile(schemaOf('score') ?? {});
    expect(validate(printed), JSON.stringify(validate.errors)).to.equal(true);
  });

  it('scores as of the day given', async () => {
    const printed = JSON.parse((await withAnswers('score', FULL, '--on', '2028-01-01')).out);
    expect([printed.on, printed.earned]).to.deep.equal(['2028-01-01', 22.7]);
    const { exit, err } = await withAnswers('score', FULL, '--on', '2026-02-30');
    expect([exit, err]).to.satisfy(
      ([code, text]: [number, string]) => code === 2 && text.includes('2026-02-30 is not a day'),
    );
  });

  it('names each fault of the answers with file, path and reason', async () => {
    const { exit, out, err } = await withAnswers('score', {
      'named-ownr': 'yes',
      'management-system': 'perfect',
      'excepted-share': 140,
      'incident-notice': ['72'],
      'worst-harm': { value: 'x', status: 'not-applicable' },
      'data-provenance': { status: 'answered' },
      __proto__: 'yes',
    });
    expect([exit, out]).to.deep.equal([2, '']);
    expect(err.trim().split('\n')).to.deep.equal([
      'answers.json: answers.named-ownr: The questionnaire has no such question. Did you mean named-owner?',
      'answers.json: answers.management-system: Choose one of the answers shown.',
      'answers.json: answers.excepted-share: Write 100 or less.',
      'answers.json: answers.incident-notice: This is no value for a number question.',
      'answers.json: answers.worst-harm.value: What does not apply has no value.',
      'answers.json: answers.data-provenance.value: An answered question needs a value.',
    ]);
  });
});

const crosswalkOf = (id: string) =>
  JSON.parse(readFileSync(`seeds/crosswalks/${id}.json`, 'utf8')) as { leftOut: unknown };

describe('assay', () => {
  it('shows what is shipped without opening the database', async () => {
    const { exit, out, opened } = await run(['content']);
    expect([exit, opened]).to.deep.equal([0, 0]);
    const printed = JSON.parse(out);
    const named = (list: readonly { id: string }[], id: string) => list.find((each) => each.id === id);
    expect(named(printed.frameworks, 'iso-iec-42001')).to.include({
      requirements: 70,
      asked: 70,
      share: 100,
    });
    expect(named(printed.frameworks, 'nist-ai-rmf')).to.include({ requirements: 72 });
    const crosswalk = named(printed.crosswalks, 'iso-iec-42001-eu-ai-act');
    expect(crosswalk).to.deep.include({ leftOut: crosswalkOf('iso-iec-42001-eu-ai-act').leftOut });
    const look = named(printed.questionnaires, 'ai-vendor-first-look');
    expect(look).to.include({ questions: 10, mapped: 10, share: 100 });
    expect(look)
      .to.have.nested.property('coverage[0].unasked')
      .that.includes('A.3.3')
      .and.not.includes('A.8.4');
  });

  it('helps on stderr with every command', async () => {
    const { exit, out, err } = await run(['--help']);
    expect([exit, out]).to.deep.equal([0, '']);
    for (const { name } of commands) {
      expect(err).to.contain(`assay ${name}`);
      expect((await run([...name.split(' '), '--help'])).exit, name).to.equal(0);
    }
  });

  it('answers a command line it does not understand with 2 and a way on', async () => {
    for (const [line, said] of [
      [[], 'assay <command>'],
      [['scroe'], 'Did you mean “score”?'],
      [['questionnaire', 'chekc', 'x'], 'Did you mean “questionnaire check”?'],
      [['dance'], 'Commands: '],
      [['score', '--questionnaire', LOOK], 'Missing: --answers.'],
      [['score', '--colour', 'red'], "Unknown option '--colour'"],
      [['questionnaire', 'check'], 'assay questionnaire check FILE'],
      [['schema', 'scores'], 'Did you mean score?'],
    ] as const) {
      const { exit, out, err } = await run(line);
      expect([exit, out], line.join(' ')).to.deep.equal([2, '']);
      expect(err).to.contain(said);
    }
  });
});

describe('assay user create', () => {
  const line = [
    'user',
    'create',
    '--email',
    'Ines@Example.com',
    '--name',
    'Ines Carvalho',
    '--role',
    'manager',
  ];

  it('makes a user with the password it is handed, and closes the portal', async () => {
    const seen: unknown[] = [];
    const createUser = async (_actor: unknown, command: unknown) => {
      seen.push(command);
      return { outcome: 'created', userId: 'u1' };
    };
    const { exit, out, opened, closed } = await run(
      line,
      {},
      { organisations: { createUser } },
      { password: 'a long password' },
    );
    expect([exit, opened, closed]).to.deep.equal([0, 1, 1]);
    expect(JSON.parse(out)).to.deep.equal({
      email: 'ines@example.com',
      role: 'manager',
      outcome: 'created',
      userId: 'u1',
    });
    expect(seen).to.deep.equal([
      {
        organisationId: null,
        role: 'manager',
        name: 'Ines Carvalho',
        email: 'ines@example.com',
        password: 'a long password',
      },
    ]);
  });

  it('says no where the address is taken, and refuses a wrong role, address or an empty password', async () => {
    const createUser = async () => ({ outcome: 'email-taken' });
    expect((await run(line, {}, { organisations: { createUser } }, { password: 'secret' })).exit).to.equal(1);
    expect((await run(line)).err).to.contain('No password');
    expect((await run([...line.slice(0, -1), 'king'])).err).to.contain('choose one of owner');
    expect((await run(line.map((word) => (word.includes('@') ? 'ines' : word)))).err).to.contain(
      'ines is not an e-mail address',
    );
  });
});

describe('assay audit verify', () => {
  const audit = (valid: boolean) => ({
    audit: {
      organisations: async () => [{ id: 'o1', name: 'Northmark' }],
      verify: async () =>
        valid
          ? { valid, entries: 3, erased: 0, head: 'ff' }
          : { valid, entries: 3, brokenAt: 2, why: 'the hash differs' },
    },
  });

  it('says yes or no about each chain', async () => {
    const sound = await run(['audit', 'verify'], {}, audit(true));
    expect([sound.exit, JSON.parse(sound.out).valid]).to.deep.equal([0, true]);
    const broken = await run(['audit', 'verify', '--organisation', 'o1'], {}, audit(false));
    expect([broken.exit, broken.err]).to.deep.equal([1, 'Northmark: broken at entry 2: the hash differs\n']);
    const unknown = await run(['audit', 'verify', '--organisation', 'o2'], {}, audit(true));
    expect([unknown.exit, unknown.err, unknown.closed]).to.deep.equal([
      1,
      'There is no organisation o2.\n',
      1,
    ]);
  });
});
