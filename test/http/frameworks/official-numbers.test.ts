import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { addOrganisation } from '../bad-input/database.js';

const TOPIC = '/frameworks/microsoft-sspa-section-k/K-54';

describe('An official number', () => {
  let portal: TestPortal;
  let owner: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    await portal.setUp();
    owner = await portal.member('owner');
  });
  afterEach(() => portal.close());

  const enter = async (visitor: Visitor, fields: Record<string, string>) => {
    await visitor.open(`${TOPIC}/numbers/v12`);
    await visitor.submit('Save number', fields);
  };

  it('is entered by an owner with where it was read, and shown with who and when', async () => {
    await owner.open(TOPIC);
    expect(owner.text).to.include('Number in v12 Not known');
    await owner.follow('Enter the number in v12');
    await owner.submit('Save number', { 'Official number': '57', 'Where you read it': 'DPR v12, page 24' });
    expect(owner.path).to.equal(TOPIC);
    expect(owner.text).to.include('Number in v12 57').and.include('Read in: DPR v12, page 24');
    expect(owner.text).to.include('Within 51 to 63').and.include('Number in v11 54');
    await owner.open('/frameworks/microsoft-sspa-section-k');
    expect(owner.$('.as-requirements .as-code-chip').text()).to.equal('v12 57');
    const viewer = await portal.member('viewer');
    await viewer.open(TOPIC);
    expect(viewer.text).to.include('Number in v12 57').and.not.include('Change the number');
    await viewer.open(`${TOPIC}/numbers/v12`);
    expect(viewer.status).to.equal(403);
  });

  it('is changed and cleared, and the audit log tells each', async () => {
    await enter(owner, { 'Official number': '57', 'Where you read it': 'Page 24' });
    await owner.open(TOPIC);
    await owner.follow('Change the number in v12');
    await owner.submit('Save number', { 'Official number': '58' });
    expect(owner.text).to.include('Number in v12 58');
    await enter(owner, { 'Official number': '', 'Where you read it': '' });
    expect(owner.text).to.include('Cleared.').and.include('Number in v12 Not known');
    await portal.runDueJobs();
    await owner.open('/audit');
    for (const words of [
      'Entered 57 as the number of “v11 54 Red teaming before release” in v12, read in Page 24',
      'Entered 58 as the number',
      'Cleared the number 58 of “v11 54',
    ])
      expect(owner.text).to.include(words);
  });

  it('is asked for where the form is sent empty and there is none to be cleared', async () => {
    await enter(owner, { 'Official number': '', 'Where you read it': 'DPR v12, page 24' });
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('there is none yet to be cleared');
    expect(owner.$('[name=source]').val()).to.equal('DPR v12, page 24');
  });

  it('is asked again where nobody says where it was read, with what was typed kept', async () => {
    await enter(owner, { 'Official number': '57', 'Where you read it': '' });
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('Say where you read it.');
    expect(owner.$('[name=number]').val()).to.equal('57');
  });

  it('is never lost where two owners enter it at once', async () => {
    const other = await portal.member('owner');
    await owner.open(`${TOPIC}/numbers/v12`);
    await other.open(`${TOPIC}/numbers/v12`);
    await owner.submit('Save number', { 'Official number': '57', 'Where you read it': 'Mine' });
    await other.submit('Save number', { 'Official number': '58', 'Where you read it': 'Theirs' });
    expect(other.status).to.equal(409);
    expect(other.text).to.include('57').and.include('58');
    await other.submit('Keep mine');
    expect(other.text).to.include('Number in v12 58');
    // A number of another requirement is no conflict.
    await owner.open('/frameworks/microsoft-sspa-section-k/K-55/numbers/v12');
    await enter(other, { 'Official number': '59', 'Where you read it': 'Theirs' });
    await owner.submit('Save number', { 'Official number': '60', 'Where you read it': 'Mine' });
    expect(owner.text).to.include('Number in v12 60');
  });

  it('stays within the organisation that entered it, and out of the shipped file', async () => {
    await enter(owner, { 'Official number': '57', 'Where you read it': 'Page 24' });
    const other = await portal.member('owner', await addOrganisation(portal, 'Fenwick', ['buyer']));
    await other.open(TOPIC);
    expect(other.text).to.include('Number in v12 Not known');
    const seller = await portal.member('owner', await addOrganisation(portal, 'Lumenhire', ['vendor']));
    await seller.open(TOPIC);
    expect(seller.text).to.include('Number in v12 Not known').and.not.include('Enter the number');
  });

  it('can only be given in an edition the requirement has', async () => {
    for (const path of [
      `${TOPIC}/numbers/v99`,
      '/frameworks/eu-ai-act/art-14/numbers/v12',
      '/frameworks/microsoft-sspa-section-k/K-99/numbers/v12',
    ]) {
      await owner.open(path);
      expect(owner.status, path).to.equal(404);
    }
  });
});
