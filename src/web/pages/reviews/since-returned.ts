import type { QuestionId } from '#domain/ids.js';
import { revisionOf } from '#domain/reviews/review.js';
import type { ReviewDetail } from '#services/contract.js';

/** What became of a question in the round under review: nothing to say in a first round, or where it was neither sent back nor changed. */
export type SinceReturned = 'added' | 'changed' | 'returned-unchanged' | null;

/** Compares the answer with the one of the round before, and with what was sent back. */
function sinceReturned(detail: ReviewDetail, id: QuestionId): SinceReturned {
  const { earlier, submission, assessment } = detail;
  const before = earlier.at(-1)?.submission;
  if (before === undefined) return null;
  const now = submission.questions.find((each) => each.id === id);
  const then = before.questions.find((each) => each.id === id);
  if (now === undefined) return null;
  if (then === undefined) return 'added';
  if (revisionOf(now.answer) !== revisionOf(then.answer)) return 'changed';
  const { returned } = assessment;
  const sentBack =
    returned?.round === submission.round && returned.questions.some(({ question }) => question === id);
  return sentBack ? 'returned-unchanged' : null;
}

/** The same in words; '' where there is nothing to say. */
export const saySinceReturned = (detail: ReviewDetail, id: QuestionId): string => {
  const { round } = detail.submission;
  switch (sinceReturned(detail, id)) {
    case 'added':
      return `asked for the first time in round ${round}`;
    case 'changed':
      return `changed in round ${round}`;
    case 'returned-unchanged':
      return 'sent back, not changed';
    case null:
      return '';
  }
};
