import type { Assessment } from '#domain/assessments/assessment.js';
import { formatDay } from '#domain/dates.js';
import type { AiSystemId } from '#domain/ids.js';

/** What an AI system is being asked already, for whoever is about to ask it again; empty where nothing is open. */
export const alreadyAsked = (open: readonly Assessment[], id: AiSystemId): string =>
  open
    .filter(({ aiSystemId }) => aiSystemId === id)
    .map(({ questionnaire, dueOn }) => `Already open: ${questionnaire.title}, due ${formatDay(dueOn)}`)
    .join('; ');
