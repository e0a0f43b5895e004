import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { saveEmployer, type EmployerRow, type Transaction } from '@fotfeste/db';
import {
  isOrganisationNumber,
  isSyntheticOrganisationNumber,
  ok,
  refuse,
  type MunicipalityNumber,
  type OrganisationNumber,
  type Refusal,
} from '@fotfeste/kernel';
import { notFound, type Operation } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import type { EmployerInput, MutationAddEmployerArgs } from '../generated/resolvers.js';

type Answer = (EmployerRow & { readonly __typename: 'Employer' }) | RefusedResult;

const longest = { name: 200, contact: 100 };

/** What enters employers. */
@Resolver()
export class EmployerMutations {
  @Mutation()
  addEmployer(@Args() args: MutationAddEmployerArgs, @Context('operation') operation: Operation): Promise<Answer> {
    operation.require('employer.add');
    const input = tidied(args.input);
    return operation.change(
      { operation: 'addEmployer', arguments: args },
      async (transaction) => {
        const municipality = await municipalityOf(transaction, input.postcode);
        const refusals = employerRefusals(input, {
          postcodeKnown: municipality !== undefined,
          synthetic: operation.standalone,
        });
        if (refusals.length > 0) return refuse(refusals);
        await enter(transaction, { input, municipality, own: operation.viewer.municipalities[0] });
        return ok({ id: input.organisationNumber });
      },
      (id) => anew(operation, id),
    );
  }
}

async function anew(operation: Operation, number: string): Promise<EmployerRow & { readonly __typename: 'Employer' }> {
  operation.loaders.employer.clear(number);
  const employer = await operation.loaders.employer.load(number);
  if (!employer) throw notFound();
  return { ...employer, __typename: 'Employer' };
}

const tidied = (input: EmployerInput): EmployerInput => ({
  organisationNumber: input.organisationNumber.replace(/\s/g, ''),
  name: input.name.trim(),
  postcode: input.postcode.trim(),
  contactName: input.contactName?.trim() || null,
  contactEmail: input.contactEmail?.trim() || null,
  contactPhone: input.contactPhone?.trim() || null,
});

async function municipalityOf(transaction: Transaction, postcode: string): Promise<string | undefined> {
  const [row] = await transaction.query<{ municipality: string }>(`select municipality from postcode where code = $1`, [
    postcode,
  ]);
  return row?.municipality;
}

interface AroundEmployer {
  readonly postcodeKnown: boolean;
  /** Whether numbers of invented organisations are taken. */
  readonly synthetic: boolean;
}

function employerRefusals(input: EmployerInput, { postcodeKnown, synthetic }: AroundEmployer): Refusal[] {
  const { organisationNumber, name, postcode, contactName, contactEmail, contactPhone } = input;
  const isNumber =
    isOrganisationNumber(organisationNumber) || (synthetic && isSyntheticOrganisationNumber(organisationNumber));
  const wrong = (condition: boolean, refusal: Refusal): Refusal[] => (condition ? [refusal] : []);
  return [
    ...wrong(!isNumber, { code: 'ORGANISATION_NUMBER_WRONG', field: 'organisationNumber' }),
    ...wrong(name === '', { code: 'FIELD_REQUIRED', field: 'name' }),
    ...wrong(name.length > longest.name, { code: 'FIELD_TOO_LONG', field: 'name', facts: { most: longest.name } }),
    ...wrong(!postcodeKnown, {
      code: 'POSTCODE_UNKNOWN',
      field: 'postcode',
      facts: { postcode: postcode.slice(0, 20) },
    }),
    ...wrong(!contactName && Boolean(contactEmail ?? contactPhone), { code: 'FIELD_REQUIRED', field: 'contactName' }),
    ...wrong((contactName ?? '').length > longest.contact, {
      code: 'FIELD_TOO_LONG',
      field: 'contactName',
      facts: { most: longest.contact },
    }),
    ...wrong(Boolean(contactEmail && !/^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@,;<>"]{2,24}$/.test(contactEmail)), {
      code: 'EMAIL_INVALID',
      field: 'contactEmail',
    }),
    ...wrong(Boolean(contactPhone && !/^\+?[\d ]{8,16}$/.test(contactPhone)), {
      code: 'PHONE_INVALID',
      field: 'contactPhone',
    }),
  ];
}

interface EmployerToEnter {
  readonly input: EmployerInput;
  readonly municipality: string | undefined;
  /** The municipality whose contact it becomes. */
  readonly own: string | undefined;
}

async function enter(transaction: Transaction, { input, municipality, own }: EmployerToEnter): Promise<void> {
  const workplace = input.organisationNumber as OrganisationNumber;
  const contact = {
    ...(input.contactName && { name: input.contactName }),
    ...(input.contactEmail && { email: input.contactEmail }),
    ...(input.contactPhone && { phone: input.contactPhone }),
  };
  const known = await transaction.query(`select 1 from employer where organisation_number = $1`, [workplace]);
  const facts =
    known.length > 0
      ? { workplaceName: '' }
      : {
          workplaceName: input.name,
          postcode: input.postcode,
          ...(municipality && { municipality: municipality as MunicipalityNumber }),
        };
  await saveEmployer(transaction, { workplace, ...facts, contact }, own);
}
