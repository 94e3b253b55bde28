import type { Certificate } from '#domain/certificates/certificate.js';
import { saidOf, wordsOpenTo } from '#domain/certificates/words-on-checks.js';
import { demand } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeCertificate } from './change-certificate.js';
import { judge } from './judge.js';
import { giverOf, memberBench } from './member-bench.js';

const LONGEST_NOTE = 1_000;

export const sayCheck =
  (parts: Parts): Services['certificates']['sayCheck'] =>
  async (actor, id, { check, holds, note }) => {
    const why = note.trim();
    demand(why !== '', 'A word on a check says why.');
    demand(why.length <= LONGEST_NOTE, `A reason takes at most ${LONGEST_NOTE} characters.`);
    const bench = memberBench(parts, actor, 'certificates.change');
    const { world } = parts;
    await changeCertificate(parts, bench, id, async (certificate) => {
      const judged = await judge(parts, bench, { ...certificate, words: without(certificate, check) });
      const item = judged?.assay.checks.find((each) => each.id === check);
      demand(item !== undefined, 'This check does not apply to the document.');
      if (judged === null || item === undefined) return null;
      demand(wordsOpenTo(item) !== null, 'A word cannot settle this check.');
      const word = {
        holds,
        note: why,
        by: giverOf(bench.member),
        at: world.now(),
        saidOf: saidOf(judged.facts, item),
      };
      return {
        fields: { words: { ...certificate.words, [check]: word } },
        deed: deedOf(world, bench.member, 'certificate.check-said', { check, holds, note: why }),
      };
    });
  };

export const clearCheck =
  (parts: Parts): Services['certificates']['clearCheck'] =>
  async (actor, id, check) => {
    const bench = memberBench(parts, actor, 'certificates.change');
    const { world } = parts;
    await changeCertificate(parts, bench, id, (certificate) =>
      certificate.words?.[check] === undefined
        ? null
        : {
            fields: { words: without(certificate, check) },
            deed: deedOf(world, bench.member, 'certificate.check-cleared', { check }),
          },
    );
  };

function without({ words = {} }: Certificate, check: string): NonNullable<Certificate['words']> {
  const { [check]: _, ...others } = words;
  return others;
}
