import type { RulePack } from '#domain/ai-act/rule-pack.js';
import type { Content } from '#domain/content/prove-content.js';
import { NotFound } from '#domain/errors.js';
import type { Framework } from '#domain/frameworks/framework.js';

/** A rule pack with the framework whose obligations follow from it. */
export interface PackInUse {
  readonly pack: RulePack;
  readonly framework: Framework;
}

/** The pack of that version; the one in force unless told. Throws NotFound where there is none. */
export function packOf({ rulePacks, frameworks }: Content, version?: string): PackInUse {
  const pack =
    version === undefined
      ? rulePacks.find(({ supersededOn }) => supersededOn === null)
      : rulePacks.find((each) => each.version === version);
  const framework = frameworks.find(
    ({ id, version: edition }) => id === pack?.framework.id && edition === pack.framework.version,
  );
  if (pack === undefined || framework === undefined) throw new NotFound();
  return { pack, framework };
}
