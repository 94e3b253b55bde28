import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { SCHEMA_NAMES, schemaOf } from '#cli/schemas.js';
import { shipped } from './shipped.js';

const validatorOf = (name: string) => new Ajv2020({ allErrors: true }).compile(schemaOf(name) ?? {});

describe('The JSON Schemas', () => {
  for (const name of SCHEMA_NAMES) {
    it(`stand in docs/schemas as assay schema ${name} prints them`, () => {
      const path = `docs/schemas/${name}.json`;
      const written: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
      expect(written, `npm run --silent assay -- schema ${name} > ${path}`).to.deep.equal(schemaOf(name));
    });
  }

  for (const [name, files] of [
    ['framework', shipped('frameworks')],
    ['questionnaire', shipped('questionnaires')],
    ['rule-pack', shipped('rule-packs')],
    ['reassessment', shipped('reassessment')],
    ['certification-claims', shipped('certification-claims')],
    ['registers', shipped('registers')],
    ['sspa-rules', shipped('sspa')],
  ] as const) {
    for (const { path, json } of files) {
      it(`accept ${path}`, () => {
        const validate = validatorOf(name);
        expect(validate(json), JSON.stringify(validate.errors)).to.equal(true);
      });
    }
  }

  it('refuse what is no definition', () => {
    for (const name of SCHEMA_NAMES) expect(validatorOf(name)({ id: 1 }), name).to.equal(false);
  });
});
