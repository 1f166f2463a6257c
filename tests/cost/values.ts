import type { Dataset } from '@liaison/data';
import type { Random } from '../support/random.ts';

/** Values of arguments that mean something in a data set. */
export class Values {
  readonly #ids: Readonly<Record<string, readonly string[]>>;

  constructor(dataset: Dataset) {
    const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
    const ofNgos = dataset.activities.filter(({ ngoId }) => ngoId !== null);
    const programmes = dataset.activities.filter(({ ngoId }) => ngoId === null);
    const preparations = dataset.forums.flatMap(({ preparation }) => preparation ?? []);
    const calls = preparations.flatMap((preparation) => preparation.calls);
    const codes = dataset.memberStates.map(({ code }) => code);
    this.#ids = {
      'Query.ngo': ids(dataset.ngos),
      'Query.activity': ids(ofNgos),
      'Query.programme': ids(programmes),
      'Query.fieldOffice': ids(dataset.fieldOffices),
      'Query.memberState': codes,
      'Query.nationalCommission': codes.map((code) => `natcom-${code.toLowerCase()}`),
      'Query.partnership': ids(dataset.ngos).map((id) => `${id}-unesco`),
      'Query.publication': ids(dataset.publications),
      'Query.programmeFeedback': ids(dataset.programmeFeedback),
      'Query.focalPoint': ids(dataset.focalPoints),
      'Query.activityHistory': ids(ofNgos),
      'Query.publicationHistory': ids(dataset.publications),
      'Query.programmeFeedbackHistory': ids(dataset.programmeFeedback),
      'Query.focalPointHistory': ids(dataset.focalPoints),
      'Query.forum': ids(dataset.forums),
      'Query.call': ids(calls),
      'Query.callContribution': ids(calls.flatMap(({ contributions }) => contributions)),
      'Query.evaluation': ids(preparations.flatMap(({ evaluations }) => evaluations)),
      'Query.contribution': ids(dataset.taskForces.flatMap(({ contributions }) => contributions)),
      'Query.question': ids(dataset.taskForces.flatMap(({ questions }) => questions)),
      'Query.dialogueSession': ids(dataset.dialogueSessions),
      'Query.recommendation': ids(dataset.recommendations),
      'Query.recommendationHistory': ids(dataset.recommendations),
      'Query.taskForce': ids(dataset.taskForces),
      'Query.bodyMember': ids(dataset.bodyMembers),
      'Query.body': ['LIAISON_COMMITTEE', 'ICNGO', 'NGP_COMMITTEE'],
      country: codes,
      memberState: codes,
      ngo: ids(dataset.ngos),
      forum: ids(dataset.forums),
      body: ['LIAISON_COMMITTEE', 'ICNGO', 'NGP_COMMITTEE'],
    };
  }

  /** False for what is found by an id of which none is known. */
  canAsk(place: string, { args }: { readonly args: readonly { readonly name: string }[] }): boolean {
    return place in this.#ids || !args.some(({ name }) => name === 'id');
  }

  /** A value for an argument of the field `place`, or for a field of an input object in it. */
  draw(place: string, name: string, type: string, random: Random): string | number | boolean {
    if (name === 'latitude') return Math.round(random.between(-60, 70));
    if (name === 'longitude') return Math.round(random.between(-170, 170));
    if (name === 'withinKm') return random.pick([50, 250, 500, 1000, 3000, 20_000]);
    switch (type) {
      case 'ID': {
        const pool = this.#ids[name === 'id' || name === 'code' ? place : name] ?? [];
        return pool.length === 0 ? 'unknown' : random.pick(pool);
      }
      case 'Date':
        return `${1995 + random.below(35)}-0${1 + random.below(9)}-15`;
      case 'DateTime':
        return `2027-03-2${5 + random.below(4)}T0${random.below(10)}:00:00Z`;
      case 'String':
        return random.pick(['inter', 'union', 'art', 'a', 'paris', 'water']);
      case 'Boolean':
        return random.chance(0.5);
      default:
        return random.below(3);
    }
  }
}
