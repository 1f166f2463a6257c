import { writeFileSync } from 'node:fs';
import { readDataSources } from './dataset.ts';
import type { DataSourceFact } from './dataset.ts';

const INTRODUCTION = `# Where the data come from, and under which terms

The licence of the code (MIT) does not cover the facts. Facts only were taken from the sources below: names, dates, places,
codes and amounts; titles stand as names; no text was copied. Each record names its own source more exactly. “Not stated”
means that the copy that was read states no licence: ask the publisher before you pass the data on. Whoever shows
positions of places must give the credit that GeoNames asks for.

Written by \`node data/licenses.ts\` from \`facts/data-sources.ndjson\`.
`;

/** The text of `LICENSES.md`: one section a file, one line an origin. */
export function renderLicenses(sources: readonly DataSourceFact[]): string {
  return [INTRODUCTION, ...sources.map(section)].join('\n');
}

function section({ file, title, recordCount, origins }: DataSourceFact): string {
  // The sources name a list of facts as it was collected, a JSON file; here it has a record a line.
  const path = file.includes('/') ? file : `facts/${file.replace(/\.json$/, '.ndjson')}`;
  const count = recordCount.toLocaleString('en');
  return `## ${title}\n\n\`${path}\`, ${count} ${recordCount === 1 ? 'record' : 'records'}.\n\n${origins.map(line).join('')}`;
}

function line({ name, url, licence, attribution }: DataSourceFact['origins'][number]): string {
  const address = url === null ? '' : ` <${url}>`;
  const credit = attribution === null ? '' : ` Credit: “${attribution}”`;
  return `- ${name}.${address} Licence: ${licence ?? 'not stated'}.${credit}\n`;
}

if (import.meta.main) writeFileSync(new URL('LICENSES.md', import.meta.url), renderLicenses(readDataSources()));
