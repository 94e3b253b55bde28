import { join } from 'node:path';
import { expect } from 'chai';
import { PortalError, PROBLEMS } from '#domain/errors.js';
import { englishMessages, readMessages } from '#web/messages/messages.js';

const folder = join(process.cwd(), 'src/web/messages');
const texts = readMessages(folder, 'en');
const t = englishMessages(folder);
const codes = Object.values(PROBLEMS).flat();

/** A value for every hole that sentences about problems have. */
const values = {
  seconds: 1,
  megabytes: 20,
  files: 20,
  note: 4_000,
  reason: 2_000,
  name: 'a.exe',
  state: 'sent',
  version: 2,
  questions: 5_000,
};

describe('The words of a problem', () => {
  for (const code of codes) {
    it(`say ${code}: what happened, what is safe, what to do`, () => {
      expect(t(`problem.${code}.title`, values)).to.match(/^[A-Z][^.{}]+$/);
      expect(t(`problem.${code}.message`, values)).to.match(/^[A-Z“][^{}]+\.$/);
    });
  }

  it('belong to a problem there is', () => {
    const told = Object.keys(texts).filter((key) => /^problem\..+\./.test(key));
    expect(told.toSorted()).to.deep.equal(
      codes.flatMap((code) => [`problem.${code}.title`, `problem.${code}.message`]).toSorted(),
    );
  });

  it('know every state an assessment may be found in', () => {
    const states = ['sending', 'sent', 'in-progress', 'submitting', 'submitted', 'cancelled'];
    const said = states.map((state) => t('problem.assessment-overtaken.message', { state }));
    expect(new Set(said).size).to.equal(states.length);
  });

  it('stay out of the error, whose message names the code and its values for the log', () => {
    class Full extends PortalError<413> {
      readonly status = 413;
    }
    expect(new Full('too-many-files', { files: 20 }).message).to.equal('too-many-files files=20');
  });
});
