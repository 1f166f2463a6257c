import * as v from 'valibot';
import { fieldOfCompetence, multilingual, version } from './values.ts';

export const DAC_SECTOR_STATUSES = ['ACTIVE', 'WITHDRAWN'] as const;
export const DAC_SECTOR_FITS = ['EXACT', 'NEAR'] as const;

/** A purpose code of the OECD's Development Assistance Committee. Its id is the code. */
export const dacSector = v.object({
  id: v.string(),
  version,
  name: multilingual,
  category: v.string(),
  categoryName: v.string(),
  status: v.picklist(DAC_SECTOR_STATUSES),
  fieldOfCompetence: v.nullable(fieldOfCompetence),
  fit: v.nullable(v.picklist(DAC_SECTOR_FITS)),
});
export type DacSector = v.InferOutput<typeof dacSector>;

/** A code as an activity carries it, which the list may not hold. */
export type DacSectorReference = Pick<DacSector, 'id'> & Partial<DacSector>;
