import type { LanguageSkill, WhatIfInput } from '@fotfeste/contract';

/** One thing that could be otherwise for one person. */
export type PersonChange =
  | { readonly kind: 'COMMUTE'; readonly minutes: number }
  | { readonly kind: 'STEP_UP'; readonly skill: LanguageSkill }
  | { readonly kind: 'CERTIFICATE'; readonly certificate: string };

/** The changes that are offered, each with the value it has in a field. */
export const personChanges: readonly (PersonChange & { readonly value: string })[] = [
  { kind: 'COMMUTE', minutes: 15, value: 'COMMUTE-15' },
  { kind: 'COMMUTE', minutes: 30, value: 'COMMUTE-30' },
  { kind: 'STEP_UP', skill: 'LISTENING', value: 'STEP_UP-LISTENING' },
  { kind: 'STEP_UP', skill: 'SPEAKING', value: 'STEP_UP-SPEAKING' },
  { kind: 'STEP_UP', skill: 'READING', value: 'STEP_UP-READING' },
  { kind: 'STEP_UP', skill: 'WRITING', value: 'STEP_UP-WRITING' },
  { kind: 'CERTIFICATE', certificate: 'FOOD_HYGIENE', value: 'CERTIFICATE-FOOD_HYGIENE' },
  { kind: 'CERTIFICATE', certificate: 'FORKLIFT', value: 'CERTIFICATE-FORKLIFT' },
  { kind: 'CERTIFICATE', certificate: 'POLICE_CERTIFICATE', value: 'CERTIFICATE-POLICE_CERTIFICATE' },
];

/** What to ask the API for. */
export function personWhatIf(participantId: string, change: PersonChange): WhatIfInput {
  switch (change.kind) {
    case 'COMMUTE':
      return { participantId, extraCommuteMinutes: change.minutes };
    case 'STEP_UP':
      return { participantId, oneStepUp: change.skill };
    case 'CERTIFICATE':
      return { participantId, certificate: change.certificate };
  }
}
