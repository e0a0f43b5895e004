/** Papers that slots ask for, in the order they are most asked for. */
export const certificateKinds = [
  'POLICE_CERTIFICATE',
  'HEALTH_CLEARANCE',
  'FOOD_HYGIENE',
  'FIRST_AID',
  'FORKLIFT',
  'CONSTRUCTION_SAFETY_CARD',
  'HOT_WORK',
  'MACHINERY',
  'PROFESSIONAL_DRIVER',
  'TRADE_CERTIFICATE',
  'AUTHORISATION',
] as const;

/** What a person may need of a workplace. Needs, never diagnoses. */
export const adaptationNeeds = [
  'NO_HEAVY_LIFTING',
  'SEATED_WORK',
  'NO_LONG_STANDING',
  'NO_HEIGHTS',
  'NO_CHEMICALS',
  'NO_DUST',
  'NO_COLD',
  'NO_NOISE',
  'NO_NIGHT_WORK',
  'NO_TIME_PRESSURE',
  'NOT_ALONE',
  'REGULAR_BREAKS',
] as const;
