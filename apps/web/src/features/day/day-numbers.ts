import type { MyDayQuery } from '@fotfeste/contract';

type Counts = MyDayQuery['myDay'];

/** The numbers of the day, each with the address of the list behind it. */
export const dayNumbers = [
  { name: 'participants', to: '/caseload?mine=true' },
  { name: 'overdueSteps', to: '/caseload?mine=true&overdue=true' },
  { name: 'waitingForEmployers', to: '/proposals?stage=SENT' },
  { name: 'pastEmployerClock', to: '/proposals?stage=SENT&overdue=true' },
  { name: 'waitingForConsent', to: '/proposals?stage=CONSENT' },
  { name: 'behindOnHours', to: '/caseload?mine=true&behindOnHours=true' },
  { name: 'endingSoon', to: '/caseload?mine=true&order=PROGRAMME_END' },
] as const satisfies readonly { readonly name: keyof Counts; readonly to: string }[];
