import { load } from 'cheerio';

/** Somebody signed in, with the token their forms carry. */
export interface Client {
  readonly cookie: string;
  readonly csrf: string;
}

export const cookiesOf = (response: Response, before = ''): string => {
  const jar = new Map(
    before
      .split('; ')
      .filter(Boolean)
      .map((pair) => pair.split('=', 2) as [string, string]),
  );
  for (const line of response.headers.getSetCookie())
    jar.set(...((line.split(';')[0] ?? '').split('=', 2) as [string, string]));
  return [...jar].map((pair) => pair.join('=')).join('; ');
};

export const tokenIn = (html: string): string => String(load(html)('input[name=_csrf]').first().val());

export async function signIn(url: string, email: string, password: string): Promise<Client> {
  const page = await fetch(`${url}/sign-in`);
  const cookie = cookiesOf(page);
  const csrf = tokenIn(await page.text());
  const body = new URLSearchParams({ _csrf: csrf, email, password, next: '/' });
  const done = await fetch(`${url}/sign-in`, {
    method: 'POST',
    headers: { cookie },
    body,
    redirect: 'manual',
  });
  if (done.status !== 303) throw new Error(`Signing in answered ${done.status}.`);
  // The session of who is signed in is another one, with another token.
  const own = cookiesOf(done, cookie);
  const form = await fetch(`${url}/vendors/new`, { headers: { cookie: own } });
  return { cookie: own, csrf: tokenIn(await form.text()) };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
