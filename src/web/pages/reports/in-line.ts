/** Arithmetic on one line; paper has no arrow in its face. */
export const inLine = (sum: string): string => sum.replaceAll('\n', ' ').replaceAll('→', 'gives');
