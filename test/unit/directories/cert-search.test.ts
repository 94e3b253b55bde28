import { expect } from 'chai';
import { createCertSearch } from '#directories/create-cert-search.js';
import {
  aCompany,
  aListedCertificate,
  anError,
  answering,
  type CertSearchStandIn,
  startCertSearchStandIn,
} from '#test/support/cert-search-stand-in.js';

const QUESTION = { holder: 'Meridian Docs B.V.', country: 'NL' };

describe('Asking IAF CertSearch', () => {
  let standIn: CertSearchStandIn;
  beforeEach(async () => {
    standIn = await startCertSearchStandIn();
  });
  afterEach(() => standIn.close());

  const ask = (patience = 5_000) =>
    createCertSearch({ url: `${standIn.url}/`, key: 'a-key', patience }).find(QUESTION);

  it('sends the name and the country with the key, and nothing else', async () => {
    await ask();
    expect(standIn.asked).to.deep.equal([
      {
        path: 'POST /api/client/v1/company',
        key: 'a-key',
        body: { company_name: 'Meridian Docs B.V.', company_country: 'NL', match_rate: 90 },
      },
    ]);
  });

  it('brings back the company with its certificates', async () => {
    expect(await ask()).to.deep.equal({
      company: {
        name: 'Meridian Docs B.V.',
        otherNames: [],
        country: 'Netherlands',
        certificates: [
          {
            number: 'AIMS 24817',
            status: 'Active',
            scope: 'Operation of document models',
            certificationBody: 'Nordcert Limited',
            accreditationBody: 'United Kingdom Accreditation Service',
            standards: ['ISO/IEC 42001:2023'],
          },
        ],
      },
    });
  });

  it('takes what is kept back for what is not told', async () => {
    const kept = {
      certification_scope: null,
      certification_standards_scheme: null,
      certification_number: undefined,
    };
    standIn.answer(answering(200, aCompany([aListedCertificate(kept)])));
    expect(await ask()).to.deep.include({
      company: {
        name: 'Meridian Docs B.V.',
        otherNames: [],
        country: 'Netherlands',
        certificates: [
          {
            number: '',
            status: 'Active',
            scope: '',
            certificationBody: 'Nordcert Limited',
            accreditationBody: 'United Kingdom Accreditation Service',
            standards: [],
          },
        ],
      },
    });
  });

  const outcomes: readonly (readonly [string, Parameters<typeof answering>, unknown])[] = [
    ['no such organisation', [404, anError(404, 'not_found')], { company: null }],
    ['nothing matched', [200, { data: null }], { company: null }],
    ['a key it does not take', [401, anError(401, 'unauthorized')], { fault: 'key' }],
    ['a key without the right', [403, anError(403, 'forbidden')], { fault: 'key' }],
    ['an account that is used up', [403, anError(403, 'insufficient_credit')], { fault: 'credit' }],
    ['too many questions', [429, anError(429, 'too_many_requests')], { fault: 'busy' }],
    ['a question it refuses', [400, anError(400, 'validation_error')], { fault: 'question' }],
    ['a fault of its own', [500, anError(500, 'internal')], { fault: 'away' }],
    ['a page instead of an answer', [200, '<html>Sign in</html>'], { fault: 'answer' }],
    ['an answer of another shape', [200, { data: [aCompany().data] }], { fault: 'answer' }],
    [
      'an answer that is far too large',
      [200, JSON.stringify({ data: 'x'.repeat(2 * 1024 * 1024) })],
      { fault: 'answer' },
    ],
  ];
  for (const [what, answer, outcome] of outcomes) {
    it(`tells ${what}`, async () => {
      standIn.answer(answering(...answer));
      expect(await ask()).to.deep.equal(outcome);
      expect(standIn.asked).to.have.length(1);
    });
  }

  it('tries once more where the trouble passes, and no third time', async () => {
    standIn.answer(answering(503, ''), answering(200, aCompany()));
    expect(await ask()).to.have.property('company');
    standIn.answer(answering(502, ''));
    expect(await ask()).to.deep.equal({ fault: 'away' });
    expect(standIn.asked).to.have.length(4);
  });

  it('gives up on one that stays silent, in time', async () => {
    standIn.answer(() => undefined);
    const started = Date.now();
    expect(await ask(400)).to.deep.equal({ fault: 'away' });
    expect(Date.now() - started).to.be.below(2_000);
  });

  it('gives up on one that trickles', async () => {
    standIn.answer((_request, response) => {
      response.writeHead(200);
      const trickle = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(trickle));
    });
    expect(await ask(400)).to.deep.equal({ fault: 'away' });
  });

  it('carries the key to no other address', async () => {
    const other = await startCertSearchStandIn();
    standIn.answer((_request, response) => {
      response.writeHead(307, { location: `${other.url}/company` });
      response.end();
    });
    expect(await ask()).to.deep.equal({ fault: 'away' });
    expect(other.asked).to.deep.equal([]);
    await other.close();
  });

  it('tells that nobody is there', async () => {
    await standIn.close();
    expect(await ask()).to.deep.equal({ fault: 'away' });
    standIn = await startCertSearchStandIn();
  });
});
