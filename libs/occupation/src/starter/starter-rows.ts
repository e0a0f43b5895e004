/** `[id, bokmål, English]` */
export type StarterGroupRow = readonly [id: string, nb: string, en: string];

/** `[id, family, bokmål, English, UUID of the ESCO concept with the same meaning]` */
export type StarterSkillRow = readonly [id: string, group: string, nb: string, en: string, escoId?: string];

/** `[id, bokmål, English, how often, levels for listening speaking reading writing ('-' is none), minutes, demands, skills]` */
export type StarterTaskRow = readonly [
  id: string,
  nb: string,
  en: string,
  frequency: 'DAILY' | 'WEEKLY' | 'SOMETIMES',
  language: string,
  talkMinutesPerDay: number,
  demands: string,
  skills: string,
];

/** An occupation as it is written by hand; lists of ids are separated by blanks. */
export interface StarterOccupationRow {
  readonly code: string;
  readonly nb: string;
  readonly en: string;
  readonly essential: string;
  readonly optional: string;
  readonly tasks: readonly StarterTaskRow[];
}
