import { readDataset } from '@liaison/data';
import type { Dataset } from '@liaison/data';

const NGOS = 40;
const PROGRAMMES = 12;
const FORUMS = 6;
const SESSIONS = 10;
const DAC_SECTORS = 20;

/**
 * A part of the built-in data, small enough to be loaded for every file of tests that write: all States, offices, terms and
 * recommendations, the example forum and task force, and some of everything else. NGOs that these name can be missing.
 */
export function readWritingDataset(): Dataset {
  const whole = readDataset({ examples: false });
  const busiest = whole.ngos.filter(({ id }) => whole.activities.some(({ ngoId }) => ngoId === id));
  const kept = new Set([...busiest, ...whole.ngos.slice(0, NGOS)].map(({ id }) => id));
  const examples = whole.forums.filter(({ example }) => example === true);
  const recommended = new Set(whole.recommendations.map(({ dialogueSessionId }) => dialogueSessionId));
  const [ofNgos, programmes] = [
    whole.activities.filter(({ ngoId }) => ngoId !== null),
    whole.activities.filter(({ ngoId }) => ngoId === null),
  ];
  return {
    ...whole,
    ngos: whole.ngos.filter(({ id }) => kept.has(id)),
    activities: [...ofNgos, ...programmes.slice(0, PROGRAMMES)],
    dacSectors: whole.dacSectors.slice(0, DAC_SECTORS),
    forums: [...whole.forums.slice(0, FORUMS).filter(({ example }) => example !== true), ...examples],
    dialogueSessions: whole.dialogueSessions.filter(({ id }, index) => index < SESSIONS || recommended.has(id)),
  };
}
