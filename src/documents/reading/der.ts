import { type BaseBlock, Constructed, fromBER, ObjectIdentifier, OctetString } from 'asn1js';

/** Far more than a message with its certificates and proofs of validity has. */
const LIMITS = { maxDepth: 60, maxNodes: 20_000, maxContentLength: 1024 * 1024 } as const;

/** The first block that some bytes spell (ITU-T X.690); null where they spell none. What follows it is not looked at. */
export function blockOf(bytes: Uint8Array): BaseBlock | null {
  const { offset, result } = fromBER(bytes, LIMITS);
  return offset === -1 ? null : result;
}

/** The blocks within one; none where it holds no blocks. */
export const blocksIn = (block: BaseBlock | undefined): readonly BaseBlock[] =>
  block instanceof Constructed ? block.valueBlock.value : [];

/** The block within one that stands under a number of the message's own: `[0]`. */
export const numbered = (blocks: readonly BaseBlock[], number: number): BaseBlock | undefined =>
  blocks.find(({ idBlock }) => idBlock.tagClass === CONTEXT && idBlock.tagNumber === number);
const CONTEXT = 3;

/** `1.2.840.113549.1.7.2`; '' where it is no identifier. */
export const identifierOf = (block: BaseBlock | undefined): string =>
  block instanceof ObjectIdentifier ? block.getValue() : '';

/** The bytes that a block holds as they are; null where it holds none. */
export const octetsOf = (block: BaseBlock | undefined): Uint8Array | null =>
  block instanceof OctetString ? new Uint8Array(block.getValue()) : null;

/** A block's bytes as they stand in the message, its head included. */
export const writtenBytes = (block: BaseBlock): Uint8Array => block.valueBeforeDecodeView;
