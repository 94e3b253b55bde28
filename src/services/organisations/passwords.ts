import { hash, verify } from '@node-rs/argon2';
import { PASSWORD_LENGTH } from '#domain/organisations/password-rule.js';
import { demand } from '../authorise.js';

/** argon2id (the package's default algorithm) as OWASP advises: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash of the same cost that no password has: what an unknown account is checked against. */
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5cyBzYWx0IQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** Hashes a new password. Throws BadRequest where it breaks the rule. */
export async function hashPassword(password: string): Promise<string> {
  const { min, max } = PASSWORD_LENGTH;
  demand(password.length >= min && password.length <= max, `A password needs ${min} to ${max} characters.`);
  return await hash(password, COST);
}

/** Whether a password belongs to a hash; null stands for an account that does not exist and costs the same time. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODYS, password.slice(0, PASSWORD_LENGTH.max + 1));
  return matches && passwordHash !== null;
}
