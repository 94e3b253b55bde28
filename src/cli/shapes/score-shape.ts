import { z } from 'zod';

const band = z.strictObject({
  letter: z.enum(['A', 'B', 'C', 'D']),
  word: z.string(),
  from: z.int().min(0).max(100),
});
const arithmetic = {
  earned: z.number().min(0).describe('Sum of the contributions, in hundredths.'),
  weight: z.number().min(0).describe('Sum of the weights of scored questions.'),
  value: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .describe('100 × earned ÷ weight in hundredths; null where nothing is scorable.'),
  band: band.nullable().describe('Read from the value rounded to a whole number, half up.'),
};

/** What `assay score` prints. */
export const scoreShape = z.strictObject({
  version: z.literal('score-1'),
  on: z.string().describe('The day the answers are scored on, YYYY-MM-DD.'),
  ...arithmetic,
  sections: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      ...arithmetic,
      questions: z.array(
        z.strictObject({
          id: z.string(),
          weight: z.number().min(0),
          points: z.number().min(0).max(1).nullable().describe('Null where not scored.'),
          contribution: z.number().min(0).describe('weight × points in hundredths, half up.'),
          reason: z.string(),
          confidence: z.enum(['stated', 'evidenced']),
        }),
      ),
    }),
  ),
  cappedBy: z.array(z.string()).describe('Critical questions below 0.5: the band is C at best.'),
  counts: z.strictObject({
    asked: z.int().min(0),
    notAsked: z.int().min(0),
    notApplicable: z.int().min(0),
    unanswered: z.int().min(0),
  }),
  proven: z
    .strictObject({ stated: z.number().min(0), evidenced: z.number().min(0) })
    .describe('Of what was earned, how much is only said and how much has a document.'),
});
