import type { PlacementFieldsFragment } from '@fotfeste/contract';
import { HGrid, VStack } from '@navikt/ds-react';
import { useViewer } from '../../session/session-context.js';
import { AttendanceSection } from './attendance-section.js';
import { EvaluationSection } from './evaluation-section.js';
import { FollowUpSection } from './follow-up-section.js';
import { HireSection } from './hire-section.js';
import { MeasureSection } from './measure-section.js';
import { PlacementFacts } from './placement-facts.js';

interface Props {
  readonly placement: PlacementFieldsFragment;
  readonly onChanged: () => void;
}

const municipal = new Set(['CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER', 'TEAM_MEMBER']);

/** The week on the left, what comes of it on the right. Follow-up, hires and new measures are the municipality's. */
export function PlacementView({ placement, onChanged }: Props) {
  const isMunicipal = useViewer().roles.some((role) => municipal.has(role));
  return (
    <HGrid gap="space-24" columns={{ xs: 1, lg: 2 }} align="start">
      <VStack gap="space-24">
        <PlacementFacts placement={placement} />
        <AttendanceSection placement={placement} />
        {isMunicipal && <FollowUpSection placement={placement} />}
      </VStack>
      <VStack gap="space-24">
        <EvaluationSection placement={placement} />
        {isMunicipal && <HireSection placement={placement} onChanged={onChanged} />}
        <MeasureSection placement={placement} mayDraft={isMunicipal} />
      </VStack>
    </HGrid>
  );
}
