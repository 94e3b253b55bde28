/** Fewest and most characters of a password. Long is what counts; no rule about kinds of characters (NIST SP 800-63B). */
export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;
