import type { ParticipantCaseQuery, ParticipantInput } from '@fotfeste/contract';
import { UpdateParticipantDocument, type UpdateParticipantMutation } from '@fotfeste/contract';
import { useCallback } from 'react';
import { useAction } from '../../api/use-action.js';

/** One person's case as its page reads it. */
export type PersonCase = NonNullable<ParticipantCaseQuery['participant']>;

const pick = (data: UpdateParticipantMutation) => data.updateParticipant;

/** Changes facts of the case as it was read: another change in between is refused, and nothing is overwritten. */
export function useChangeFacts(person: Pick<PersonCase, 'id' | 'version'>, onDone: () => void) {
  const action = useAction(UpdateParticipantDocument, pick);
  const { id, version } = person;
  const { run } = action;
  const change = useCallback(
    async (input: ParticipantInput) => {
      const changed = await run({ id, version, input });
      if (changed !== undefined) onDone();
    },
    [id, onDone, run, version],
  );
  return { action, change };
}
