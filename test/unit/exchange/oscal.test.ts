import { expect } from 'chai';
import { readOscal } from '#domain/exchange/oscal/read.js';
import { proveMade } from '#domain/exchange/prove-made.js';

const CATALOG = {
  catalog: {
    uuid: '1b2c',
    metadata: {
      title: 'Somebody’s controls',
      version: '3.1',
      'last-modified': '2026-03-04T10:00:00Z',
      parties: [{ name: 'Somebody' }],
      remarks: 'For nobody.',
    },
    groups: [
      {
        id: 'ac',
        title: 'Access',
        controls: [
          {
            id: 'ac-1',
            title: 'Policy',
            params: [
              { id: 'ac-1_prm_1', label: 'roles' },
              { id: 'ac-1_prm_2', values: ['yearly'] },
            ],
            props: [
              { name: 'label', value: 'AC-1' },
              { name: 'sort-id', value: 'ac-01' },
            ],
            links: [{ href: '#ref' }],
            parts: [
              {
                name: 'statement',
                prose: 'Write a policy',
                parts: [
                  {
                    name: 'item',
                    props: [{ name: 'label', value: 'a.' }],
                    prose: 'for {{ insert: param, ac-1_prm_1 }};',
                  },
                  {
                    name: 'item',
                    props: [{ name: 'label', value: 'b.' }],
                    prose: 'review it {{ insert: param, ac-1_prm_2 }}.',
                  },
                ],
              },
              { name: 'guidance', prose: 'Policies help.' },
            ],
            controls: [{ id: 'ac-1.1', title: 'In writing' }],
          },
        ],
      },
    ],
    'back-matter': { resources: [] },
  },
};

describe('Reading an OSCAL catalog', () => {
  const { made, notCarried, faults } = readOscal(CATALOG, { name: 'Somebody controls' });

  it('makes a framework of groups and controls as they are nested, with parameters put in', () => {
    expect(faults).to.deep.equal([]);
    expect(made[0]?.json).to.deep.include({ id: 'somebody-controls', version: '3.1', asOf: '2026-03-04' });
    expect(made[0]?.json.requirements).to.deep.equal([
      { id: 'ac', number: 'ac', title: 'Access', summary: 'Access', parent: null },
      {
        id: 'ac-1',
        number: 'AC-1',
        title: 'Policy',
        summary: 'Write a policy a. for [roles]; b. review it yearly.',
        parent: 'ac',
      },
      { id: 'ac-1.1', number: 'ac-1.1', title: 'In writing', summary: 'In writing', parent: 'ac-1' },
    ]);
    expect(proveMade(made, []).flatMap((proof) => proof.faults)).to.deep.equal([]);
  });

  it('lists what has no place here', () => {
    const control = 'catalog.groups[0].controls[0]';
    expect(notCarried.map(({ path }) => path)).to.have.members([
      'catalog.back-matter',
      'catalog.metadata.remarks',
      `${control}.links`,
      `${control}.props`,
      `${control}.parts[1]`,
    ]);
  });

  it('refuses what is no catalog, and one without controls', () => {
    for (const [json, reason] of [
      [{}, /has a field catalog/],
      [{ catalog: { metadata: {} } }, /no controls/],
    ] as const) {
      expect(readOscal(json, { name: 'x' }).faults[0]?.reason).to.match(reason);
    }
  });
});
