import {
  HITRUST,
  OTHER_SCHEME,
  PERSON,
  SELF_DECLARATION,
  STAR,
  TRAINING,
} from '../../../words/awards/awards.js';
import { documentsOf, type OtherDocuments } from '../setting.js';
import { AWARDS } from './award-layouts.js';
import { asAward } from './award-pieces.js';

const set = { settings: AWARDS, adapted: asAward };

/** Papers handed to persons and companies that certify no management system. */
export const AWARD_KINDS: readonly OtherDocuments[] = [
  documentsOf('person', 15, { bank: PERSON, ...set }),
  documentsOf('training', 7, { bank: TRAINING, ...set }),
  documentsOf('self-declaration', 6, { bank: SELF_DECLARATION, ...set }),
  documentsOf('csa-star', 4, { bank: STAR, ...set }),
  documentsOf('hitrust', 3, { bank: HITRUST, ...set }),
  documentsOf('other-scheme', 4, { bank: OTHER_SCHEME, ...set }),
];
