/**
 * Whether something holds: decided by known facts (`applies`, `ruled-out`); not decided, and counted as so out of caution
 * until shown otherwise (`presumed`); or not decided (`undetermined`). The two in the middle are open.
 */
export type Standing = 'applies' | 'presumed' | 'undetermined' | 'ruled-out';
