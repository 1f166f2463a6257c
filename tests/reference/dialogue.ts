import type { Dataset, DialogueSessionFact } from '@liaison/data';
import { hasWords, isHeldBetween } from './forums-filters.ts';
import { byCodePoint, byLatest, byName, inCodeOrder } from './shared.ts';

export interface SessionWhere {
  readonly body?: string | null;
  readonly format?: string | null;
  readonly memberState?: string | null;
  readonly ngo?: string | null;
  readonly forum?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly text?: string | null;
}

/** What the graph must answer about the dialogue: plain loops over the data set, in the shape of the operations. */
export interface DialogueReference {
  /** Nodes of DialogueSessions. */
  sessions(where: SessionWhere): readonly object[];
  /** `{ id title startsOn }` of the sessions of an NGO. */
  ofNgo(id: string): readonly object[];
  /** The same for a Member State. */
  ofMemberState(code: string): readonly object[];
  /** `taskForce` of the operation TaskForce, as the public sees it. */
  taskForce(id: string): object | null;
}

export function createDialogueReference(dataset: Dataset): DialogueReference {
  const ngos = new Map(dataset.ngos.map((ngo) => [ngo.id, ngo]));
  const states = new Map(dataset.memberStates.map((state) => [state.code, state]));
  const forums = new Map(dataset.forums.map((forum) => [forum.id, forum]));
  const bodies = dataset.vocabulary.filter(({ scheme }) => scheme === 'body');
  const sessions = [...dataset.dialogueSessions].sort(byLatest);

  const bodyOf = (code: string): object | null => {
    const body = bodies.find((one) => one.code === code);
    return body ? { code, name: body.label.en } : null;
  };
  const ngoOf = (id: string): object | null => {
    const ngo = ngos.get(id);
    return ngo ? { id, name: ngo.name } : null;
  };
  const briefly = ({ id, title, startDate }: DialogueSessionFact): object => ({ id, title, startsOn: startDate });
  const concerns = (session: DialogueSessionFact, code: string): boolean =>
    session.countryCode === code || (session.memberStates?.includes(code) ?? false);

  return {
    sessions({ body, format, memberState, ngo, forum, from, to, text }) {
      return sessions
        .filter((session) => body == null || session.body === body)
        .filter((session) => format == null || session.format === format)
        .filter((session) => memberState == null || concerns(session, memberState))
        .filter((session) => ngo == null || (session.ngoIds?.includes(ngo) ?? false))
        .filter((session) => forum == null || session.relatedForumId === forum)
        .filter((session) => isHeldBetween(session, from, to))
        .filter((session) => text == null || hasWords(text, [session.title, session.theme]))
        .map((session) => {
          const related = forums.get(session.relatedForumId ?? '');
          const took = (session.ngoIds ?? []).flatMap((id) => ngos.get(id) ?? []).sort(byName);
          return {
            id: session.id,
            title: session.title,
            theme: session.theme,
            format: session.format,
            startsOn: session.startDate,
            endsOn: session.endDate,
            year: session.year,
            body: bodyOf(session.body),
            documents: session.documents.map((reference) => ({ reference, url: null })),
            forum: related ? { id: related.id, title: related.title } : null,
            ngos: { nodes: took.slice(0, 10).map(({ id, name }) => ({ id, name })) },
            memberStates: {
              nodes: inCodeOrder(session.memberStates ?? [])
                .slice(0, 10)
                .map((code) => ({ code, name: states.get(code)?.name.en })),
            },
            outcomes: session.outcomes.map((outcome) => ({ text: outcome })),
          };
        });
    },

    ofNgo(id) {
      return sessions.filter(({ ngoIds }) => ngoIds?.includes(id) ?? false).map(briefly);
    },

    ofMemberState(code) {
      return sessions.filter((session) => concerns(session, code)).map(briefly);
    },

    taskForce(id) {
      const force = dataset.taskForces.find((one) => one.id === id);
      if (!force) return null;
      const accepted = force.contributions.filter(({ status }) => status === 'ACCEPTED');
      return {
        id,
        name: force.name,
        mandate: force.mandate,
        body: bodyOf(force.body),
        contributions: {
          nodes: [...force.contributions]
            .sort((a, b) => byCodePoint(b.submittedOn, a.submittedOn) || byCodePoint(a.id, b.id))
            .slice(0, 10)
            .map((contribution) => ({
              id: contribution.id,
              title: contribution.title,
              text: contribution.status === 'ACCEPTED' ? contribution.text : null,
              ngo: ngoOf(contribution.ngoId),
              memberStates: inCodeOrder(contribution.memberStates).map((code) => ({ code })),
              themes: contribution.themes,
              submittedOn: contribution.submittedOn,
              status: contribution.status,
            })),
        },
        questions: {
          nodes: [...force.questions]
            .sort((a, b) => byCodePoint(b.askedOn, a.askedOn) || byCodePoint(a.id, b.id))
            .slice(0, 10)
            .map(({ id: question, text, ngoId, askedOn, answer, answeredOn }) => ({
              id: question,
              text,
              ngo: ngoOf(ngoId),
              askedOn,
              answer,
              answeredOn,
            })),
        },
        digest: inCodeOrder(accepted.flatMap(({ themes }) => themes)).map((theme) => {
          const on = accepted.filter(({ themes }) => themes.includes(theme));
          return {
            theme,
            contributionCount: on.length,
            memberStates: inCodeOrder(on.flatMap(({ memberStates }) => memberStates)).map((code) => ({ code })),
          };
        }),
      };
    },
  };
}
