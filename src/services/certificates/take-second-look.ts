import type { Certificate, LookUp } from '#domain/certificates/certificate.js';
import { mayTakeSecond } from '#domain/certificates/second-looks.js';
import { NotFound } from '#domain/errors.js';
import { demand } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeCertificate } from './change-certificate.js';
import { judge } from './judge.js';
import { giverOf, memberBench } from './member-bench.js';

const LONGEST_NOTE = 4_000;

type Told = Awaited<ReturnType<Services['certificates']['takeSecondLook']>>;

export const takeSecondLook =
  (parts: Parts): Services['certificates']['takeSecondLook'] =>
  async (actor, id, { lookUpId, agrees, note }) => {
    demand(note.length <= LONGEST_NOTE, `A note takes at most ${LONGEST_NOTE} characters.`);
    demand(agrees || note.trim() !== '', 'Who found something else says what.');
    const bench = memberBench(parts, actor, 'certificates.change');
    const { member } = bench;
    const second = { by: giverOf(member), at: parts.world.now(), agrees, note: agrees ? '' : note.trim() };
    const answer: { told: Told | null } = { told: null };
    await changeCertificate(parts, bench, id, async (certificate) => {
      const lookUp = certificate.lookUps.find((each) => each.id === lookUpId);
      const unconfirmed = (await judge(parts, bench, certificate))?.facts.unconfirmed ?? [];
      if (lookUp === undefined) throw new NotFound();
      if (!mayTakeSecond(unconfirmed, lookUpId, member.userId)) {
        answer.told = { outcome: whyNot(lookUp, member.userId), lookUp };
        return null;
      }
      answer.told = { outcome: 'kept', lookUp };
      const { register, searched, by } = lookUp;
      const action = agrees ? 'certificate.look-up-confirmed' : 'certificate.look-up-disputed';
      const words = { register, searched, first: by.name, note: second.note };
      return {
        fields: { lookUps: withSecond(certificate, lookUp, second) },
        deed: deedOf(parts.world, member, action, words),
      };
    });
    if (answer.told === null) throw new NotFound();
    return answer.told;
  };

const whyNot = ({ second, by }: LookUp, userId: string): 'taken' | 'own' | 'not-asked' =>
  second !== null ? 'taken' : by.id === userId ? 'own' : 'not-asked';

const withSecond = (
  { lookUps }: Certificate,
  lookUp: LookUp,
  second: NonNullable<LookUp['second']>,
): Certificate['lookUps'] => lookUps.map((each) => (each.id === lookUp.id ? { ...each, second } : each));
