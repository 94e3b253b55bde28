import { expect } from 'chai';
import type { CertificateFacts } from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { chainOf } from '#web/pages/certificates/chain.view.js';
import { bothMatch, doubtful, facts, reading } from '../certificates/builders.js';

const linkOf = (given: CertificateFacts, role: string) =>
  chainOf({ facts: given, assay: checkCertificate(given) }).find((link) => link.role === role);

describe('The chain of a certificate', () => {
  it('tells what was read and waits for a word from what is not stated', () => {
    const { number: _, ...others } = facts().fields;
    const unsure = reading({ fields: { number: doubtful('AIMS 24817', 'AIMS 248l7') } });
    expect(linkOf({ ...facts(), fields: others, reading: unsure }, 'Certificate')?.name).to.equal(
      'read, to be confirmed',
    );
    expect(linkOf({ ...facts(), fields: others }, 'Certificate')?.name).to.equal('no number');
  });

  it('takes nothing back beside “verified”, and names what is open as open', () => {
    const link = linkOf(facts({ verifyAt: '' }, { lookUps: bothMatch() }), 'Certificate');
    expect(link).to.deep.include({ state: 'Settled, with a point open', established: true });
    expect(link?.note).to.equal('open: Says where to verify it');
  });

  it('says on whose word a name stands that was not read so', () => {
    const holder = { value: 'Lumenhire B.V.', from: 'typed', confidence: 1, by: 'Mara Olsen' } as const;
    const given = { ...facts(), fields: { ...facts().fields, holder } };
    expect(linkOf(given, 'Holder')?.note).to.include('on the word of Mara Olsen');
    const read = reading({ fields: { holder: doubtful('Lumenhire B.V.', 'Lumenhire B.V.') } });
    expect(linkOf({ ...given, reading: read }, 'Holder')?.note).not.to.include('on the word');
  });
});
