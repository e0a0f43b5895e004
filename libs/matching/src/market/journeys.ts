import {
  estimateBetween,
  reachKm,
  straightLineKm,
  type Commute,
  type Geography,
  type Place,
  type Spot,
  type TravelMode,
} from '@fotfeste/geography';

/** A way from a home to one of the places where slots are. `commute` is undefined where the map does not know an end. */
export interface Way {
  readonly place: number;
  readonly commute: Commute | undefined;
}

/** Minutes by the estimate; a way the map does not know is taken to be near. */
export const minutesOf = ({ commute }: Way): number => commute?.minutes ?? 0;

/** Whether the estimate stays within a limit. */
export const isNear = (way: Way, limit: number): boolean => minutesOf(way) <= limit;

/** Whether a way that is not near may still be short enough, and is worth looking up. */
export const isPerhaps = (way: Way, limit: number): boolean =>
  minutesOf(way) <= limit * plausible && (way.commute?.bestCaseMinutes ?? 0) <= limit;

/** How a person travels and how long at most. */
export interface Travel {
  readonly mode: TravelMode;
  readonly limit: number;
}

const rememberedHomes = 64;
/** An estimate more than so many times the limit is not worth looking up in a timetable. */
const plausible = 2;
const usualLimit = 90;
const limitStep = 30;
/** A little less than the globe's, so that the belt is never too narrow. */
const kmPerDegree = 111;

/** Journeys from homes to the places of slots, found once per home, mode and limit. */
export class Journeys {
  private readonly spots: readonly (Spot | undefined)[];
  private readonly offTheMap: readonly number[];
  /** Places on the map by latitude, so that only a belt of them is looked at. */
  private readonly byLatitude: Int32Array;
  private readonly latitudes: Float64Array;
  private readonly overridden: ReadonlySet<string>;
  private readonly remembered = new Map<string, readonly Way[]>();

  constructor(
    private readonly geography: Geography,
    private readonly places: readonly Place[],
  ) {
    this.spots = places.map((place) => geography.spotOf(place));
    const numbers = [...places.keys()];
    this.offTheMap = numbers.filter((place) => this.spots[place] === undefined);
    const onTheMap = numbers.filter((place) => this.spots[place] !== undefined);
    this.byLatitude = Int32Array.from(onTheMap.sort((a, b) => this.latitudeOf(a) - this.latitudeOf(b) || a - b));
    this.latitudes = Float64Array.from(this.byLatitude, (place) => this.latitudeOf(place));
    this.overridden = new Set(geography.overrides.flatMap(({ between }) => between));
  }

  /** The places a person can get to: by the estimate, or perhaps by a timetable nobody has looked at. */
  within(home: Place, travel: Travel): ReadonlySet<number> {
    const reached = this.around(home, travel).filter(
      (way) => isNear(way, travel.limit) || isPerhaps(way, travel.limit),
    );
    return new Set(reached.map(({ place }) => place));
  }

  /** The way from a home to one place, whatever its length. */
  to(home: Place, place: number, mode: TravelMode): Commute | undefined {
    const target = this.places[place];
    return target && this.geography.commute(home, target, mode);
  }

  /** Ways at least as far as the limit, shortest first: neighbours with other limits share them. */
  around(home: Place, { mode, limit }: Travel): readonly Way[] {
    const shared = Math.max(usualLimit, Math.ceil(limit / limitStep) * limitStep);
    const key = `${home.municipality}/${home.postcode ?? ''}/${mode}/${shared}`;
    const known = this.remembered.get(key);
    if (known) return known;
    if (this.remembered.size >= rememberedHomes) this.remembered.clear();
    const ways = this.find(home, { mode, limit: shared });
    this.remembered.set(key, ways);
    return ways;
  }

  private find(home: Place, travel: Travel): readonly Way[] {
    const isOverridden = this.isOverridden(home);
    const from = this.geography.spotOf(home);
    const places = isOverridden || !from ? [...this.places.keys()] : this.belt(from, travel);
    return places
      .map((place) => ({
        place,
        commute: isOverridden ? this.to(home, place, travel.mode) : this.estimate(from, place, travel.mode),
      }))
      .sort((a, b) => minutesOf(a) - minutesOf(b) || a.place - b.place);
  }

  /** Places within reach of a best-case journey, and those the map does not know, by number. */
  private belt(from: Spot, travel: Travel): readonly number[] {
    const withinKm = reachKm(travel.limit, travel.mode, this.geography.travel);
    const degrees = withinKm / kmPerDegree;
    const north = Math.min(89, Math.abs(from.latitude) + degrees);
    const degreesEast = degrees / Math.cos((north * Math.PI) / 180);
    const inReach = [...this.offTheMap];
    for (let i = firstAtLeast(this.latitudes, from.latitude - degrees); i < this.latitudes.length; i++) {
      if (this.latitudes[i]! > from.latitude + degrees) break;
      const place = this.byLatitude[i]!;
      const spot = this.spots[place];
      if (!spot || Math.abs(spot.longitude - from.longitude) > degreesEast) continue;
      if (straightLineKm(from, spot) <= withinKm) inReach.push(place);
    }
    return inReach;
  }

  private isOverridden(home: Place): boolean {
    if (this.overridden.size === 0) return false;
    return this.overridden.has(home.municipality) || this.overridden.has(home.postcode ?? '');
  }

  private latitudeOf(place: number): number {
    return this.spots[place]?.latitude ?? 0;
  }

  private estimate(from: Spot | undefined, place: number, mode: TravelMode): Commute | undefined {
    return estimateBetween(from, this.spots[place], { mode, travel: this.geography.travel });
  }
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
