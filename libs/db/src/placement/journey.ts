import {
  bestCaseMinutes,
  estimatedMinutes,
  straightLineKm,
  travelModes,
  usualTravel,
  type Commute,
  type Point,
} from '@fotfeste/geography';

/** Where a person lives and works, as far as the map knows their postcodes. */
export interface Ends {
  readonly home: Point | null;
  readonly work: Point | null;
  readonly travelMode: string | null;
}

/** The coordinates of a row of `postcode` as a `Point`, or null. */
export const pointOf = (alias: string): string =>
  `case when ${alias}.latitude is null then null
        else jsonb_build_object('latitude', ${alias}.latitude, 'longitude', ${alias}.longitude) end`;

/** The estimated journey; undefined where an end is not on the map. */
export function journeyBetween({ home, work, travelMode }: Ends): Commute | undefined {
  if (!home || !work) return undefined;
  const mode = travelModes.find((each) => each === travelMode) ?? 'PUBLIC_TRANSPORT';
  const km = straightLineKm(home, work);
  return {
    minutes: estimatedMinutes(km, mode, usualTravel),
    bestCaseMinutes: bestCaseMinutes(km, mode, usualTravel),
    km,
    basis: 'ESTIMATE',
    precision: 'POSTCODE',
  };
}
