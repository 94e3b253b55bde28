/**
 * What one requirement is to another, taken as sets of what they ask for: the same, more, less, or partly the same.
 * NIST IR 8477 calls these set theory relationships.
 */
export const RELATIONS = ['equal', 'superset', 'subset', 'intersects'] as const;
export type Relation = (typeof RELATIONS)[number];

const STRENGTH: Readonly<Record<Relation, number>> = { equal: 3, superset: 2, subset: 2, intersects: 1 };

/** How much a relation says, 3 (equal) to 1 (intersects); 0 where nothing follows. */
export const strengthOf = (relation: Relation | null): number => (relation === null ? 0 : STRENGTH[relation]);

/** The same relation seen from the other side. */
export function inverse(relation: Relation): Relation {
  if (relation === 'superset') return 'subset';
  return relation === 'subset' ? 'superset' : relation;
}

/** What a path goes on with after a relation; what is not named lets nothing follow. */
const THEN: Readonly<Record<Relation, Readonly<Partial<Record<Relation, Relation>>>>> = {
  equal: { equal: 'equal', superset: 'superset', subset: 'subset', intersects: 'intersects' },
  superset: { equal: 'superset', superset: 'superset', subset: 'intersects', intersects: 'intersects' },
  subset: { equal: 'subset', subset: 'subset' },
  intersects: { equal: 'intersects', subset: 'intersects' },
};

/**
 * What the first requirement is to the third, where it is `first` to the second and the second is `second` to the third;
 * null where nothing follows: two requirements that both meet a third need not meet each other. It holds for sets that
 * are not empty, is associative, and is never stronger than the weaker of the two.
 */
export function compose(first: Relation | null, second: Relation | null): Relation | null {
  return first === null || second === null ? null : (THEN[first][second] ?? null);
}
