import type { Acts } from '@liaison/kernel/reader';

/** Who may do what in this subgraph, by mutation. */
export const ACTS = {
  registerNgo: { scope: 'partnerships:write', whose: [] },
  updateNgo: { scope: 'ngos:write', whose: ['Ngo'] },
  verifyNgo: { scope: 'ngos:write', whose: ['Ngo'] },
  mergeNgos: { scope: 'partnerships:write', whose: [] },
  addContact: { scope: 'ngos:write', whose: ['Ngo'] },
  updateContact: { scope: 'ngos:write', whose: ['Ngo'] },
  verifyContact: { scope: 'ngos:write', whose: ['Ngo'] },
  removeContact: { scope: 'ngos:write', whose: ['Ngo'] },
  erasePerson: { scope: 'people:erase', whose: [] },
  addPublication: { scope: 'ngos:write', whose: ['Ngo'] },
  updatePublication: { scope: 'ngos:write', whose: ['Ngo'] },
  removePublication: { scope: 'ngos:write', whose: ['Ngo'] },
  grantPartnership: { scope: 'partnerships:write', whose: [] },
  renewPartnership: { scope: 'partnerships:write', whose: [] },
  changePartnershipStatus: { scope: 'partnerships:write', whose: [] },
  endPartnership: { scope: 'partnerships:write', whose: [] },
  publishActivity: { scope: 'activities:write', whose: ['Ngo'] },
  updateActivity: { scope: 'activities:write', whose: ['Ngo'] },
  endActivity: { scope: 'activities:write', whose: ['Ngo'] },
  withdrawActivity: { scope: 'activities:write', whose: ['Ngo'] },
  giveProgrammeFeedback: { scope: 'feedback:write', whose: ['Ngo'] },
  withdrawProgrammeFeedback: { scope: 'feedback:write', whose: ['Ngo'] },
  nameFocalPoint: { scope: 'focal-points:write', whose: ['Sector'] },
  updateFocalPoint: { scope: 'focal-points:write', whose: ['Sector'] },
  removeFocalPoint: { scope: 'focal-points:write', whose: ['Sector'] },
} as const satisfies Acts;

export type ActName = keyof typeof ACTS;
