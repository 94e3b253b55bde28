import type { MailId } from '#domain/ids.js';
import { openPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';

/** Letters captured because no mail server is set up; these two pages exist only on a developer's machine. */
export const mailboxPage = openPage({
  path: paths.mailbox,
  get: async ({ services }) =>
    show('mailbox/list', { title: 'Captured e-mail' }, { letters: await services.mailbox.list() }),
});

export const letterPage = openPage({
  path: paths.letter,
  get: async ({ services, params }) => {
    const letter = await services.mailbox.read(params.mailId as MailId);
    return show(
      'mailbox/letter',
      {
        title: letter.subject,
        crumbs: [
          { label: 'Captured e-mail', href: paths.mailbox.to() },
          { label: letter.subject, href: null },
        ],
      },
      { letter, parts: linked(letter.text) },
    );
  },
});

/** The text version with its addresses as links. */
function linked(text: string): { text: string; href: string | null }[] {
  return text
    .split(/(https?:\/\/[^\s\])>]+)/)
    .map((part, index) => ({ text: part, href: index % 2 === 1 ? part : null }));
}
