import { type Cheerio, type CheerioAPI, load } from 'cheerio';

type Element = Cheerio<never>;

/** What a field is filled with: a text, several ticked values, or a file. */
export type Filling =
  | string
  | readonly string[]
  | { readonly file: string; readonly bytes: Uint8Array | string };

/** A browser without script: keeps cookies, follows redirects, fills forms by what their labels say. */
export interface Visitor {
  readonly status: number;
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;
  /** The page's visible words, spaces folded. */
  readonly text: string;
  readonly headers: Headers;
  open(path: string): Promise<Visitor>;
  /** Follows the link with these words. */
  follow(words: string): Promise<Visitor>;
  /** Fills the form that has the button with these words, by label or field name, and presses it. */
  submit(button: string, fillings?: Readonly<Record<string, Filling>>, within?: string): Promise<Visitor>;
  /** A request as a script of the page would send it, with this visitor's cookies. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** The token that forms of the current page carry. */
  readonly csrf: string;
  /** The cookies, as a request's header holds them. */
  readonly cookies: string;
}

/** A visitor who has not been anywhere yet. */
export function createVisitor(origin: string): Visitor {
  const cookies = new Map<string, string>();
  let current = { status: 0, path: '/', html: '', $: load(''), headers: new Headers() };

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Cookie', visitor.cookies);
    if (!headers.has('Accept')) headers.set('Accept', 'text/html');
    if (!headers.has('Sec-Fetch-Site')) headers.set('Sec-Fetch-Site', 'same-origin');
    const response = await fetch(new URL(path, origin), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }

  async function go(path: string, init?: RequestInit): Promise<Visitor> {
    let response = await request(path, init);
    let at = path;
    for (let hops = 0; response.status >= 300 && response.status < 400 && hops < 10; hops += 1) {
      at = new URL(response.headers.get('location') ?? '/', new URL(at, origin))
        .toString()
        .slice(origin.length);
      await response.arrayBuffer();
      response = await request(at);
    }
    const html = await response.text();
    current = { status: response.status, path: at, html, $: load(html), headers: response.headers };
    return visitor;
  }

  const visitor: Visitor = {
    get status() {
      return current.status;
    },
    get path() {
      return current.path;
    },
    get html() {
      return current.html;
    },
    get $() {
      return current.$;
    },
    get text() {
      const { $ } = current;
      const body = $('body').clone();
      body.find('script, style').remove();
      return folded(body.text());
    },
    get headers() {
      return current.headers;
    },
    get csrf() {
      return String(current.$('input[name=_csrf]').first().val() ?? '');
    },
    get cookies() {
      return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    },
    request,
    open: (path) => go(path),
    follow(words) {
      const { $ } = current;
      const link = $('a[href]').filter((_, element) => folded($(element).text()).includes(words));
      if (link.length === 0) throw new Error(`No link says “${words}” on ${current.path}:\n${visitor.text}`);
      return go(
        new URL(link.first().attr('href') ?? '', new URL(current.path, origin))
          .toString()
          .slice(origin.length),
      );
    },
    submit(button, fillings = {}, within = 'body') {
      const form = formWith(current.$, button, within, current.path);
      const fields = filledIn(current.$, form as Element, fillings);
      const pressed = pressedButton(current.$, form as Element, button);
      if (pressed !== null) fields.push(pressed);
      const action = form.attr('action') ?? current.path;
      if ((form.attr('method') ?? 'get').toLowerCase() === 'get') {
        return go(`${action}?${new URLSearchParams(textFields(fields)).toString()}`);
      }
      if (form.attr('enctype') !== 'multipart/form-data') {
        return go(action, { method: 'POST', body: new URLSearchParams(textFields(fields)) });
      }
      const body = new FormData();
      for (const [name, value] of fields) {
        if (typeof value === 'string') body.append(name, value);
        else body.append(name, new Blob([value.bytes]), value.file);
      }
      return go(action, { method: 'POST', body });
    },
  };
  return visitor;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Field = [string, string | { readonly file: string; readonly bytes: Uint8Array | string }];
const textFields = (fields: readonly Field[]): [string, string][] =>
  fields.filter((field): field is [string, string] => typeof field[1] === 'string');

function formWith($: CheerioAPI, button: string, within: string, path: string) {
  const buttons = $(within)
    .find('button, input[type=submit]')
    .filter((_, element) => {
      const words = folded($(element).text()) || String($(element).val() ?? '');
      const label = $(element).attr('aria-label') ?? $(element).find('[aria-label]').attr('aria-label') ?? '';
      return words === button || folded(label) === button;
    });
  const owner = buttons.first().attr('form');
  const form = owner === undefined ? buttons.first().closest('form') : $(`form[id="${owner}"]`);
  if (form.length === 0)
    throw new Error(`No form has the button “${button}” on ${path}:\n${folded($('body').text())}`);
  return form;
}

function pressedButton($: CheerioAPI, form: Element, words: string): [string, string] | null {
  const button = form
    .find('button[name]')
    .filter(
      (_, element) =>
        folded($(element).text()) === words || folded($(element).attr('aria-label') ?? '') === words,
    )
    .first();
  const name = button.attr('name');
  return name === undefined ? null : [name, button.attr('value') ?? ''];
}

/** What the form would send: its values, with the fillings put where their label or name says. */
function filledIn($: CheerioAPI, form: Element, fillings: Readonly<Record<string, Filling>>): Field[] {
  const byName = new Map(
    Object.entries(fillings).map(([label, filling]) => [nameFor($, form, label), filling]),
  );
  const fields: Field[] = [];
  fieldsOf($, form).each((_, element) => {
    const input = $(element) as Element;
    const name = input.attr('name') ?? '';
    if (!byName.has(name) && isSent(input)) fields.push([name, valueOf(input)]);
  });
  for (const [name, filling] of byName) {
    if (typeof filling === 'string' || 'file' in filling) fields.push([name, filling]);
    else for (const value of filling) fields.push([name, value]);
  }
  return fields;
}

/** Whether a browser would send the field as it stands. */
function isSent(input: Element): boolean {
  const type = input.attr('type') ?? '';
  if (input.attr('disabled') !== undefined || type === 'file' || type === 'submit') return false;
  return (type !== 'radio' && type !== 'checkbox') || input.attr('checked') !== undefined;
}

function valueOf(input: Element): string {
  if (input.is('textarea')) return input.text().replace(/^\n/, '');
  if (!input.is('select')) return String(input.val() ?? '');
  return input.find('option[selected]').attr('value') ?? input.find('option').attr('value') ?? '';
}

/** The fields of a form, those outside it that name it included, in the order of the page. */
const fieldsOf = ($: CheerioAPI, form: Element) => {
  const id = form.attr('id');
  const outside = id === undefined ? [] : $(`[form="${id}"]`).toArray();
  return form
    .find('input, select, textarea')
    .add(outside)
    .filter('input[name], select[name], textarea[name]');
};

/** The name of the field a label speaks of; a field's own name is taken as it is. */
function nameFor($: CheerioAPI, form: Element, label: string): string {
  const named = fieldsOf($, form).filter((_, element) => $(element).attr('name') === label);
  if (named.length > 0) return label;
  const matching = form
    .find('label, legend')
    .filter((_, element) => folded($(element).text()).startsWith(label))
    .first();
  const target = matching.attr('for');
  const inner =
    matching.find('[name]').attr('name') ?? matching.closest('fieldset').find('[name]').attr('name');
  const name = target === undefined ? inner : form.find(`[id="${target}"]`).attr('name');
  if (name === undefined)
    throw new Error(`No field is labelled “${label}” in the form to ${form.attr('action')}.`);
  return name;
}
