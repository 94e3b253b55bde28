import { join } from 'node:path';
import { expect } from 'chai';
import { projectRoot, withPlantedTree } from '../planted-tree.js';
import { checkViews, describeFault } from './check-views.js';

const CONTRACT = `
export type Html = string & { readonly __brand: 'Html' };
export interface Shell { readonly t: (key: 'greeting' | 'send') => string }
export interface Views {
  'vendors/list': { readonly rows: readonly { readonly name: string; readonly note?: string }[]; readonly title: string };
  'parts/row': { readonly name: string };
  'respond/answer': { readonly open: boolean; readonly body: Html };
  'mail/invitation': { readonly name: string };
}
`;

const SOUND = {
  'package.json': '{ "type": "module" }',
  'src/web/contract.ts': CONTRACT,
  'views/vendors/list.ejs': `<h1 class="title"><%= view.title %></h1>
<%# a remark for whoever edits this %>
<% for (const row of view.rows) { -%>
  <a href="/x" title="Buyer's own words may stand here"><%- include('parts/row', { view: row, shell }) %></a>
  <% if (row.note !== undefined) { %><%= row.note; %><% } else { %>none<% } %>
<%_ } _%>
<script nonce="x" src="/js/page.js"></script>`,
  'views/parts/row.ejs': '<td style2="no"><%= view.name %></td>',
  'views/respond/answer.ejs': `<!doctype html>
<form action="/respond" class="<%= view.open ? 'card active' : 'card' %>">
  <input type="hidden" name="act" value="save"> &nbsp;&middot; 12 %
  <style nonce="x">b { color: red }</style><script nonce="x">go()</script>
  <b <% if (view.open) { %> aria-current="true"<% } %> aria-expanded="<%= view.open %>"><%= view.body['length'] %></b>
  <option value="yes"><%= shell.t('greeting') %></option>
  <input type="submit" value="<%= shell.t('send') %>" aria-label="<%= shell.t('send') %>" required>
  <%- view.body %>
</form>`,
  'views/mail/invitation.ejs': `<style>p { margin: 0 }</style><p style="color: red"><%= view.name %></p>`,
};

/** The faults found in the sound views with some of them replaced; null takes a file away. */
async function faultsWith(changes: Record<string, string | null>): Promise<string[]> {
  const files = { ...SOUND, ...changes };
  const present = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null);
  return withPlantedTree(Object.fromEntries(present), async (root) =>
    (await checkViews(root, join(projectRoot, 'tsconfig.json'))).map(describeFault),
  );
}

describe('The view check', () => {
  it('finds nothing wrong in sound views', async () => {
    expect(await faultsWith({})).to.deep.equal([]);
  });

  it('names file and line of every misuse of a type', async () => {
    const faults = await faultsWith({
      'views/vendors/list.ejs': `<h1><%= view.titel %></h1>
<% for (const row of view.rows) { %>
  <%- row.name %>
  <%= row.note %>
  <%= shell.t('unknown-key') %>
  <%- include('parts/missing', { view: row, shell }) %>
  <%- include('parts/row', { view: { nome: row.name }, shell }) %>
<% } %>
<%= process.env.SECRET %><%= locals.name %>
<b hidden="<%= true %>"></b>`,
    });
    expect(faults.map((fault) => fault.replace(/error /, ''))).to.satisfy((found: string[]) => {
      const expected: [number, RegExp][] = [
        [1, /titel/],
        [3, /Html/],
        [4, /undefined/],
        [5, /unknown-key/],
        [6, /parts\/missing/],
        [7, /nome/],
        [9, /env/],
        [9, /name/],
        [10, /boolean/],
      ];
      expect(found, found.join('\n')).to.have.length(expected.length);
      for (const [index, [line, words]] of expected.entries()) {
        expect(found[index])
          .to.match(new RegExp(`^views/vendors/list\\.ejs:${line} `))
          .and.match(words);
      }
      return true;
    });
  });

  it('wants a template for every key and a key for every template', async () => {
    const faults = await faultsWith({ 'views/parts/row.ejs': null, 'views/stray.ejs': '<p></p>' });
    expect(
      faults.some((fault) => /^src\/web\/contract\.ts:1 .*parts\/row/.test(fault)),
      faults.join('\n'),
    ).to.be.true;
    expect(
      faults.some((fault) => /^views\/stray\.ejs:1 .*stray/.test(fault)),
      faults.join('\n'),
    ).to.be.true;
  });

  it('refuses broken control flow and comments that would hide code', async () => {
    const faults = await faultsWith({
      'views/parts/row.ejs': `<td>\n<% if (view.name) { // why %><%= view.wrong %></td>`,
    });
    expect(
      faults.some((fault) => fault.startsWith('views/parts/row.ejs:1 EJS cannot compile')),
      faults.join('\n'),
    ).to.be.true;
    expect(faults).to.include('views/parts/row.ejs:2 comment with //: write <%# … %>');
  });

  it('refuses inline handlers, styles and scripts in every view, but lets mail be styled', async () => {
    const faults = await faultsWith({
      'views/parts/row.ejs': `<td>
  <a data-x=">" onclick="go()"><%= view.name %></a>
  <b
    style="color: red"></b>
  <script src="/js/page.js"></script>
  <style>b { color: red }</style>
</td>`,
    });
    expect(faults).to.deep.equal([
      'views/parts/row.ejs:2 inline handler onclick=',
      'views/parts/row.ejs:4 inline style=',
      'views/parts/row.ejs:5 <script> without nonce',
      'views/parts/row.ejs:6 <style> without nonce',
    ]);
  });

  for (const path of ['respond/answer', 'parts/questions/text', 'mail/invitation', 'invitations/sent']) {
    it(`refuses words of its own in views/${path}.ejs`, async () => {
      const key = `'${path}': { readonly open: boolean; readonly body: Html };`;
      const contract = CONTRACT.replace(/'(respond\/answer|mail\/invitation)'.*\n/g, '').replace(
        /\}\s*$/,
        `${key}\n}`,
      );
      const faults = await faultsWith({
        'views/respond/answer.ejs': null,
        'views/mail/invitation.ejs': null,
        'src/web/contract.ts': contract,
        [`views/${path}.ejs`]: `<p>
  <b class="x">Your answer</b><%- view.body %>
  <input
    placeholder="Type here">
  <!-- for later -->
  <img src="/x" alt="Ärger"><input type="submit" value="Send">
  <%= view.open ? 'Yes' : 'No' %>
  <% if (view.open) { %>open<% } %>
</p>`,
      });
      const file = `views/${path}.ejs`;
      expect(faults).to.deep.equal([
        `${file}:2 literal text "Your answer": use shell.t('key')`,
        `${file}:4 literal placeholder="Type here": use shell.t('key')`,
        `${file}:5 HTML comment: write <%# … %> instead`,
        `${file}:6 literal alt="Ärger": use shell.t('key')`,
        `${file}:6 literal value="Send": use shell.t('key')`,
        `${file}:7 literal 'Yes' in code: use shell.t('key')`,
        `${file}:8 literal text "open": use shell.t('key')`,
      ]);
    });
  }

  it('does not pass where there is nothing to see', async () => {
    expect(await withPlantedTree({}, (root) => checkViews(root))).to.deep.equal([
      { file: 'views', line: 1, message: 'no templates found' },
    ]);
  });
});
