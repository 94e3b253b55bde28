import { expect } from 'chai';
import * as cheerio from 'cheerio';
import type { Assessment } from '#domain/assessments/assessment.js';
import { OUTCOMES } from '#domain/assessments/returned.js';
import { factsOf, LINK, mailTo, postmanWith, submitted } from './letter-builders.js';

async function letter(template: 'questions-returned' | 'decision', about: Assessment) {
  const { postman, captured } = postmanWith({});
  await postman.deliver(mailTo(about.contact, template), factsOf(about));
  const [kept] = captured;
  if (kept === undefined) throw new Error('nothing was captured');
  return { ...kept, flat: kept.text.replace(/\s+/g, ' ') };
}

describe('Letters of a review', () => {
  it('ask again only for what came back, with the same link and the new date', async () => {
    const flagged = {
      question: 'q1',
      verdict: 'clarify',
      message: 'For the page, not the letter.',
      answerRevision: 1,
    };
    const returned = {
      round: 2,
      at: submitted.createdAt,
      by: 'Temi',
      questions: [flagged, { ...flagged, question: 'q2' }],
    };
    const about = { ...submitted, state: 'returned', returned, dueOn: '2026-12-18' } as unknown as Assessment;
    const { subject, flat, html } = await letter('questions-returned', about);
    expect(subject).to.include('2 answers').and.include('18 Dec 2026');
    expect(flat)
      .to.include('asks 2 questions again')
      .and.include('All other answers stay as you submitted them');
    expect(flat).not.to.include('For the page, not the letter.');
    expect(cheerio.load(html)('a.button').attr('href')).to.equal(LINK);
  });

  for (const outcome of OUTCOMES) {
    it(`tell that it is ${outcome} in fair words, with the buyer’s message and no more`, async () => {
      const told = { outcome, message: 'Thank you.\nSee you in a year.', at: submitted.createdAt };
      const { flat, html, subject } = await letter('decision', {
        ...submitted,
        state: 'decided',
        told,
      } as Assessment);
      expect(subject).to.equal('Northmark Insurance has decided about ShortlistIQ');
      expect(flat).to.include(
        outcome === 'rejected' ? 'does not approve its use at present' : 'approves its use',
      );
      expect(flat.includes('under conditions')).to.equal(outcome === 'approved-with-conditions');
      expect(cheerio.load(html)('blockquote p')).to.have.length(2);
    });
  }
});
