import type { Assessment } from '#domain/assessments/assessment.js';
import { lastDayOfLink, whyEnded } from '#domain/assessments/invitation.js';
import type { AssessmentAction } from '#domain/assessments/transitions.js';
import { formatDay, type Instant } from '#domain/dates.js';
import { paths } from '../../paths.js';
import type { ActionView, ConfirmView } from '../../views.js';

/** What can be done with the vendor's link; null where nothing can. */
export interface LinkPanelView {
  /** How long it works. */
  readonly words: string;
  /** Shown once it was asked for; never part of an address of ours. */
  readonly shown: string | null;
  readonly copy: ActionView | null;
  readonly resend: ActionView | null;
  readonly revoke: ConfirmView | null;
  readonly replace: ConfirmView | null;
}

export function linkPanel(
  assessment: Assessment,
  allowed: ReadonlySet<AssessmentAction>,
  { now, link }: { readonly now: Instant; readonly link: string | null },
): LinkPanelView | null {
  if (!allowed.has('copy-link') && !allowed.has('replace-link')) return null;
  const works = whyEnded(assessment, assessment.invitation.number, now) === null;
  const may = (action: AssessmentAction) => works && allowed.has(action);
  return {
    words: wordsOf(assessment, works),
    shown: link,
    copy: may('copy-link') && link === null ? copy(assessment) : null,
    resend: may('resend') ? resend(assessment) : null,
    revoke: may('revoke-link') ? revoke(assessment) : null,
    replace: allowed.has('replace-link') ? replace(assessment) : null,
  };
}

function wordsOf(assessment: Assessment, works: boolean): string {
  const { invitation, contact } = assessment;
  const until = formatDay(lastDayOfLink(assessment));
  if (works) return `Whoever has the link can answer, without an account, until ${until}.`;
  const over = invitation.revokedAt === null ? `The link ended on ${until}.` : 'The link is closed.';
  return `${over} Replace it to let ${contact.name} go on; everything saved is kept.`;
}

const copy = ({ id }: Assessment): ActionView => ({
  label: 'Show link to copy',
  href: paths.copyLink.to({ assessmentId: id }),
  icon: 'copy',
  fields: [],
});

const resend = ({ id, revision }: Assessment): ActionView => ({
  label: 'Send invitation again',
  href: paths.resendInvitation.to({ assessmentId: id }),
  icon: 'send',
  fields: [{ name: 'revision', value: String(revision) }],
});

const revoke = ({ id, contact, claimedBy }: Assessment): ConfirmView => ({
  label: 'Close link…',
  text: `${
    claimedBy === null
      ? 'Nobody can open the questionnaire any more'
      : `Nobody can open the questionnaire by a link any more; members of ${claimedBy.name}, who keep it in an account, still can until you withdraw it`
  }, and nobody is told. Answers saved so far stay; a new link lets ${contact.name} go on.`,
  deed: 'Close link',
  action: paths.revokeLink.to({ assessmentId: id }),
  fields: [],
  tone: 'bad',
});

const replace = ({ id, contact }: Assessment): ConfirmView => ({
  label: 'Replace link…',
  text: `The links sent so far stop working at once, and ${contact.name} gets a new one by e-mail. Answers saved so far stay.`,
  deed: 'Replace link',
  action: paths.replaceLink.to({ assessmentId: id }),
  fields: [],
  tone: 'plain',
});
