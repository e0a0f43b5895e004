import type { Config } from '@fotfeste/config';
import {
  consultantsByEmail,
  identityVault,
  storedRegisters,
  storedWorkplaces,
  taxonomySourceOf,
  type ImportToDo,
  type StoredRegisters,
  type StoredWorkplace,
  type Transaction,
} from '@fotfeste/db';
import type { LocalDate, MunicipalityNumber, OccupationCode } from '@fotfeste/kernel';
import { buildTaxonomy, type Taxonomy, type TaxonomyOccupation } from '@fotfeste/occupation';
import { lookUps, type IntakeContext, type KnownWorkplace } from '@fotfeste/placement';
import type { CaseImport } from './case-importers.js';

/** Gathers what rows of a municipality are read against: the registers as they are now. */
export async function prepareCaseImport(
  transaction: Transaction,
  job: ImportToDo,
  { config, today }: { readonly config: Config; readonly today: LocalDate },
): Promise<CaseImport> {
  const registers = await storedRegisters(transaction);
  const consultants = await consultantsByEmail(transaction, job.municipality);
  return {
    municipality: job.municipality,
    mapping: job.columns ?? undefined,
    context: {
      today,
      allowSyntheticIds: config.identity.allowSynthetic,
      municipality: job.municipality as MunicipalityNumber,
      ...(await wordsOf(transaction, registers, today)),
      ...(job.kind === 'SLOTS' && { findWorkplace: finder(await storedWorkplaces(transaction)) }),
    },
    saving: {
      vault: identityVault(config.identity.fieldKey.reveal()),
      today,
      consultantByEmail: (email) => consultants.get(email.toLowerCase()),
    },
    requestedBy: job.requestedBy,
    requestedByName: job.requestedByName,
  };
}

/** Finds what people write in the registers in force. */
export async function wordsOf(
  transaction: Transaction,
  registers: StoredRegisters,
  today: LocalDate,
): Promise<Pick<IntakeContext, 'findOccupation' | 'findSkill' | 'findMunicipality'>> {
  const taxonomy = buildTaxonomy(await taxonomySourceOf(transaction));
  const municipalities = registers.municipalities.map(({ number, name }) => ({
    number: number as MunicipalityNumber,
    names: name.split(' - '),
  }));
  return lookUps({ taxonomy: withAllOccupations(taxonomy, registers), municipalities, today });
}

/** The whole standard can be named in a file, also what nobody has said the skills of. */
function withAllOccupations(taxonomy: Taxonomy, { occupations }: StoredRegisters): Taxonomy {
  const bare = occupations.map(({ code, nameNb, nameEn }): [OccupationCode, TaxonomyOccupation] => [
    code as OccupationCode,
    { code: code as OccupationCode, names: { nb: nameNb, en: nameEn }, essential: [], optional: [], tasks: [] },
  ]);
  return { ...taxonomy, occupations: new Map([...bare, ...taxonomy.occupations]) };
}

function finder(workplaces: readonly StoredWorkplace[]): (number: string) => KnownWorkplace | undefined {
  const byNumber = new Map(workplaces.map((workplace) => [workplace.organisation, workplace]));
  return (number) => {
    const known = byNumber.get(number);
    return (
      known &&
      ({
        municipality: known.municipality ?? undefined,
        postcode: known.postcode ?? undefined,
        sector: known.sector ?? undefined,
      } as KnownWorkplace)
    );
  };
}
