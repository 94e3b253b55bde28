import { englishCountry } from '../names/english-country.js';

export const israel = englishCountry({
  code: 'IL',
  names: ['Israel', 'ISRAEL'],
  forms: ['Ltd.', 'Ltd', 'Ltd.', 'Technologies Ltd.', '(Israel) Ltd.', 'Systems Ltd.', 'R&D Ltd.'],
  people: {
    first: ['Noa', 'Yael', 'Amit', 'Eitan', 'Shira', 'Oren', 'Tamar', 'Gilad'],
    families: ['Cohen', 'Mizrahi', 'Ben-David', 'Levi', 'Shapira', 'Azulay', 'Friedman', 'Peretz'],
    titles: ['Mr. ', 'Ms. ', 'Dr. ', 'Adv. '],
  },
  towns: [
    ['Tel Aviv', 'Tel Aviv District', '67#####'],
    ['Tel Aviv-Yafo', 'Israel', '61#####'],
    ['Herzliya', 'Center', '46#####'],
    ['Haifa', 'Haifa', '31#####'],
    ['Petah Tikva', 'Center', '49#####'],
  ],
  streets: [
    'Rothschild Blvd.',
    'HaBarzel St.',
    'Menachem Begin Road',
    'Ha’Atzmaut St.',
    'Derech Hashalom',
    'Maskit Street',
    'Efal St.',
  ],
  houses: ['P.O.B. %###', '1#th Floor', 'Building @', 'PO Box %####', 'Floor %'],
  addresses: [
    '{no} {street}, {town} {post}',
    '{no} {street}|{town} {post}',
    '{house}, {no} {street}, {town}',
    '{no} {street}, {house}|{town}',
    '{house}|{town} {post}',
  ],
  accreditors: [
    [
      ['ISRAC', 'Israel Laboratory Accreditation Authority'],
      ['No. %##', '%##'],
    ],
    [['ANAB'], ['MS-%###']],
    [['UKAS'], ['0##']],
  ],
  phones: ['+972 3 ### ####', '+972-9-#######', '*%###'],
  registrations: ['Company No. 51-#######-#', 'Reg. no. 51#######', 'C.N. 51#######'],
});
