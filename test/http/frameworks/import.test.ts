import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import { run } from '../../unit/cli/command-line.js';

const node = (urn: string, rest: object) => ({ urn: `urn:x:risk:req_node:ours:${urn}`, ...rest });

const library = (description: string) => ({
  urn: 'urn:x:risk:library:ours',
  name: 'Rules of our own',
  version: 1,
  publication_date: '2026-06-23',
  provider: 'Somebody',
  objects: {
    framework: {
      urn: 'urn:x:risk:framework:ours',
      name: 'Rules of our own',
      requirement_nodes: [node('1', { ref_id: 'R1', name: 'Data', description })],
    },
    requirement_mapping_set: {
      source_framework_urn: 'urn:x:risk:framework:ours',
      target_framework_urn: 'urn:x:risk:framework:iso-iec-42001',
      requirement_mappings: [
        {
          source_requirement_urn: 'urn:x:risk:req_node:ours:1',
          target_requirement_urn: 'urn:x:risk:req_node:iso-iec-42001:A.7.5',
          relationship: 'intersect',
        },
      ],
    },
  },
});

describe('assay framework import', () => {
  let dataDir = '';
  let portal: TestPortal;
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'assay-import-'));
    portal = await startTestPortal({ dataDir });
  });
  after(async () => {
    await portal.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const runImport = async (file: object, ...flags: readonly string[]) => {
    const ran = await run(
      ['framework', 'import', 'ours.json', ...flags],
      { 'ours.json': file },
      portal.services,
    );
    return {
      ...ran,
      said: JSON.parse(ran.out || '{}') as { kept?: boolean; definitions?: { outcome: string }[] },
    };
  };
  const outcomes = ({ said }: Awaited<ReturnType<typeof runImport>>) =>
    said.definitions?.map(({ outcome }) => outcome);

  it('keeps nothing in a dry run, then all of a file, and the same again only once', async () => {
    const dry = await runImport(library('Data are known.'), '--dry-run');
    expect([dry.exit, dry.said.kept, outcomes(dry)]).to.deep.equal([0, false, ['kept', 'kept']]);
    const real = await runImport(library('Data are known.'));
    expect([real.exit, real.said.kept, outcomes(real)]).to.deep.equal([0, true, ['kept', 'kept']]);
    expect(outcomes(await runImport(library('Data are known.')))).to.deep.equal(['there', 'there']);
  });

  it('refuses the same version with other contents, what is shipped, and what has faults, and then keeps nothing', async () => {
    const changed = await runImport(library('Data are unknown.'));
    expect([changed.exit, outcomes(changed)]).to.deep.equal([1, ['changed', 'there']]);
    expect(changed.err).to.contain('imported before with other contents');
    const { objects } = library('x');
    const shippedName = {
      ...library('Data are known.'),
      objects: { framework: { ...objects.framework, urn: 'urn:x:risk:framework:nist-ai-rmf' } },
    };
    expect(outcomes(await runImport(shippedName))).to.deep.equal(['shipped']);
    const faulty = await runImport({ ...library('Data are known.'), publication_date: 'soon' });
    expect([faulty.exit, outcomes(faulty)?.[0]]).to.deep.equal([1, 'faulty']);
    expect(faulty.err).to.contain('asOf: A day is written as 2026-11-21.');
    const survey = { elements: [{ type: 'comment', name: 'a', title: 'Why?' }] };
    expect((await runImport(survey)).exit).to.equal(2);
  });

  it('is known to the portal from its next start, with what maps to it', async () => {
    await portal.close();
    portal = await startTestPortal({ dataDir });
    const owner = await portal.setUp();
    await owner.open('/frameworks');
    await owner.follow('Rules of our own');
    expect(owner.text).to.include('R1').and.include('Somebody');
    await owner.open('/frameworks/iso-iec-42001/A.7.5');
    expect(owner.text).to.include('R1');
  });
});
