/**
 * The shortest secret: 32 characters are sixteen random bytes in hexadecimal. `infra/` refuses to deploy a shorter one,
 * and the function refuses to start with it.
 */
export const SHORTEST_FRONT_SECRET = 32;

/**
 * The secrets in a text, separated by commas. Two of them are valid while one is being replaced; an empty text has
 * none. Null if one is too short. This file imports nothing, since `infra/` reads it too.
 */
export function parseFrontSecrets(text: string): string[] | null {
  const secrets = text
    .split(',')
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '');
  return secrets.every(({ length }) => length >= SHORTEST_FRONT_SECRET) ? secrets : null;
}
