import { type Assessment, isOpenForAnswering, WITH_BUYER } from './assessment.js';

export const REQUEST_GROUPS = ['to-answer', 'overdue', 'returned', 'answered', 'over', 'all'] as const;
/** How a vendor sorts what its buyers ask. A request stands in several: one that came back is also to be answered. */
export type RequestGroup = (typeof REQUEST_GROUPS)[number];

/** The groups a request stands in; `dueIn` counts days to the due date, negative past it. */
export function groupsOf(
  assessment: Pick<Assessment, 'state' | 'returned'>,
  dueIn: number | null,
): readonly RequestGroup[] {
  const { state } = assessment;
  if (state === 'expired' || state === 'cancelled') return ['over', 'all'];
  if (WITH_BUYER.includes(state) || !isOpenForAnswering(assessment)) return ['answered', 'all'];
  return [
    'to-answer',
    ...(dueIn !== null && dueIn < 0 ? (['overdue'] as const) : []),
    ...(assessment.returned === null ? [] : (['returned'] as const)),
    'all',
  ];
}
