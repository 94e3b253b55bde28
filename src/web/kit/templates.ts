import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ejs from 'ejs';
import type { Html, Shell, Views } from '../contract.js';

/** Renders one template with exactly its view and the shell. */
export type Render = <K extends keyof Views>(template: K, view: Views[K], shell: Shell) => Html;

type Compiled = (
  locals: unknown,
  escape: undefined,
  include: (name: string, locals: unknown) => string,
) => string;

/**
 * Compiles every template under `folder` once, so that a broken one stops the start and not a visitor.
 * Templates see only `view` and `shell`; includes name their template from the root of `folder`.
 */
export function compileTemplates(folder: string): Render {
  const compiled = new Map<string, Compiled>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ejs')) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).slice(0, -'.ejs'.length).split(sep).join('/');
    const options = {
      filename: path,
      client: true,
      strict: true,
      _with: false,
      destructuredLocals: ['view', 'shell'],
    };
    compiled.set(name, ejs.compile(readFileSync(path, 'utf8'), options) as unknown as Compiled);
  }
  const include = (name: string, locals: unknown): string => {
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`There is no template views/${name}.ejs.`);
    return template(locals, undefined, include);
  };
  return (template, view, shell) => include(template, { view, shell }) as Html;
}
