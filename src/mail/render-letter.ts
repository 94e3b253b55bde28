import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ejs from 'ejs';
import { convert } from 'html-to-text';
import type { LetterFacts } from '#domain/mail/letter-facts.js';
import { LETTER_ABOUT, type LetterTemplate, type MailOrder } from '#domain/mail/mail.js';
import { createTranslate } from '#domain/messages/format.js';
import type { LetterTexts } from './letters/letter.js';
import { LETTERS, type LetterWriter, LOOKS_LIKE, type Look, type MailViews } from './letters.js';

export interface RenderedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** How every template of the portal is compiled; the view check types exactly these two locals. */
const COMPILED = {
  strict: true,
  _with: false,
  destructuredLocals: ['view', 'shell'],
};

const AS_TEXT: Parameters<typeof convert>[1] = {
  wordwrap: 76,
  selectors: [
    { selector: 'a', options: { linkBrackets: ['<', '>'] } },
    { selector: 'dt', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'dd', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 2 } },
  ],
};

/** Compiles the mail templates under `viewsDir` once; fails at once where one is missing. */
export function createRenderLetter(viewsDir: string, texts: LetterTexts) {
  const say = createTranslate('en-GB', texts);
  const layout = template(viewsDir, 'mail/layout');
  const renderer = <T extends LetterTemplate>(name: T, write: LetterWriter<T>) => {
    const look = (name in LOOKS_LIKE ? LOOKS_LIKE[name as keyof typeof LOOKS_LIKE] : name) as Look<T>;
    const body = template(viewsDir, `mail/${look}`);
    return (to: MailOrder['to'], facts: LetterFacts): RenderedLetter => {
      if (facts.kind !== LETTER_ABOUT[name]) throw new Error(`No ${name} is written from ${facts.kind}.`);
      const letter = write(to, facts as Parameters<LetterWriter<T>>[1], say);
      const { subject, footer } = letter;
      const html = layout({ language: 'en', subject, body: body(letter), footer });
      return { subject, html, text: convert(html, AS_TEXT) };
    };
  };
  const renderers = {
    invitation: renderer('invitation', LETTERS.invitation),
    reminder: renderer('reminder', LETTERS.reminder),
    'due-date-changed': renderer('due-date-changed', LETTERS['due-date-changed']),
    'facts-asked': renderer('facts-asked', LETTERS['facts-asked']),
    withdrawal: renderer('withdrawal', LETTERS.withdrawal),
    'submission-receipt': renderer('submission-receipt', LETTERS['submission-receipt']),
    'submission-notice': renderer('submission-notice', LETTERS['submission-notice']),
    'questions-returned': renderer('questions-returned', LETTERS['questions-returned']),
    decision: renderer('decision', LETTERS.decision),
    enrolment: renderer('enrolment', LETTERS.enrolment),
    'password-reset': renderer('password-reset', LETTERS['password-reset']),
    'claim-confirmation': renderer('claim-confirmation', LETTERS['claim-confirmation']),
    'certificate-reminder': renderer('certificate-reminder', LETTERS['certificate-reminder']),
    'certificate-fell': renderer('certificate-fell', LETTERS['certificate-fell']),
    'certificate-vendor-reminder': renderer(
      'certificate-vendor-reminder',
      LETTERS['certificate-vendor-reminder'],
    ),
    'certificate-given': renderer('certificate-given', LETTERS['certificate-given']),
    'certificate-no-longer-given': renderer(
      'certificate-no-longer-given',
      LETTERS['certificate-no-longer-given'],
    ),
    'certificate-vendor-corrected': renderer(
      'certificate-vendor-corrected',
      LETTERS['certificate-vendor-corrected'],
    ),
    'own-certificate-reminder': renderer('own-certificate-reminder', LETTERS['own-certificate-reminder']),
  } satisfies Record<LetterTemplate, unknown>;
  return (order: Pick<MailOrder, 'template' | 'to'>, facts: LetterFacts) =>
    renderers[order.template](order.to, facts);
}

function template<K extends keyof MailViews<string>>(
  viewsDir: string,
  name: K,
): (view: MailViews<string>[K]) => string {
  const filename = join(viewsDir, `${name}.ejs`);
  const compiled = ejs.compile(readFileSync(filename, 'utf8'), { ...COMPILED, filename });
  return (view) => compiled({ view });
}
