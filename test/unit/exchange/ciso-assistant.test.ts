import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { createExchangeReader } from '#documents/exchange/create-exchange-reader.js';
import { proveMade } from '#domain/exchange/prove-made.js';
import type { FileReading } from '#domain/exchange/read-unpacked.js';

const LIBRARY = `
urn: urn:somebody:risk:library:ours
locale: en
ref_id: ours
name: Our rules
version: 2
publication_date: 2026-06-23
provider: Somebody
packager: Somebody
copyright: Free to use
objects:
  framework:
    urn: urn:somebody:risk:framework:ours
    ref_id: ours
    name: Our rules
    implementation_groups_definition:
      - { ref_id: base, name: Base, default_selected: true }
      - { ref_id: more, name: More }
      - { ref_id: hand, name: By hand }
    requirement_nodes:
      - { urn: "urn:somebody:risk:req_node:ours:1", assessable: false, depth: 1, ref_id: "1", name: Data }
      - urn: urn:somebody:risk:req_node:ours:1.1
        assessable: true
        depth: 2
        parent_urn: urn:somebody:risk:req_node:ours:1
        ref_id: "1.1"
        description: Data are known.
        typical_evidence: A list of data.
        implementation_groups: [base]
        questions:
          urn:somebody:risk:req_node:ours:1.1:question:1:
            type: unique_choice
            text: Do you know your data?
            choices:
              - { urn: "urn:q1:choice:1", value: Every set, add_score: 20, select_implementation_groups: [more] }
              - { urn: "urn:q1:choice:2", value: Some sets, add_score: 10 }
              - { urn: "urn:q1:choice:3", value: None, add_score: 0 }
              - { urn: "urn:q1:choice:4", value: No data, compute_result: not_applicable }
          urn:somebody:risk:req_node:ours:1.1:question:2:
            type: number
            text: How many sets?
            depends_on:
              question: urn:somebody:risk:req_node:ours:1.1:question:1
              answers: ["urn:q1:choice:1", "urn:q1:choice:2"]
              condition: any
      - urn: urn:somebody:risk:req_node:ours:1.2
        assessable: true
        depth: 2
        parent_urn: urn:somebody:risk:req_node:ours:1
        ref_id: "1.2"
        description: Data are reviewed.
        implementation_groups: [more]
        questions:
          urn:somebody:risk:req_node:ours:1.2:question:1:
            type: multiple_choice
            text: Who reviews them?
            choices:
              - { urn: "urn:q2:choice:1", value: Somebody, compute_result: compliant, color: "#28a745" }
              - { urn: "urn:q2:choice:2", value: Nobody, compute_result: non_compliant }
      - urn: urn:somebody:risk:req_node:ours:1.3
        assessable: true
        depth: 2
        parent_urn: urn:somebody:risk:req_node:ours:1
        ref_id: "1.3"
        description: Data are destroyed.
        implementation_groups: [hand]
        questions:
          urn:somebody:risk:req_node:ours:1.3:question:1: { type: text, text: How are they destroyed? }
  requirement_mapping_set:
    urn: urn:somebody:risk:req_mapping_set:ours
    source_framework_urn: urn:somebody:risk:framework:ours
    target_framework_urn: urn:somebody:risk:framework:theirs
    requirement_mappings:
      - source_requirement_urn: urn:somebody:risk:req_node:ours:1.1
        target_requirement_urn: urn:somebody:risk:req_node:theirs:a.1
        relationship: intersect
        rationale: semantic
      - source_requirement_urn: urn:somebody:risk:req_node:ours:1.2
        target_requirement_urn: urn:somebody:risk:req_node:theirs:a.2
        relationship: not_related
`;

const read = (text: string): Promise<FileReading> =>
  createExchangeReader().read(Buffer.from(text), { name: 'ours', format: null, weights: 'score' });

interface Asked {
  readonly id: string;
  readonly [field: string]: unknown;
}

async function made() {
  const reading = await read(LIBRARY);
  expect(reading.faults).to.deep.equal([]);
  const [framework, questionnaire, crosswalk] = reading.made.map(({ json }) => json);
  const sections = questionnaire?.sections as readonly { readonly questions: readonly Asked[] }[];
  const listed = reading.notCarried.map(({ path, what }) => `${path}: ${what}`);
  return { reading, framework, crosswalk, questions: sections.flatMap(({ questions }) => questions), listed };
}

describe('Reading a CISO Assistant library', () => {
  it('makes a framework of its nodes, and a questionnaire of their questions, which stand every proof together', async () => {
    const { reading, framework } = await made();
    expect(framework).to.deep.include({
      id: 'ours',
      version: '2',
      publisher: 'Somebody',
      asOf: '2026-06-23',
    });
    expect(framework?.requirements).to.deep.include({
      id: '1.1',
      number: '1.1',
      title: 'Data are known.',
      summary: 'Data are known.',
      parent: '1',
      evidence: ['A list of data.'],
    });
    const proofs = proveMade(reading.made, []);
    expect(proofs.filter(({ kind }) => kind !== 'crosswalk').flatMap(({ faults }) => faults)).to.deep.equal(
      [],
    );
  });

  it('keeps scores as weight and points, and offers “not applicable” where a choice says it', async () => {
    const { questions } = await made();
    expect(questions[0]).to.deep.include({
      weight: 20,
      mayBeNotApplicable: true,
      goodEvidence: 'A list of data.',
    });
    expect(questions[0]?.options).to.deep.equal([
      { id: 'choice-1', text: 'Every set', points: 1 },
      { id: 'choice-2', text: 'Some sets', points: 0.5 },
      { id: 'choice-3', text: 'None', points: 0 },
    ]);
    expect(questions[2]).to.deep.include({ weight: 1 });
  });

  it('makes conditions of what questions depend on, and of the groups that choices open', async () => {
    const { questions, listed } = await made();
    const first = questions[0]?.id;
    expect(questions.map(({ askedWhen }) => askedWhen)).to.deep.equal([
      null,
      { question: first, is: ['choice-1', 'choice-2'] },
      { question: first, is: ['choice-1'] },
      null,
    ]);
    expect(listed).to.include(
      'objects.framework.requirement_nodes[3].implementation_groups: the group hand, which no choice opens: its questions are asked always',
    );
  });

  it('makes a crosswalk of a mapping set, and lists what is not related', async () => {
    const { crosswalk, listed } = await made();
    expect(crosswalk).to.deep.include({ from: 'ours', to: 'theirs' });
    expect(crosswalk?.relations).to.deep.equal([
      {
        from: '1.1',
        to: 'a.1',
        relation: 'intersects',
        confidence: 'low',
        source: 'Our rules; rationale: semantic',
      },
    ]);
    expect(listed).to.include(
      'objects.requirement_mapping_set.requirement_mappings[1]: that 1.2 and a.2 are “not_related”',
    );
  });

  it('refuses YAML made to fill a machine, broken YAML, and YAML that is no library, in a sentence', async () => {
    const level = (name: string, of: string) =>
      `${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]\n`;
    const bomb = `a: &a [x]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}`;
    for (const [text, reason] of [
      [bomb, /aliases repeat more than 100/],
      ['a: *nowhere', /repeat what is not there/],
      ['a: [1, 2', /It is not YAML/],
      ['just words', /form is not known here/],
      ['rules: none', /form is not known/],
      ['objects: { threats: [] }', /neither a framework nor a mapping set/],
    ] as const) {
      const { made: nothing, faults } = await read(text);
      expect(nothing).to.deep.equal([]);
      expect(faults.map((fault) => fault.reason).join(), text.slice(0, 30)).to.match(reason);
    }
  });

  const folder = join(process.env.EXCHANGE_SAMPLES_DIR ?? '', 'ciso-assistant');
  const hasSamples = process.env.EXCHANGE_SAMPLES_DIR !== undefined && existsSync(folder);
  (hasSamples ? it : it.skip)(
    'reads every sample, and what it makes of frameworks and questions stands every proof',
    async () => {
      for (const name of readdirSync(folder)) {
        const reading = await read(readFileSync(join(folder, name), 'utf8'));
        expect(reading.made, name).not.to.deep.equal([]);
        const proofs = proveMade(reading.made, []);
        expect(
          proofs.flatMap(({ kind, faults }) => (kind === 'crosswalk' ? [] : faults)),
          name,
        ).to.deep.equal([]);
      }
    },
  );
});
