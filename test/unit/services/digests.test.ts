import { expect } from 'chai';
import type { AssessmentId } from '#domain/ids.js';
import { invitationToken, sameSecret, sha256 } from '#services/digests.js';

const id = (text: string) => text as AssessmentId;

describe('Invitation tokens', () => {
  it('are 192 bits in base64url, the same each time they are derived', () => {
    const token = invitationToken('secret', id('a1'), 1);
    expect(token).to.match(/^[\w-]{32}$/);
    expect(invitationToken('secret', id('a1'), 1)).to.equal(token);
  });

  it('differ by secret, assessment and number', () => {
    const tokens = [
      invitationToken('secret', id('a1'), 1),
      invitationToken('other', id('a1'), 1),
      invitationToken('secret', id('a2'), 1),
      invitationToken('secret', id('a1'), 2),
    ];
    expect(new Set(tokens).size).to.equal(4);
  });

  it('are compared whole', () => {
    expect([
      sameSecret('a', 'a'),
      sameSecret('a', 'b'),
      sameSecret('a', 'aa'),
      sameSecret('', ''),
    ]).to.deep.equal([true, false, false, true]);
    expect(sha256('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
