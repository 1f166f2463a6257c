import * as v from 'valibot';
import { line } from '@liaison/kernel/record';
import { DIALOGUE_FORMATS, PARTICIPATION_MODES } from '@liaison/kernel/values';
import { countryCode, day, id, maybe } from './inputs.ts';

const degrees = (most: number): v.GenericSchema<unknown, number> =>
  v.pipe(v.number(), v.minValue(-most, `must be at least -${most}`), v.maxValue(most, `must be at most ${most}`));

const place = v.pipe(
  v.object({
    city: maybe(line),
    country: maybe(countryCode),
    location: maybe(v.object({ latitude: degrees(90), longitude: degrees(180) })),
  }),
  v.check(
    ({ city, country, location }) => city !== null || country !== null || location !== null,
    'must say where it is',
  ),
  v.transform(({ city, country, location }) => ({ city, countryCode: country, location })),
);

const timezone = v.pipe(v.string(), v.check(isTimeZone, 'must be the IANA name of a time zone, such as Europe/Paris'));

/** What an input says of a session. */
export const sessionInput = {
  format: v.picklist(DIALOGUE_FORMATS),
  title: line,
  theme: v.nullable(line),
  mode: v.picklist(PARTICIPATION_MODES),
  startsOn: day,
  endsOn: v.nullable(day),
  timezone: v.nullable(timezone),
  place: v.nullable(place),
  forumId: v.nullable(id),
};

/** Names have letters; an offset such as `+01:00`, which the runtime takes too, is not the name of a zone. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z_+\-/0-9]*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
