import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { Home } from '#services/contract.js';
import type { IconName } from '../../icon-names.js';
import { paths } from '../../paths.js';

/** What is done first, in order; a step goes once it is done. */
export interface StepLine {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly href: string;
}

export function firstStepsView({ steps, vendors }: Home, { role }: Member): readonly StepLine[] {
  const lines: StepLine[] = [];
  const { vendor, aiSystem, sent, colleague } = steps;
  if (may(role, 'vendors.change') && !sent) {
    if (vendors === 0)
      lines.push({
        icon: 'store',
        title: 'Register the first vendor',
        text: 'Its name is enough; the rest can follow',
        href: paths.newVendor.to(),
      });
    if (vendor !== null && aiSystem === null)
      lines.push({
        icon: 'package-plus',
        title: `Add an AI system for ${vendor.name}`,
        text: 'Questionnaires are about one AI system',
        href: paths.newAiSystem.to({ vendorId: vendor.id }),
      });
    if (aiSystem !== null)
      lines.push({
        icon: 'send',
        title: `Send the first questionnaire about ${aiSystem.name}`,
        text: 'About two minutes; you read the letter before it goes',
        href: paths.sendQuestionnaire.to({ aiSystemId: aiSystem.id }),
      });
  }
  if (may(role, 'members.change') && !colleague)
    lines.push({
      icon: 'user-plus',
      title: 'Invite a colleague',
      text: 'So that somebody else can review what comes back',
      href: paths.members.to(),
    });
  return lines;
}
