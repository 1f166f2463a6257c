// For which machines npm brings a Node and an engine. Node 20 reads this file before anything is installed.

/** As Node names them: `process.platform` and `process.arch`. */
export const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'];

/**
 * What a user of another machine reads; null for one of ours. Linux without glibc, such as Alpine, has no Node of npm's.
 * @param {{ platform: string, arch: string, glibc: string | undefined }} machine
 */
export function explainUnsupported({ platform, arch, glibc }) {
  const isKnown = PLATFORMS.includes(`${platform}-${arch}`);
  if (isKnown && (platform !== 'linux' || glibc !== undefined)) return null;
  const name = isKnown ? `${platform}-${arch} without glibc` : `${platform}-${arch}`;
  return (
    `npm brings Node 24 and a DynamoDB engine for ${PLATFORMS.join(', ')}; this machine is ${name}.\n` +
    'A container of one of these runs Liaison, such as node:24-slim.'
  );
}

/** Where the package `node` puts its binary, from its own folder. */
export function nodeFile(platform) {
  return platform === 'win32' ? 'bin/node.exe' : 'bin/node';
}
