/**
 * Characters of a secret at the least: sixteen random bytes in hexadecimal digits, which nobody guesses. `infra/` refuses to
 * deploy a shorter one, the function to start with one.
 */
export const SHORTEST_FRONT_SECRET = 32;

/**
 * What a text names, between commas, so that one can be replaced while two are taken; none where it is empty. Null where one
 * is too short. This file imports nothing: it is read at the time of the deployment too.
 */
export function parseFrontSecrets(text: string): string[] | null {
  const secrets = text
    .split(',')
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '');
  return secrets.every(({ length }) => length >= SHORTEST_FRONT_SECRET) ? secrets : null;
}
