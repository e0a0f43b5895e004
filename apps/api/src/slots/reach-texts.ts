import type { FitWithout, SlotFacts, SlotRequirement } from '@fotfeste/matching';

const papers: Readonly<Record<SlotRequirement['kind'], { readonly nb: string; readonly en: string }>> = {
  POLICE_CERTIFICATE: { nb: 'politiattest', en: 'the police certificate' },
  HEALTH_CLEARANCE: { nb: 'helseklarering', en: 'the health clearance' },
  FOOD_HYGIENE: { nb: 'kurs i mathygiene', en: 'the food hygiene course' },
  FORKLIFT: { nb: 'truckførerbevis', en: 'the forklift licence' },
  CONSTRUCTION_SAFETY_CARD: { nb: 'HMS-kort', en: 'the construction safety card' },
  HOT_WORK: { nb: 'sertifikat for varme arbeider', en: 'the hot work certificate' },
  FIRST_AID: { nb: 'førstehjelpskurs', en: 'the first aid course' },
  MACHINERY: { nb: 'maskinførerbevis', en: 'the machinery licence' },
  PROFESSIONAL_DRIVER: { nb: 'yrkessjåførbevis', en: 'the professional driver certificate' },
  TRADE_CERTIFICATE: { nb: 'fagbrev', en: 'the trade certificate' },
  AUTHORISATION: { nb: 'autorisasjon', en: 'the authorisation' },
  DRIVING_LICENCE: { nb: 'førerkort', en: 'the driving licence' },
};

/** What is dropped, in words: a task by the employer's own title. */
export function changeText(dropped: FitWithout['dropped'], slot: SlotFacts, language: 'nb' | 'en'): string {
  const without = { nb: 'uten', en: 'without' }[language];
  if (dropped.kind === 'TASK') {
    const title = slot.tasks?.find(({ id }) => id === dropped.task)?.title ?? dropped.task;
    return `${without} «${title}»`;
  }
  const asked = slot.requirements?.find(({ kind }) => kind === dropped.requirement);
  return `${without} ${asked ? papers[asked.kind][language] : dropped.requirement}`;
}
