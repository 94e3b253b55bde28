import type { Country } from '../language.js';
import { words } from '../listed.js';
import { figures } from '../signs.js';
import { accreditorOf } from './accreditors-abroad.js';

const TOWNS =
  words(`Warszawa | Kraków | Wrocław | Poznań | Gdańsk | Łódź | Katowice | Lublin | Bydgoszcz | Rzeszów | Białystok | Gliwice
  Zielona Góra | Bielsko-Biała | Toruń | Kąty Wrocławskie | Tarnowo Podgórne | Nowy Sącz | Ożarów Mazowiecki | Świdnica`);
const STREETS =
  words(`ul. Lipowa | ul. Wielicka | ul. Jana Kochanowskiego | al. Niepodległości | ul. Postępu | ul. 3 Maja
  pl. Wolności | ul. Grunwaldzka | Aleje Jerozolimskie | ul. gen. Józefa Bema | ul. Młyńska | os. Słoneczne | ul. Św. Marcina
  ul. Żwirki i Wigury | ul. Puławska | Rynek | ul. Fabryczna | al. Armii Krajowej | ul. Szkolna | ul. Strzegomska`);
const WORDS =
  words(`Bursztyn | Jarowit | Nordwis | Polana | Korsarz | Lexora | Wizjotech | Sarmata | Modrzew | Inteko | Kwarc | Żubr
  Orlik | Helmet | Stalmar | Jaskółka | Tamka | Zefir | Kopernix | Bieszczad | MedLin | Datapol | Wisłok | ABKO`);
const TRADES =
  words(`Systemy | Software | Technologie | Data | Analityka | AI | Medical | Finanse | Robotyka | Informatyka | Solutions
  Logistyka | Group | Polska | Cyfrowe Usługi | Energia | Labs | Innowacje`);
const FORMS =
  words(`Sp. z o.o. | sp. z o.o. | Sp. z o. o. | S.A. | SA | Spółka z o.o. | Spółka z ograniczoną odpowiedzialnością
  Spółka Akcyjna | Sp. z o.o. Sp. k. | sp.j. | P.S.A. | Prosta Spółka Akcyjna | s.c. | SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ`);
const FIRST =
  words(`Anna | Piotr | Katarzyna | Tomasz | Małgorzata | Paweł | Agnieszka | Krzysztof | Łukasz | Żaneta | Jan | Ewa | M. | Grzegorz
  Bożena | Stanisław | Zofia | Rafał`);
const LAST =
  words(`Wiśniowski | Kowalczyk | Zając | Brzeziński | Dąbek | Lis-Nowak | Wrona | Majchrzak | Gołębiowski | Sroka | Pietrzak
  Żuraw | Ćwikła | Krukowski | Jasiński | Mrozek | Słowik | Błażejczyk | Szewc`);

export const poland: Country = {
  code: 'PL',
  names: ['Polska', 'POLSKA', 'Poland', 'Rzeczpospolita Polska', 'PL'],
  company: (chance) => {
    const name = `${chance.pick(WORDS)} ${chance.pick(TRADES)}`;
    return chance.pick([
      () => `${name} ${chance.pick(FORMS)}`,
      () => `${name} ${chance.pick(FORMS)}`,
      () => `${chance.pick(WORDS)} ${chance.pick(FORMS)}`,
      () =>
        `Przedsiębiorstwo ${chance.pick(['Informatyczne', 'Handlowo-Usługowe', 'Wielobranżowe', 'Produkcyjne'])} „${chance.pick(WORDS)}” ${chance.pick(FORMS)}`,
      () => `Grupa ${name} ${chance.pick(FORMS)}`,
      () => `P.H.U. ${chance.pick(WORDS)} ${chance.pick(FIRST)} ${chance.pick(LAST)}`,
      () =>
        `Instytut ${chance.pick(['Badań Danych', 'Technik Cyfrowych', 'Informatyki Stosowanej'])} w ${chance.pick(['Warszawie', 'Łodzi', 'Gdańsku'])}`,
      () =>
        `Centrum ${chance.pick(['Analiz', 'Medyczne', 'Usług Informatycznych'])} ${chance.pick(WORDS)} ${chance.pick(FORMS)}`,
    ])();
  },
  certifier: (chance) => {
    const word = chance.pick(
      words(
        'Polcert | Wistula | QWA | Certis | Nadzór | Aprobata | ZSQ | Zetcert | Rejestr | Orzeł | BCS | PIQ',
      ),
    );
    const short = chance.pick([
      word,
      `${word} Certyfikacja`,
      `${word} Polska`,
      `Instytut ${word}`,
      `Biuro Certyfikacji ${word}`,
    ]);
    return {
      short,
      name: chance.pick([
        `${short} Sp. z o.o.`,
        `${short} S.A.`,
        `Polskie Centrum Oceny ${word} S.A.`,
        `${short} sp. z o.o. – Jednostka Certyfikująca`,
        `Zakład Systemów Zarządzania ${word}`,
      ]),
    };
  },
  person: (chance) =>
    `${chance.pick(['', '', '', '', 'dr inż. ', 'mgr inż. ', 'dr ', 'inż. '])}${chance.pick(FIRST)} ${chance.pick(LAST)}`,
  address: (chance) => {
    const house = `${1 + chance.below(190)}${chance.pick(['', '', '', 'A', 'B', `/${1 + chance.below(40)}`, ` lok. ${1 + chance.below(30)}`, ` m. ${1 + chance.below(30)}`])}`;
    const post = `${figures(chance, 2)}-${figures(chance, 3)} ${chance.pick(TOWNS)}`;
    const street = `${chance.pick(STREETS)} ${house}`;
    return chance.pick([
      [street, post],
      [street, post],
      [street, post],
      [
        chance.pick([
          'Park Technologiczny',
          'Budynek C, piętro 4',
          'Centrum Biurowe Delta',
          'Skrytka pocztowa 12',
        ]),
        street,
        post,
      ],
      [street, post, `woj. ${chance.pick(['mazowieckie', 'małopolskie', 'śląskie', 'podlaskie'])}`],
      [`${chance.pick(['Nowa Wieś', 'Brzezie', 'Zalesie Górne'])} ${house}`, post],
    ]);
  },
  accreditor: (chance) =>
    accreditorOf(
      [
        () => ({
          name: chance.pick([
            'PCA',
            'PCA',
            'Polskie Centrum Akredytacji',
            'Polskie Centrum Akredytacji (PCA)',
          ]),
          number: `AC${chance.pick([' ', ' ', ' ', '-', ''])}${figures(chance, 3)}`,
        }),
      ],
      chance,
    ),
  phone: (chance) =>
    chance.pick([
      `+48 ${figures(chance, 2)} ${figures(chance, 3)} ${figures(chance, 2)} ${figures(chance, 2)}`,
      `(+48 22) ${figures(chance, 3)} ${figures(chance, 2)} ${figures(chance, 2)}`,
      `${figures(chance, 3)} ${figures(chance, 3)} ${figures(chance, 3)}`,
    ]),
  registration: (chance) =>
    chance.pick([
      `KRS 0000${figures(chance, 6)}`,
      `NIP ${figures(chance, 10)}, REGON ${figures(chance, 9)}`,
      `Sąd Rejonowy dla m.st. Warszawy, KRS 0000${figures(chance, 6)}, NIP ${figures(chance, 10)}`,
      `NIP: PL${figures(chance, 10)}`,
      `REGON ${figures(chance, 9)}`,
    ]),
};
