/// <reference path="../.sst/platform/config.d.ts" />

const NAMES = ['LIAISON_ISSUER', 'LIAISON_AUDIENCE', 'LIAISON_JWKS_URI'];

/**
 * Whose access tokens the function takes, as the shell or `.env.<stage>` says at the time of the deployment
 * (`docs/recipes/deploy.md`). Where nothing is said it takes none: everything public is read, nothing is written.
 */
export function identityVariables(): Record<string, string> {
  const given = NAMES.flatMap((name) => {
    const value = process.env[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const variables = Object.fromEntries(given);
  // The function would refuse to start.
  if (given.length > 0 && !('LIAISON_ISSUER' in variables && 'LIAISON_AUDIENCE' in variables)) {
    throw new Error('Set both LIAISON_ISSUER and LIAISON_AUDIENCE, or nothing of identity.');
  }
  return variables;
}
