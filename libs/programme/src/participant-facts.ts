/** The end goal (sluttmål) of a programme, integreringsloven sections 13 and 14. */
export const endGoals = [
  'WORK',
  'UPPER_SECONDARY_PARTS',
  'UPPER_SECONDARY_COMPLETED',
  'VOCATIONAL',
  'HIGHER_EDUCATION',
] as const;
export type EndGoal = (typeof endGoals)[number];

/** The schooling a participant brings along, whatever country it is from. */
export const schoolings = ['NONE', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'HIGHER'] as const;
export type Schooling = (typeof schoolings)[number];

/** Whether the law counts the schooling as upper secondary or more, which decides length and the start of the 15 hours. */
export const hasUpperSecondary = (schooling: Schooling): boolean =>
  schooling === 'UPPER_SECONDARY' || schooling === 'VOCATIONAL' || schooling === 'HIGHER';
