import { calendarDate } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import { FINDING_LIMITS, type Finding, SEVERITIES } from '#domain/reviews/finding.js';
import { demand } from '../authorise.js';
import type { FindingForm, Owner } from '../contract.js';
import type { Parts } from '../parts.js';

/** Members of the organisation who may see a finding closed, by name. */
export async function ownersIn(
  { storage }: Parts,
  { organisationId }: Pick<Member, 'organisationId'>,
): Promise<readonly Owner[]> {
  const [organisation, users] = await Promise.all([
    storage.organisations.read(organisationId),
    storage.users.ofOrganisation(organisationId),
  ]);
  const able = new Set(
    organisation?.members.filter(({ role }) => may(role, 'reviews.judge')).map(({ userId }) => userId),
  );
  return users.filter(({ id }) => able.has(id)).map(({ id, name }) => ({ id, name }));
}

/** What a finding's form says, as it is kept. Throws BadRequest where no form of ours would let it through. */
export async function findingFields(
  parts: Parts,
  member: Member,
  form: FindingForm,
): Promise<Pick<Finding, 'severity' | 'title' | 'detail' | 'owner' | 'dueOn'>> {
  const title = cleanText(form.title);
  const detail = cleanText(form.detail);
  const { severity, ownerId, dueOn } = form;
  demand(SEVERITIES.includes(severity), 'This severity does not exist.');
  demand(title !== '' && title.length <= FINDING_LIMITS.title, 'A finding needs a title.');
  demand(detail.length <= FINDING_LIMITS.detail, 'The detail is too long.');
  demand(dueOn === null || calendarDate(dueOn) !== null, 'The due date is not a day.');
  const owner = ownerId === null ? null : (await ownersIn(parts, member)).find(({ id }) => id === ownerId);
  demand(owner !== undefined, 'This person cannot own a finding.');
  return { severity, title, detail, owner, dueOn };
}
