import type { Member } from '#domain/organisations/actor.js';
import { PASSWORD, type TestPortal } from '../../support/portal.js';

/** The owner whom `portal.setUp` made, to call use cases as. */
export async function ownerOf(portal: TestPortal): Promise<Member> {
  const { organisations } = portal.services;
  const command = { email: 'owner@northmark.example', password: PASSWORD, address: '127.0.0.1' };
  const signedIn = await organisations.signIn(command);
  const member = signedIn.outcome === 'signed-in' ? await organisations.memberOf(signedIn.userId) : null;
  if (member === null) throw new Error('The owner could not sign in.');
  return member;
}
