import {
  LiftDecisionDocument,
  type LiftDecisionMutation,
  type MatchDecisionRowFragment,
  MatchDecisionsDocument,
} from '@fotfeste/contract';
import { BodyShort, Button, HStack, List, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { usePersonName } from '../../ui/use-person-name.js';

const pick = (data: LiftDecisionMutation) => data.liftDecision;

/** The pins and vetoes that hold in every run, with who and why, and the way to lift them. */
export function DecisionsInForce() {
  const { t } = useTranslation('match');
  const [result, again] = useQuery({ query: MatchDecisionsDocument, variables: { inForce: true } });
  return (
    <Section title={t('solve.inForce')}>
      <QueryView result={result} again={again}>
        {({ matchDecisions }) =>
          matchDecisions.nodes.length === 0 ? (
            <BodyShort size="small">{t('solve.none')}</BodyShort>
          ) : (
            <List size="small">
              {matchDecisions.nodes.map((decision) => (
                <List.Item key={decision.id}>
                  <Decision decision={decision} onLifted={() => again({ requestPolicy: 'network-only' })} />
                </List.Item>
              ))}
            </List>
          )
        }
      </QueryView>
    </Section>
  );
}

function Decision({
  decision,
  onLifted,
}: {
  readonly decision: MatchDecisionRowFragment;
  readonly onLifted: () => void;
}) {
  const { t } = useTranslation('match');
  const name = usePersonName();
  const lift = useAction(LiftDecisionDocument, pick);
  const submit = async () => {
    if ((await lift.run({ id: decision.id })) !== undefined) onLifted();
  };
  return (
    <HStack gap="space-8" align="center">
      <Tag size="small" variant="moderate" data-color={decision.kind === 'PIN' ? 'success' : 'warning'}>
        {t(`kind.${decision.kind}`)}
      </Tag>
      <BodyShort size="small">
        {t('pair', { name: name(decision.participant), slot: decision.slot?.title ?? '' })}: {decision.reason} (
        {decision.byName})
      </BodyShort>
      <Button size="xsmall" variant="tertiary" loading={lift.busy} onClick={() => void submit()}>
        {t('decide.lift')}
      </Button>
      <ActionAlert action={lift} />
    </HStack>
  );
}
