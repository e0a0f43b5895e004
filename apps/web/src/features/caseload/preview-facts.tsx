import type { CaseloadPreviewQuery } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { FactList } from '../../ui/fact-list.js';
import { useLanguageName } from '../../ui/use-language-name.js';
import { useNamed } from '../../ui/use-named.js';

interface Props {
  readonly person: NonNullable<CaseloadPreviewQuery['participant']>;
}

/** How to reach a person, what they wish for and can do, and where they are proposed. */
export function PreviewFacts({ person }: Props) {
  const { t, i18n } = useTranslation(['caseload', 'common', 'enums']);
  const named = useNamed();
  const language = useLanguageName();
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  const orUnknown = (value: string | null | undefined) =>
    value === null || value === undefined || value === '' ? t('common:unknown') : value;
  const interpreter = person.interpreterNeeded;
  const facts = [
    { name: t('caseload:preview.phone'), value: orUnknown(person.phone) },
    {
      name: t('caseload:preview.language'),
      value: orUnknown(person.contactLanguage && language(person.contactLanguage)),
    },
    {
      name: t('caseload:preview.interpreter'),
      value: interpreter === null ? t('common:unknown') : t(interpreter ? 'common:yes' : 'common:no'),
    },
    { name: t('caseload:preview.postcode'), value: orUnknown(person.postcode) },
    {
      name: t('caseload:preview.wishes'),
      value: orUnknown(list.format(person.wishes.map((wish) => named(wish.occupation.name)))),
    },
    {
      name: t('caseload:preview.skills'),
      value: orUnknown(list.format(person.skills.map((row) => named(row.skill.name)))),
    },
    { name: t('caseload:preview.proposals'), value: <Proposals proposals={person.proposals} /> },
  ];
  return <FactList facts={facts} columns={1} />;
}

function Proposals({ proposals }: { readonly proposals: Props['person']['proposals'] }) {
  const { t } = useTranslation(['caseload', 'enums']);
  const open = proposals.filter((proposal) => proposal.stage !== 'CLOSED');
  if (open.length === 0) return t('caseload:preview.noProposals');
  return open.map((proposal) => (
    <div key={proposal.id}>
      <AppLink to={`/proposals?stage=${proposal.stage}&selected=${proposal.id}`}>
        {t('caseload:preview.proposal', {
          slot: proposal.slot.title,
          employer: proposal.slot.employer.name,
          stage: t(`enums:ProposalStage.${proposal.stage}`),
        })}
      </AppLink>
    </div>
  ));
}
