import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '#test/support/portal.js';
import {
  aCertificatePdf,
  aPicture,
  registerVendor,
  uploadCertificate,
} from '../http/certificates/documents.js';
import { twoBuyers } from '../http/library/two-buyers.js';
import type { Visitor } from '../support/visitor.js';
import { expectGoodPage, sheetsOf, theVisitorsBrowser } from './walk.js';

const SOURCE = { Source: 'https://directory.example/aldgate' };
const BODY = '/registers/certification-bodies/aldgate-certification-ltd';
const ACCREDITATION = '/registers/accreditations/aldgate-certification-ltd~UKAS~iso-iec-42001';

/** Opens each page wide, narrow and dark with somebody's session, and lets axe and the ruler judge it. */
async function readsWell(portal: TestPortal, visitor: Visitor, paths: readonly string[]): Promise<void> {
  for (const look of [{ width: 1280 }, { width: 390 }, { width: 1280, dark: true }]) {
    const { page, context, complaints } = await theVisitorsBrowser(portal, visitor, look);
    for (const path of paths) {
      const answer = await page.goto(portal.url + path);
      expect(answer?.status(), path).to.equal(200);
      await expectGoodPage(page);
    }
    expect(complaints).to.deep.equal([]);
    await context.close();
  }
}

/** Every address of a deed on the current page that begins so, once. */
const linksOf = (visitor: Visitor, beginning: string): readonly string[] => [
  ...new Set(
    visitor
      .$(`main a[href^="${beginning}"]`)
      .map((_, link) => visitor.$(link).attr('href'))
      .get(),
  ),
];

describe('Certificates in use, in a browser', function () {
  this.timeout(180_000);
  let portal: TestPortal;
  before(async () => {
    portal = await startTestPortal();
  });
  after(() => portal.close());

  describe('at a buyer', () => {
    let mara: Visitor;
    let vendor: string;
    let former: string;
    let certificate: string;
    before(async () => {
      mara = await portal.setUp();
      await mara.open('/registers/new/certification-bodies');
      await mara.submit('Add certification body', {
        Name: 'Aldgate Certification Ltd',
        Country: 'GB',
        ...SOURCE,
      });
      await mara.follow('Add an accreditation');
      await mara.submit('Add accreditation', {
        accreditationBody: 'UKAS',
        status: 'documented',
        ...SOURCE,
      });
      vendor = await registerVendor(mara);
      former = await uploadCertificate(mara, vendor, aCertificatePdf({ number: 'AIMS 11111' }), 'former.pdf');
      certificate = await uploadCertificate(
        mara,
        vendor,
        aCertificatePdf({ issued: '10 March 2026', expires: '9 March 2029', decided: '10 March 2026' }),
      );
      await portal.runDueJobs();
      await mara.open('/profile/certificates');
      await mara.submit('Save rules', { lookUpsNeedTwo: 'yes' });
      await mara.open(`${certificate}/look-ups/new?place=1`);
      await mara.submit('Record look-up', {
        answer: 'match',
        subject: 'certificate',
        file: { file: 'seen.png', bytes: aPicture() },
      });
    });

    it('reads well on the registers: lists, entries, their forms, a check in a directory', async () => {
      await mara.open(`${ACCREDITATION}/check`);
      await mara.submit('Record check', {
        answer: 'match',
        'Accredited since': '2024-11-05',
        file: { file: 'seen.png', bytes: aPicture() },
      });
      const checks = linksOf(await mara.open(ACCREDITATION), '/registers/checks/').filter(
        (path) => !path.endsWith('/capture'),
      );
      await readsWell(portal, mara, [
        '/registers',
        '/registers?list=accreditations&origin=own',
        '/registers?list=accreditation-bodies&search=nobody-of-that-name',
        '/registers/new/accreditation-bodies',
        BODY,
        `${BODY}/change`,
        ACCREDITATION,
        `${ACCREDITATION}/change`,
        `${ACCREDITATION}/check`,
        '/registers/accreditation-bodies/UKAS',
        ...checks,
        '/registers/import',
      ]);
      await mara.open('/registers/import?list=certification-bodies');
      await mara.submit('Look at the file', {
        file: { file: 'bodies.csv', bytes: 'name,country,source\nNordhaus GmbH,DE,a letter\n,XX,\n' },
      });
      await readsWell(portal, mara, [mara.path]);
    });

    it('reads well on a certificate: its chain, its checks and every form about it', async () => {
      const forms = ['checks', 'type', 'fields/scope', 'look-ups/new?place=0', 'checks/FACE-16', 'archive'];
      await readsWell(portal, mara, [certificate, former, ...forms.map((form) => `${certificate}/${form}`)]);
      const marta = await portal.member('manager');
      const second = linksOf(await marta.open(certificate), `${certificate}/look-ups/`);
      await readsWell(portal, marta, [...second, '/certificates?lookUp=second', '/']);
    });

    it('tells when certificates end along a line of time, on the vendor’s page and the portfolio', async () => {
      for (const [path, words] of [
        [vendor, 'AIMS 24817'],
        ['/portfolio', 'Lumenhire B.V.'],
      ] as const) {
        await mara.open(path);
        const line = mara.$('svg.as-certificates-chart');
        expect(line.length, path).to.equal(1);
        expect(line.text(), path).to.include(words);
      }
      await readsWell(portal, mara, [vendor, '/portfolio', '/profile/certificates', '/profile']);
    });

    it('prints certificate, checks, registers, vendor and portfolio on a few sheets', async () => {
      const { page, context } = await theVisitorsBrowser(portal, mara, { width: 1280 });
      for (const [path, most] of [
        [certificate, 8],
        [`${certificate}/checks`, 16],
        ['/registers', 4],
        [BODY, 3],
        [vendor, 6],
        ['/portfolio', 6],
      ] as const) {
        await page.goto(portal.url + path);
        expect(await sheetsOf(page, { format: 'A4', margin: '10mm' }), path).to.be.within(1, most);
        await page.emulateMedia({ media: 'print' });
        const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect(beyond, `${path} in print`).to.be.at.most(0);
        expect(await page.locator('main .btn:visible').count(), `${path} prints buttons`).to.equal(0);
        await page.emulateMedia({ media: 'screen' });
      }
      await context.close();
    });
  });
});

describe('A vendor’s own certificates, in a browser', function () {
  this.timeout(180_000);
  let portal: TestPortal;
  before(async () => {
    portal = await startTestPortal();
  });
  after(() => portal.close());

  it('read well empty, while read, given and taken back; with the keyboard alone', async () => {
    const { owner } = await twoBuyers(portal);
    await readsWell(portal, owner, ['/our-certificates', '/our-certificates/new']);
    await owner.open('/our-certificates/new');
    await owner.submit('Upload certificate', {
      'Product or AI system': 'ShortlistIQ, all plans',
      file: { file: 'certificate.pdf', bytes: aCertificatePdf() },
    });
    const own = owner.path;
    await readsWell(portal, owner, [own]);
    await portal.runDueJobs();
    await owner.open(own);
    const [give = ''] = linksOf(owner, `${own}/give/`);
    const forms = ['fields/scope', 'fields/scope/clear', 'type', 'covers', 'archive'].map(
      (form) => `${own}/${form}`,
    );
    await readsWell(portal, owner, [own, ...forms, give]);

    const { page, context, complaints } = await theVisitorsBrowser(portal, owner, { width: 1280 });
    await page.goto(portal.url + give);
    await page.locator('[name=successors]').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('gets it now').waitFor();
    expect(complaints).to.deep.equal([]);
    await context.close();

    await owner.open(own);
    const stop = owner.$('form[action*="/stop/"]').attr('action') ?? '';
    await readsWell(portal, owner, ['/our-certificates', own, stop]);
  });
});
