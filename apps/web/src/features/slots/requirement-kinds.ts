/** Papers that a slot can ask for, in the order they are most asked for. */
export const slotRequirementKinds = [
  'POLICE_CERTIFICATE',
  'HEALTH_CLEARANCE',
  'FOOD_HYGIENE',
  'FIRST_AID',
  'DRIVING_LICENCE',
  'FORKLIFT',
  'CONSTRUCTION_SAFETY_CARD',
  'HOT_WORK',
  'MACHINERY',
  'PROFESSIONAL_DRIVER',
  'TRADE_CERTIFICATE',
  'AUTHORISATION',
] as const;
