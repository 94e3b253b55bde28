import { CERTIFICATE_TYPES } from '#domain/assessments/file-types.js';
import { receiveFile } from '../answering/receive-file.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { memberBench } from './member-bench.js';

export const receiveDocument =
  (parts: Parts): Services['certificates']['receive'] =>
  async (actor, file) => {
    const { certificates } = memberBench(parts, actor, 'certificates.change').stores;
    const taken = { types: CERTIFICATE_TYPES, otherwise: 'certificate-type' } as const;
    return await receiveFile(parts, certificates, file, taken);
  };

export const discardDocument =
  (parts: Parts): Services['certificates']['discard'] =>
  (actor, received) =>
    memberBench(parts, actor, 'certificates.change').stores.certificates.discard(received);
