/** How a person travels to work. */
export const travelModes = ['PUBLIC_TRANSPORT', 'CAR', 'BICYCLE', 'WALKING'] as const;
export type TravelMode = (typeof travelModes)[number];

/** How a journey is estimated from kilometres. Our own figures, to be shown as an estimate («anslag»). */
export interface TravelSpeed {
  readonly kmPerHour: number;
  /** Minutes to and from the stop or the parking place. */
  readonly fixedMinutes: number;
  /** Faster than this no journey goes, even along the straight line. */
  readonly bestKmPerHour: number;
}

/** The model in force: road kilometres are the straight line times `detour`. */
export interface TravelModel {
  readonly version: string;
  readonly detour: number;
  readonly speeds: { readonly [mode in TravelMode]: TravelSpeed };
}

/** Straight line x 1.3; car 45 km/h + 5 min, public transport 25 km/h + 15 min, bicycle 15 and walking 5 km/h. */
export const usualTravel: TravelModel = {
  version: 'travel-1',
  detour: 1.3,
  speeds: {
    PUBLIC_TRANSPORT: { kmPerHour: 25, fixedMinutes: 15, bestKmPerHour: 45 },
    CAR: { kmPerHour: 45, fixedMinutes: 5, bestKmPerHour: 70 },
    BICYCLE: { kmPerHour: 15, fixedMinutes: 0, bestKmPerHour: 22 },
    WALKING: { kmPerHour: 5, fixedMinutes: 0, bestKmPerHour: 6 },
  },
};

/**
 * A journey to work, one way, door to door, in whole minutes.
 *
 * An `ESTIMATE` may be far off where there are fjords, ferries or few buses, so it never rules a pair out on its own:
 * only `bestCaseMinutes`, which no journey beats, may. An `OVERRIDE` was entered by a person or read from a timetable.
 */
export interface Commute {
  readonly minutes: number;
  readonly bestCaseMinutes: number;
  readonly km: number;
  readonly basis: 'ESTIMATE' | 'OVERRIDE';
  /** Whether both ends are known by postcode, or one only by its municipality. */
  readonly precision: 'POSTCODE' | 'MUNICIPALITY';
}

/** Minutes the model gives for a straight line of some kilometres. */
export const estimatedMinutes = (km: number, mode: TravelMode, model: TravelModel): number => {
  const { kmPerHour, fixedMinutes } = model.speeds[mode];
  return Math.ceil((km * model.detour * 60) / kmPerHour + fixedMinutes);
};

/** Minutes that no journey of this mode beats. */
export const bestCaseMinutes = (km: number, mode: TravelMode, model: TravelModel): number =>
  Math.floor((km * 60) / model.speeds[mode].bestKmPerHour);

/** The straight line within which a best-case journey stays inside a limit, in kilometres. */
export const reachKm = (minutes: number, mode: TravelMode, model: TravelModel): number =>
  ((minutes + 1) * model.speeds[mode].bestKmPerHour) / 60;
