import { expect } from 'chai';
import { ASSESSMENT_STATES, type AssessmentState } from '#domain/assessments/assessment.js';
import { allowedActions } from '#domain/assessments/transitions.js';
import type { AssessmentId, OrganisationId, UserId } from '#domain/ids.js';
import type { Actor, Guest, Member } from '#domain/organisations/actor.js';
import { ROLES, type Role } from '#domain/organisations/organisation.js';

const organisationId = 'o1' as OrganisationId;
const id = 'a1' as AssessmentId;
const member = (role: Role, own = organisationId): Member => ({
  kind: 'member',
  userId: 'u1' as UserId,
  name: 'Mara',
  email: 'mara@bank.example',
  role,
  organisationId: own,
  organisationName: 'Bank',
  timeZone: 'UTC',
  sides: ['buyer'],
  elsewhere: [],
  sessionEpoch: 1,
});
const guest: Guest = {
  kind: 'guest',
  assessmentId: id,
  organisationId,
  name: 'Ines',
  email: 'ines@helix.example',
  invitation: 1,
  account: null,
  names: { buyer: 'Bank', vendor: 'Helix', aiSystem: 'Triage' },
  timeZone: 'UTC',
};
const allowed = (state: AssessmentState, actor: Actor) => [
  ...allowedActions({ id, organisationId, state }, actor),
];

describe('The life of an assessment', () => {
  const sending = [
    'copy-link',
    'replace-link',
    'revoke-link',
    'resend',
    'change-contact',
    'change-due-date',
    'remind-now',
    'pause-reminders',
    'resume-reminders',
    'cancel',
  ];
  const calendar = ['remind', 'expire'];
  const answering = ['open', 'claim', 'answer', 'start-submission'];
  const table: Record<
    AssessmentState,
    { manager: string[]; viewer: string[]; guest: string[]; machine: string[] }
  > = {
    sending: { manager: [], viewer: [], guest: [], machine: ['finish-sending'] },
    sent: { manager: sending, viewer: [], guest: answering, machine: calendar },
    'in-progress': { manager: sending, viewer: [], guest: answering, machine: calendar },
    submitting: {
      manager: [],
      viewer: [],
      guest: ['open', 'claim'],
      machine: ['give-back', 'finish-submission'],
    },
    submitted: {
      manager: ['read-submission', 'start-review'],
      viewer: ['read-submission'],
      guest: ['open', 'claim'],
      machine: [],
    },
    'in-review': {
      manager: ['read-submission', 'judge', 'return-questions', 'decide', 'decide-and-tell'],
      viewer: ['read-submission'],
      guest: ['open', 'claim'],
      machine: [],
    },
    returned: {
      manager: [...sending, 'read-submission'],
      viewer: ['read-submission'],
      guest: answering,
      machine: calendar,
    },
    decided: {
      manager: ['read-submission', 'reopen-review'],
      viewer: ['read-submission'],
      guest: ['open', 'claim'],
      machine: [],
    },
    expired: {
      manager: ['reopen', 'reopen-begun', 'reopen-returned', 'cancel'],
      viewer: [],
      guest: [],
      machine: [],
    },
    cancelled: { manager: [], viewer: [], guest: [], machine: [] },
  };
  for (const state of ASSESSMENT_STATES) {
    it(`lets everybody do their part while it is ${state}`, () => {
      expect({
        manager: allowed(state, member('manager')),
        viewer: allowed(state, member('viewer')),
        guest: allowed(state, guest),
        machine: allowed(state, { kind: 'machine', name: 'job' }),
      }).to.deep.equal(table[state]);
    });
  }

  it('is nobody else’s', () => {
    for (const state of ASSESSMENT_STATES) {
      expect(allowed(state, { kind: 'nobody' })).to.deep.equal([]);
      expect(allowed(state, { ...guest, assessmentId: 'a2' as AssessmentId })).to.deep.equal([]);
      for (const role of ROLES)
        expect(allowed(state, member(role, 'o2' as OrganisationId))).to.deep.equal([]);
    }
  });
});
