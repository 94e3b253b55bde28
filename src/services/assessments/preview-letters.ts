import { letterAbout } from '#domain/assessments/letters.js';
import { dayIn } from '#domain/dates.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { mayAskFewer } from '#domain/questionnaires/effort.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { draftBatch, draftFrom } from './draft-batch.js';

export const previewLetters =
  (parts: Parts): Services['assessments']['previewLetters'] =>
  async (actor, command) => {
    const { postman, settings, shelf } = parts;
    const batch = await draftBatch(parts, memberWith(actor, 'assessments.send'), command);
    const questionnaire = await shelf.take(batch.questionnaire);
    return batch.items.map((item) => {
      const assessment = draftFrom(parts, batch, item);
      const { subject, text } = postman.write(letterAbout(assessment, 'invitation'), {
        kind: 'assessment',
        replyTo: null,
        assessment,
        // Whoever reads a preview must not be able to answer for the vendor.
        link: `${settings.publicUrl}/invitations/…`,
        questions: questionsOf(questionnaire).length,
        someDepend: mayAskFewer(questionnaire),
        minutes: questionnaire.minutes,
        buyerLink: `${settings.publicUrl}/assessments/${assessment.id}`,
        today: dayIn(batch.timeZone, batch.createdAt),
      });
      return { subject: item, letter: { subject, text } };
    });
  };
