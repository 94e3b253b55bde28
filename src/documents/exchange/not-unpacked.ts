/** Why a file cannot be unpacked, in a sentence for people. */
export class NotUnpacked extends Error {}
