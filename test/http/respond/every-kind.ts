import { cp, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { question, questionnaire } from '../../unit/questionnaires/builders.js';

const points = (...all: readonly number[]) =>
  all.map((each, at) => ({
    id: `option-${at + 1}`,
    text: `What option ${at + 1} says must be true`,
    points: each,
  }));

/** A questionnaire that asks one question of every kind, and two of a table. */
export const EVERY_KIND = {
  ...questionnaire(
    [
      question('yes-no-partly', 'owner', { text: 'Is one person answerable for the AI system?' }),
      question('single-choice', 'model', {
        text: 'Whose model does it rest on?',
        options: points(0, 0.5, 1),
      }),
      question('multiple-choice', 'tests', {
        text: 'What is tested before each release?',
        options: points(0.4, 0.4, 0.2),
        exclusive: null,
      }),
      question('scale', 'oversight', {
        text: 'How much of what it decides does a person look at first?',
        from: 0,
        to: 10,
        lowest: 'None of it',
        highest: 'All of it',
      }),
      question('number', 'incidents', {
        text: 'How many incidents were there last year?',
        unit: 'incidents',
      }),
      question('date', 'assessed', { text: 'When was its impact last assessed?' }),
    ],
    [
      question('short-text', 'policy', {
        text: 'Where is your AI policy published?',
        format: 'web-address',
        required: false,
      }),
      question('long-text', 'harm', { text: 'What is the worst it could do?', maxLength: 2_000 }),
      question('file', 'card', {
        text: 'Attach the model card of each model in use.',
        help: 'One document a model.',
        atLeast: 2,
        weight: 2,
      }),
      question('table', 'suppliers', {
        text: 'Which sub-suppliers does it rest on?',
        help: 'Whoever trains, runs or sells a part of it.',
        atLeast: 2,
        atMost: 5,
      }),
      question('table', 'training', {
        text: 'What was each model trained on?',
        columns: [
          ...['Name of the data', 'Where it comes from', 'Licence', 'Whose personal data is in it'].map(
            (title, at) => ({ id: `column-${at}`, title, kind: 'text', required: at < 2 }),
          ),
          { id: 'collected', title: 'Collected until', kind: 'date', required: false },
        ],
      }),
      question('contact', 'reports', { text: 'Whom do we tell of a harmful result?' }),
      question('certificate', 'certified', {
        text: 'Which certificate covers the AI system?',
        evidenceRule: { when: ['answered'], without: 0.5 },
      }),
      question('long-text', 'busy', {
        text: 'Who stands in when everybody is needed?',
        askedWhen: { question: 'oversight', atLeast: 8 },
      }),
    ],
  ),
  id: 'every-kind',
  title: 'Every kind of question',
};

/** A folder like the project's own, whose content has this questionnaire besides. */
export async function rootAsking(definition: { readonly id: string }): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'assay-root-'));
  for (const name of await readdir('.')) if (name !== 'seeds') await symlink(resolve(name), join(root, name));
  await cp('seeds', join(root, 'seeds'), { recursive: true });
  await mkdir(join(root, 'seeds', 'questionnaires'), { recursive: true });
  await writeFile(
    join(root, 'seeds', 'questionnaires', `${definition.id}.json`),
    JSON.stringify(definition, null, 2),
  );
  return root;
}
