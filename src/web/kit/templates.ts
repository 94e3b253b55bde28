import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ejs from 'ejs';
import type { Html, Shell, Views } from '../contract.js';

/** Renders one template with exactly its view and the shell. */
export type Render = <K extends keyof Views>(template: K, view: Views[K], shell: Shell) => Html;

type Include = (name: string, locals: object) => string;

/**
 * Compiles every template under `folder` once, so that a broken one stops the start and not a visitor.
 * Templates see only `view`, `shell` and an `include` of ours, which names templates from the root of `folder`:
 * the one of EJS would look for the file at each call.
 */
export function compileTemplates(folder: string): Render {
  const compiled = new Map<string, ejs.TemplateFunction>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ejs')) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).slice(0, -'.ejs'.length).split(sep).join('/');
    const options = {
      filename: path,
      strict: true,
      _with: false,
      destructuredLocals: ['view', 'shell', 'include'],
    };
    compiled.set(name, ejs.compile(readFileSync(path, 'utf8'), options));
  }
  const include: Include = (name, locals) => {
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`There is no template views/${name}.ejs.`);
    return template({ ...locals, include });
  };
  return (template, view, shell) => include(template, { view, shell }) as Html;
}
