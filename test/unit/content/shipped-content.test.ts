import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { canonicalJson } from '#domain/canonical-json.js';
import { describeContent } from '#domain/content/describe-content.js';
import { proveContent } from '#domain/content/prove-content.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { shipped } from './shipped.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const files = {
  frameworks: shipped('frameworks'),
  crosswalks: shipped('crosswalks'),
  questionnaires: shipped('questionnaires'),
  registers: shipped('registers'),
  'rule-packs': shipped('rule-packs'),
  reassessment: shipped('reassessment'),
  'certification-claims': shipped('certification-claims'),
  sspa: shipped('sspa'),
};

function content() {
  const verdict = proveContent(files);
  if ('faults' in verdict)
    throw new Error(verdict.faults.map(({ file, path, reason }) => `${file}: ${path}: ${reason}`).join('\n'));
  return verdict.content;
}

/** Published versions never change: people have answered them. A change is a new version beside the old. */
const FROZEN: Readonly<Record<string, string>> = {
  'ai-vendor-core 1': '2bf5bf98c731af788807bcdde74beb376e85010b8509cdfdf14a88e08f14f61b',
  'ai-vendor-first-look 1': 'df1ebfd8307589377bd5669379edc87feee1180227932f2c61ae0c42fafedb25',
  'ai-vendor-triage 1': 'c8eeda85173cdde85ff796dfeeb3f1295e5bbe6c843380a3fbff6a1a238a7d16',
  'eu-ai-act-deployer-needs 1': 'c8b34614acae2cc44bea490ad71e25ab254ba5bf3e898f7725dea5202fba86c5',
  'eu-ai-act-high-risk-provider 1': 'f2e07271a9d623bfd6a1ffd108b1d7d9d82e1fdee75c4cd4888151442617233d',
  'eu-ai-act-transparency-gpai 1': '0e9e0d47f6fb94a478a4494d8419b9e1228b2943461658bdb506eb40d3a38d1f',
  'iso-iec-42001-vendor-assessment 1': 'd586c98a04c21113036a150e3630f2fb893b73bf3678be4b93d8974840540922',
  'microsoft-sspa-section-k 1': '46006bb4efb0230833a476c9af4810365b223afd2974e942a09dc4419901e10c',
  'nist-ai-rmf-essentials 1': 'f10af5372138f3466b96c538c383121e035dc4bc2e4539e8c55494c0d3bf3050',
};

/** Rule packs neither: what is kept of a classification names the version alone. */
const FROZEN_PACKS: Readonly<Record<string, string>> = {
  'eu-ai-act 2024-08-01': '41f585679e1b341418113dddb8a339623c8cdf81f97cdce71e8c58e4a86166b3',
  'eu-ai-act 2026-07-27': '65b2fcabd05dfec8e2184fb7dd13351915cecdebc9d0e76d9d36f6ebb51fef80',
};

describe('Shipped content', () => {
  it('is proven whole', () => {
    expect(content().frameworks).to.have.length(files.frameworks.length).above(0);
    expect(content().questionnaires).to.have.length(files.questionnaires.length).above(0);
    expect(content().rulePacks).to.have.length(files['rule-packs'].length);
  });

  it('never changes once published', () => {
    const hashes = describeContent(content(), sha256).questionnaires.map(({ id, version, hash }) => [
      `${id} ${version}`,
      hash,
    ]);
    expect(Object.fromEntries(hashes)).to.deep.equal(FROZEN);
    const packs = content().rulePacks.map((pack) => [
      `${pack.id} ${pack.version}`,
      sha256(canonicalJson(pack)),
    ]);
    expect(Object.fromEntries(packs)).to.deep.equal(FROZEN_PACKS);
  });

  it('names the file of a fault, and of a definition that is there twice', () => {
    const [framework] = files.frameworks;
    const [questionnaire] = files.questionnaires;
    if (framework === undefined || questionnaire === undefined) throw new Error('nothing is shipped');
    const verdict = proveContent({
      frameworks: [...files.frameworks, { path: 'again.json', json: framework.json }],
      questionnaires: [
        questionnaire,
        { path: 'copy.json', json: questionnaire.json },
        { path: 'empty.json', json: {} },
      ],
      registers: [],
    });
    const places = 'faults' in verdict ? verdict.faults.map(({ file, path }) => `${file} ${path}`) : [];
    expect(places).to.include.members(['again.json id', 'copy.json version', 'empty.json sections']);
  });

  it('maps every question, and every mapping to a requirement that is asked about and not a heading', () => {
    const { frameworks, questionnaires } = content();
    const headings = new Set(
      frameworks.flatMap(({ id, requirements }) => requirements.map(({ parent }) => `${id} ${parent}`)),
    );
    for (const question of questionnaires.flatMap(questionsOf)) {
      expect(question.mappings, question.id).to.not.deep.equal([]);
      expect(
        question.mappings.filter(({ framework, requirement }) => headings.has(`${framework} ${requirement}`)),
        question.id,
      ).to.deep.equal([]);
    }
  });

  it('lists the 32 clauses and 38 controls of ISO/IEC 42001, each with a summary of its own', () => {
    const [iso] = content().frameworks.filter(({ id }) => id === 'iso-iec-42001');
    const requirements = iso?.requirements ?? [];
    const parents = new Set(requirements.map(({ parent }) => parent));
    const leaves = requirements.filter(({ id }) => !parents.has(id)).map(({ number }) => number);
    expect(leaves.filter((number) => !number.startsWith('A.'))).to.have.length(32);
    expect(leaves.filter((number) => number.startsWith('A.'))).to.have.length(38);
    expect(new Set(requirements.map(({ summary }) => summary)).size).to.equal(requirements.length);
  });

  it('asks the first look in ten questions of six kinds, short and each explained in its own words', () => {
    const [look] = content().questionnaires.filter(({ id }) => id === 'ai-vendor-first-look');
    const questions = look === undefined ? [] : questionsOf(look);
    expect(questions).to.have.length(10);
    expect([...new Set(questions.map(({ kind }) => kind))].sort()).to.deep.equal([
      'date',
      'long-text',
      'multiple-choice',
      'number',
      'single-choice',
      'yes-no-partly',
    ]);
    expect(questions.filter(({ askedWhen }) => askedWhen !== null)).to.have.length(1);
    expect(questions.filter(({ critical }) => critical)).to.have.length(1);
    for (const { id, text, redFlags } of questions) {
      expect(text.split(/\s+/).length, id).to.be.at.most(35);
      expect(redFlags.length, id).to.be.at.least(2);
    }
    const explanations = questions.flatMap(({ why, goodEvidence, redFlags }) => [
      why,
      goodEvidence,
      ...redFlags,
    ]);
    expect(new Set(explanations).size).to.equal(explanations.length);
  });
});
