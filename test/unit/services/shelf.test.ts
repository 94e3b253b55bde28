import { expect } from 'chai';
import type { Content } from '#domain/content/prove-content.js';
import type { OrganisationId, QuestionnaireId } from '#domain/ids.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { createShelf, MOST_KEPT } from '#services/questionnaires/shelf.js';
import type { Storage } from '#storage/contract.js';
import { questionnaire } from '#test/unit/questionnaires/builders.js';

const named = (id: string): Questionnaire => ({ ...questionnaire([]), id: id as QuestionnaireId });
const OWNER = 'owner' as OrganisationId;

/** A shelf above a database that holds whatever is asked for, and what was read of it. */
function aShelf() {
  const reads: string[] = [];
  const read = async (id: string) => {
    reads.push(id);
    return { questionnaire: named(id), owner: OWNER };
  };
  const storage = { questionnaires: { read } } as unknown as Storage;
  const content = { questionnaires: [named('shipped')] } as unknown as Content;
  return { shelf: createShelf({ content, storage }), reads };
}

describe('The shelf of published versions', () => {
  it('reads a version once, and one that is shipped never', async () => {
    const { shelf, reads } = aShelf();
    for (const id of ['own', 'own', 'shipped']) await shelf.takeFor(OWNER, { id, version: 1 });
    expect(reads).to.deep.equal(['own']);
  });

  it('keeps those asked for last, so that it does not grow with every organisation', async () => {
    const { shelf, reads } = aShelf();
    for (let at = 0; at < MOST_KEPT; at += 1) await shelf.take({ id: `q${at}`, version: 1 });
    await shelf.take({ id: 'q0', version: 1 });
    await shelf.take({ id: 'one-more', version: 1 });
    reads.length = 0;
    for (const id of ['q0', 'one-more', 'shipped', 'q2', 'q1']) await shelf.take({ id, version: 1 });
    expect(reads).to.deep.equal(['q1']);
  });
});
