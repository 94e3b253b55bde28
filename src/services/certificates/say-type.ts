import { DOCUMENT_TYPES } from '#domain/certificates/certificate.js';
import { demand } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeCertificate } from './change-certificate.js';
import { giverOf, memberBench } from './member-bench.js';

export const sayType =
  (parts: Parts): Services['certificates']['sayType'] =>
  async (actor, id, type) => {
    demand(DOCUMENT_TYPES.includes(type), 'This kind of document does not exist.');
    const bench = memberBench(parts, actor, 'certificates.change');
    const { world } = parts;
    await changeCertificate(parts, bench, id, ({ typedType }) => {
      if (typedType?.type === type) return null;
      return {
        fields: { typedType: { type, by: giverOf(bench.member), at: world.now() } },
        deed: deedOf(world, bench.member, 'certificate.type-said', { type }),
      };
    });
  };
