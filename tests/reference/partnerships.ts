import type { Dataset } from '@liaison/data/dataset';
import { createCatalogueReference } from './partnerships-catalogue.ts';
import type { CatalogueReference } from './partnerships-catalogue.ts';
import { activitiesNearPoint, ngosNearPoint } from './partnerships-nearby.ts';
import type { NearActivity, NearNgo } from './partnerships-nearby.ts';
import { createRecordsReference } from './partnerships-records.ts';
import type { RecordsReference } from './partnerships-records.ts';
import { ngosFound } from './partnerships-search.ts';
import type { FoundNgo } from './partnerships-search.ts';
import { createStatisticsReference } from './partnerships-statistics.ts';
import type { StatisticsReference } from './partnerships-statistics.ts';
import type { Point } from './shared.ts';

interface NearArguments {
  readonly field: string | null;
  readonly withinKm: number;
  readonly activeOn: string | null;
}

export interface PartnershipsReference extends RecordsReference, CatalogueReference, StatisticsReference {
  /** Null for an unknown office. */
  ngosNearOffice(officeId: string, request: NearArguments): NearNgo[] | null;
  ngosNear(point: Point, request: NearArguments): NearNgo[];
  activitiesNearby(officeId: string, request: NearArguments): NearActivity[] | null;
  searchNgos(text: string): FoundNgo[];
}

/**
 * What the partnerships subgraph answers, worked out by loops over the data as it stands in the files. Slow, plain and
 * independent of the packages: the tests hold the graph against it.
 */
export function createPartnershipsReference(dataset: Dataset, { today }: { today: string }): PartnershipsReference {
  const officePoint = (id: string): Point | undefined => dataset.fieldOffices.find((office) => office.id === id);
  const dated = ({ field, withinKm, activeOn }: NearArguments) => ({ field, withinKm, on: activeOn ?? today });
  return {
    ...createRecordsReference(dataset),
    ...createCatalogueReference(dataset),
    ...createStatisticsReference(dataset),
    ngosNearOffice: (officeId, request) => {
      const point = officePoint(officeId);
      return point ? ngosNearPoint(dataset, point, dated(request)) : null;
    },
    ngosNear: (point, request) => ngosNearPoint(dataset, point, dated(request)),
    activitiesNearby: (officeId, request) => {
      const point = officePoint(officeId);
      return point ? activitiesNearPoint(dataset, point, dated(request)) : null;
    },
    searchNgos: (text) => ngosFound(dataset, text),
  };
}
