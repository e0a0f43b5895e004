import { isSyntheticOrganisationNumber, type OrganisationNumber } from '@fotfeste/kernel';

/** Gives out synthetic organisation numbers (they start 3), none twice and none of the reserved. */
export function organisationNumbers(reserved: ReadonlySet<string>): () => OrganisationNumber {
  let serial = 31_000_100;
  return () => {
    for (;;) {
      serial += 1;
      const number = withCheckDigit(serial);
      if (number !== undefined && !reserved.has(number)) return number;
    }
  };
}

function withCheckDigit(eight: number): OrganisationNumber | undefined {
  for (let digit = 0; digit < 10; digit++) {
    const number = `${eight}${digit}`;
    if (isSyntheticOrganisationNumber(number)) return number as OrganisationNumber;
  }
  return undefined;
}
