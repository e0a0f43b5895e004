import type { MunicipalityNumber } from '@fotfeste/kernel';
import {
  bestCaseMinutes,
  estimatedMinutes,
  usualTravel,
  type Commute,
  type TravelModel,
  type TravelMode,
} from './commute.js';
import { straightLineKm, type Point } from './distance.js';

/** A municipality as an input row; the point is where people live, not the middle of its area. */
export interface MunicipalityRow extends Point {
  readonly number: MunicipalityNumber;
  /** One name per official language («Trondheim», «Tråante»). */
  readonly names: readonly string[];
}

/** A postcode as an input row. Some have no coordinates, and box codes (category P) say little of where people live. */
export interface PostcodeRow {
  readonly postcode: string;
  readonly municipality: MunicipalityNumber;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** Minutes that replace the estimate between two places, both ways. A place is a postcode or a municipality number. */
export interface CommuteOverride {
  readonly between: readonly [string, string];
  readonly mode: TravelMode;
  readonly minutes: number;
}

/** Where something is: the postcode when it is known, else the municipality. */
export interface Place {
  readonly municipality: MunicipalityNumber;
  readonly postcode?: string;
}

/** A place on the map, and how well it is known. */
export interface Spot extends Point {
  readonly precision: 'POSTCODE' | 'MUNICIPALITY';
}

/** The plain rows a geography is built from. */
export interface GeographySource {
  readonly municipalities: readonly MunicipalityRow[];
  readonly postcodes: readonly PostcodeRow[];
  readonly overrides?: readonly CommuteOverride[];
  readonly travel?: TravelModel;
}

/** Places and journeys between them. */
export interface Geography {
  readonly travel: TravelModel;
  readonly overrides: readonly CommuteOverride[];
  readonly municipalities: ReadonlyMap<MunicipalityNumber, MunicipalityRow>;
  /** Undefined when neither the postcode nor the municipality has coordinates. */
  spotOf(place: Place): Spot | undefined;
  /** The journey from door to door; undefined when an end is not on the map and no override covers the pair. */
  commute(from: Place, to: Place, mode: TravelMode): Commute | undefined;
  /** Municipalities whose settlements lie within some kilometres in a straight line, nearest first, without itself. */
  neighbours(of: MunicipalityNumber, withinKm: number): readonly MunicipalityNumber[];
}

/** Builds the geography matching uses; the answer depends on the rows alone. */
export function buildGeography(source: GeographySource): Geography {
  const travel = source.travel ?? usualTravel;
  const municipalities = new Map(source.municipalities.map((row) => [row.number, row]));
  const postcodes = new Map(source.postcodes.map((row) => [row.postcode, row]));
  const overrides = source.overrides ?? [];
  const overridden = new Map(overrides.flatMap(bothWays));

  const spotOf = (place: Place): Spot | undefined => {
    const postcode = postcodes.get(place.postcode ?? '');
    if (postcode?.latitude !== undefined && postcode.longitude !== undefined) {
      return { latitude: postcode.latitude, longitude: postcode.longitude, precision: 'POSTCODE' };
    }
    const centre = municipalities.get(postcode?.municipality ?? place.municipality);
    return centre && { latitude: centre.latitude, longitude: centre.longitude, precision: 'MUNICIPALITY' };
  };

  const commute = (from: Place, to: Place, mode: TravelMode): Commute | undefined => {
    const fixed = overrideBetween(overridden, [from, to], mode);
    const estimate = estimateBetween(spotOf(from), spotOf(to), { mode, travel });
    if (fixed === undefined) return estimate;
    const { km, precision } = estimate ?? { km: 0, precision: 'POSTCODE' };
    return { minutes: fixed, bestCaseMinutes: fixed, km, basis: 'OVERRIDE', precision };
  };

  const neighbours = (of: MunicipalityNumber, withinKm: number): readonly MunicipalityNumber[] => {
    const centre = municipalities.get(of);
    if (!centre) return [];
    return [...municipalities.values()]
      .filter(({ number }) => number !== of)
      .map((row) => ({ number: row.number, km: straightLineKm(centre, row) }))
      .filter(({ km }) => km <= withinKm)
      .sort((a, b) => a.km - b.km || (a.number < b.number ? -1 : 1))
      .map(({ number }) => number);
  };

  return { travel, overrides, municipalities, spotOf, commute, neighbours };
}

/** The journey between two spots by the model alone. */
export function estimateBetween(
  from: Spot | undefined,
  to: Spot | undefined,
  how: { readonly mode: TravelMode; readonly travel: TravelModel },
): Commute | undefined {
  if (!from || !to) return undefined;
  const km = straightLineKm(from, to);
  return {
    minutes: estimatedMinutes(km, how.mode, how.travel),
    bestCaseMinutes: bestCaseMinutes(km, how.mode, how.travel),
    km: Math.round(km * 10) / 10,
    basis: 'ESTIMATE',
    precision: from.precision === 'POSTCODE' && to.precision === 'POSTCODE' ? 'POSTCODE' : 'MUNICIPALITY',
  };
}

const overrideKey = (from: string, to: string, mode: TravelMode): string => `${from}>${to}>${mode}`;

const bothWays = ({ between: [a, b], mode, minutes }: CommuteOverride): readonly (readonly [string, number])[] => [
  [overrideKey(a, b, mode), minutes],
  [overrideKey(b, a, mode), minutes],
];

/** An override between postcodes goes before one between municipalities. */
function overrideBetween(
  overridden: ReadonlyMap<string, number>,
  [from, to]: readonly [Place, Place],
  mode: TravelMode,
): number | undefined {
  if (overridden.size === 0) return undefined;
  const near = overridden.get(overrideKey(from.postcode ?? '', to.postcode ?? '', mode));
  return near ?? overridden.get(overrideKey(from.municipality, to.municipality, mode));
}
