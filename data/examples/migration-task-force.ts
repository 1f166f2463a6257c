import type { TaskForceFact } from '../dataset.ts';

type Contribution = TaskForceFact['contributions'][number];
type Question = TaskForceFact['questions'][number];

/** The migration task force of the Conference of INGOs. It exists; what is sent to it here and asked of it does not. */
export function migrationTaskForce(): TaskForceFact {
  return {
    id: 'migration',
    name: 'Migration task force of the Conference of INGOs',
    mandate:
      'Works on the rights of migrants and refugees within the Conference of INGOs of the Council of Europe: it gathers ' +
      'what its member organizations know and prepares common positions for the dialogue with the organization and its ' +
      'member States.',
    body: 'COE_MIGRATION_TASK_FORCE',
    source: '004_501b757f3059e927.txt',
    confidence: 'medium',
    note: 'The mandate is in our own words; the contributions and questions are examples, made up to show how the graph works.',
    contributions: CONTRIBUTIONS.map(contribution),
    questions: QUESTIONS.map(question),
  };
}

const CONTRIBUTIONS: readonly (readonly [
  title: string,
  ngoId: string,
  memberStates: string,
  themes: string,
  submittedOn: string,
  status: string,
])[] = [
  ['classes for newcomers', 'ngo-aede', 'FR DE', 'EDUCATION, CHILDREN', '2026-02-03', 'ACCEPTED'],
  ['homes without waiting lists', 'ngo-iut', 'SE', 'HOUSING', '2026-02-17', 'ACCEPTED'],
  ['mothers alone at the border', 'ngo-mmm', 'IT GR', 'FAMILY_REUNIFICATION, HEALTH', '2026-03-09', 'ACCEPTED'],
  ['a place for complaints', 'ngo-eoi', 'AT', 'ACCESS_TO_JUSTICE', '2026-03-09', 'DECLINED'],
  ['poverty is no crime', 'ngo-atd', 'FR BE', 'ACCESS_TO_JUSTICE, HOUSING', '2026-04-22', 'ACCEPTED'],
  ['young people who arrive alone', 'ngo-yfj', 'ES PT', 'CHILDREN, EDUCATION', '2026-05-05', 'ACCEPTED'],
  ['children’s games across languages', 'ngo-ifm-sei', 'BE NL', 'CHILDREN', '2026-05-30', 'ACCEPTED'],
  ['women’s right to stay', 'ngo-iaw', 'GR TR', 'FAMILY_REUNIFICATION, ACCESS_TO_JUSTICE', '2026-06-18', 'ACCEPTED'],
  ['exchanges of pupils', 'ngo-efil', '', 'EDUCATION', '2026-07-01', 'ACCEPTED'],
  ['volunteers as neighbours', 'ngo-volonteurope', 'IE', 'HOUSING, HEALTH', '2026-08-27', 'DECLINED'],
  ['communities that sponsor', 'ngo-icmica', 'PL DE IT', 'HOUSING, EDUCATION', '2026-09-14', 'ACCEPTED'],
  ['doctors who may not work', 'ngo-b-nai-b-rith-international', 'DE', 'HEALTH', '2026-10-20', 'SUBMITTED'],
  ['papers for seasonal work', 'ngo-atd', 'ES FR', 'ACCESS_TO_JUSTICE', '2026-11-02', 'SUBMITTED'],
  ['a guide for town halls', 'ngo-iut', 'SE NO', 'HOUSING', '2026-11-12', 'SUBMITTED'],
];

const QUESTIONS: readonly (readonly [
  text: string,
  ngoId: string,
  askedOn: string,
  answer: string | null,
  answeredOn: string | null,
])[] = [
  [
    'may an NGO outside Europe contribute?',
    'ngo-acww',
    '2026-02-10',
    'yes, on a matter of its member States.',
    '2026-02-24',
  ],
  ['in which languages may we write?', 'ngo-uea', '2026-03-01', 'in English or French.', '2026-03-01'],
  ['who reads the contributions?', 'ngo-atd', '2026-04-11', 'the members of the task force.', '2026-05-02'],
  ['when does the task force meet next?', 'ngo-mmm', '2026-06-06', null, null],
  ['are our sources kept confidential?', 'ngo-iaw', '2026-08-19', 'only what is accepted is shown.', '2026-09-01'],
  ['may we change what we sent?', 'ngo-yfj', '2026-10-05', null, null],
  ['how long may a contribution be?', 'ngo-efil', '2026-11-15', null, null],
];

function contribution(
  [title, ngoId, memberStates, themes, submittedOn, status]: (typeof CONTRIBUTIONS)[number],
  index: number,
): Contribution {
  return {
    id: `example-migration-contribution-${numbered(index)}`,
    title: `Example contribution: ${title}`,
    text: `Example text on ${title}: made up to show how a contribution looks.`,
    ngoId,
    memberStates: memberStates === '' ? [] : memberStates.split(' '),
    themes: themes.split(', '),
    submittedOn,
    status,
    example: true,
  };
}

function question([text, ngoId, askedOn, answer, answeredOn]: (typeof QUESTIONS)[number], index: number): Question {
  return {
    id: `example-migration-question-${numbered(index)}`,
    text: `Example question: ${text}`,
    ngoId,
    askedOn,
    answer: answer === null ? null : `Example answer: ${answer}`,
    answeredOn,
    example: true,
  };
}

function numbered(index: number): string {
  return String(index + 1).padStart(2, '0');
}
