/** A framework of one heading and one requirement, as it stands in a file. */
export const ONE_FRAMEWORK = {
  id: 'f',
  version: '1',
  title: 'F',
  publisher: 'P',
  asOf: '2026-11-21',
  sources: ['s'],
  caveats: [],
  requirements: [
    { id: 'r1', number: '1', title: 'One', summary: 'One.', parent: null },
    { id: 'r1.1', number: '1.1', title: 'One one', summary: 'One one.', parent: 'r1' },
  ],
};
