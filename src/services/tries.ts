/** How often a write that somebody else was faster than is made anew on what they wrote. */
export const MOST_TRIES = 8;
