import { NotFound } from '#domain/errors.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { memberBench } from './member-bench.js';

export const openCertificateFile =
  (parts: Parts): Services['certificates']['openFile'] =>
  async (actor, id, fileId) => {
    const { member, stores } = memberBench(parts, actor, 'certificates.read');
    const opened = await stores.certificates.open(id, fileId);
    if (opened === null) throw new NotFound();
    const deed = deedOf(parts.world, member, 'certificate.downloaded', { name: opened.file.name });
    await stores.audit.record({ ...deed, thing: { kind: 'certificate', id } });
    return opened;
  };
