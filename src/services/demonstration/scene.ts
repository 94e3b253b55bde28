import type { AssessmentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { needed } from './needed.js';
import type { Story, TellOrganisation } from './story.js';
import type { SystemsTold } from './vendors-told.js';

/** Something that happened on one day. Each act may be told again and changes nothing then. */
export interface Act {
  readonly day: number;
  tell(): Promise<void>;
}

/** What the courses of one organisation's assessments take place in. */
export interface Scene {
  readonly story: Story;
  readonly organisation: TellOrganisation;
  readonly members: ReadonlyMap<string, Member>;
  readonly systems: SystemsTold;
}

/** One assessment as it is told. */
export interface Told {
  readonly id: AssessmentId;
  readonly sender: Member;
  readonly scene: Scene;
}

/** Whoever of the organisation has that address. */
export const memberOf = ({ scene }: Told, address: string): Member => needed(scene.members.get(address));
