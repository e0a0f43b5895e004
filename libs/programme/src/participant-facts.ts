/** The end goal (sluttmål) of a programme, integreringsloven sections 13 and 14. */
export type EndGoal =
  'WORK' | 'UPPER_SECONDARY_PARTS' | 'UPPER_SECONDARY' | 'VOCATIONAL' | 'HIGHER_EDUCATION_PREPARATION';

/** The schooling a participant brings along, whatever country it is from. */
export type Schooling = 'NONE_OR_LITTLE' | 'LOWER_SECONDARY' | 'UPPER_SECONDARY' | 'HIGHER';

/** Whether the law counts the schooling as upper secondary or more, which decides length and the start of the 15 hours. */
export const hasUpperSecondary = (schooling: Schooling): boolean =>
  schooling === 'UPPER_SECONDARY' || schooling === 'HIGHER';
