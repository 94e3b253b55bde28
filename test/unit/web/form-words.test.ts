import { expect } from 'chai';
import type { z } from 'zod';
import { routes } from '#web/routes.js';

/** What a browser, a hurried person or a script may send in a field. */
const JUNK: readonly unknown[] = [
  undefined,
  '',
  ' ',
  'x',
  'x'.repeat(30_000),
  `https://quillmark.example/${'x'.repeat(600)}`,
  `${'x'.repeat(300)}@quillmark.example`,
  'ada@quillmark',
  'http://',
  'ftp://quillmark.example',
  'javascript:alert(1)',
  '99999999999',
  '2026-02-30',
  ['one', 'two'],
  7,
  null,
];

/** How the library that checks forms begins a sentence where nobody wrote one. */
const LIBRARY = /^(Invalid|Too (big|small)|Unrecognized|Expected|Required)/;

const forms = routes({ development: true }).flatMap(({ definition }) =>
  definition.form !== undefined && definition.refuse !== undefined
    ? [[definition.path.pattern, definition.form as z.ZodObject, definition.upload !== undefined] as const]
    : [],
);

describe('The words of a refused form', () => {
  for (const [path, form, takesFile] of forms) {
    it(`are our own at ${path}, whatever is typed`, () => {
      const fields = Object.keys(form.shape);
      // A form that only brings a file may have no other field.
      if (!takesFile) expect(fields).not.to.have.length(0);
      for (const field of fields) {
        for (const junk of JUNK) {
          const issues = form.safeParse({ [field]: junk }).error?.issues ?? [];
          for (const { path: at, message } of issues)
            expect(message, `${at.join('.')}: ${String(junk).slice(0, 40)}`).not.to.match(LIBRARY);
        }
      }
    });
  }
});
