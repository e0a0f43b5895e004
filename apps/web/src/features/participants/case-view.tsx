import { HGrid, VStack } from '@navikt/ds-react';
import { AccessSection } from './access-section.js';
import { AvailabilitySection } from './availability-section.js';
import { CaseStatus } from './case-status.js';
import { ExperienceSection } from './experience-section.js';
import { FactsSection } from './facts-section.js';
import { HiresSection } from './hires-section.js';
import { HoursSection } from './hours-section.js';
import { MeasuresSection } from './measures-section.js';
import { NorwegianSection } from './norwegian-section.js';
import type { PersonCase } from './person-case.js';
import { PlacementsSection } from './placements-section.js';
import { PlanSection } from './plan-section.js';
import { ProposalsSection } from './proposals-section.js';
import { WishesSection } from './wishes-section.js';

interface Props {
  readonly person: PersonCase;
  readonly onChanged: () => void;
}

/** Where the case stands and what is under way on the left; who the person is on the right. */
export function CaseView({ person, onChanged }: Props) {
  return (
    <HGrid gap="space-24" columns={{ xs: 1, xl: 2 }} align="start">
      <VStack gap="space-24">
        <CaseStatus person={person} />
        <ProposalsSection person={person} />
        <PlacementsSection person={person} />
        <MeasuresSection person={person} />
        <HiresSection person={person} onChanged={onChanged} />
        <HoursSection hours={person.hours} />
        <PlanSection person={person} />
      </VStack>
      <VStack gap="space-24">
        <FactsSection person={person} />
        <NorwegianSection person={person} />
        <WishesSection person={person} />
        <ExperienceSection person={person} />
        <AvailabilitySection person={person} />
        <AccessSection participantId={person.id} />
      </VStack>
    </HGrid>
  );
}
