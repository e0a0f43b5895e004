/**
 * The check digit that makes a weighted sum divisible by 11, as Norwegian registers use it.
 *
 * @returns 0-9, or undefined where the digit would be 10, which no register issues
 */
export function modulo11CheckDigit(digits: string, weights: readonly number[]): number | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : digit;
}

const organisationWeights = [3, 2, 7, 6, 5, 4, 3, 2];

const hasOrganisationCheckDigit = (text: string): boolean =>
  modulo11CheckDigit(text, organisationWeights) === Number(text[8]);

/** Whether the nine digits are an organisation number that the register of entities can issue (it starts 8 or 9). */
export const isOrganisationNumber = (text: string): boolean =>
  /^[89]\d{8}$/.test(text) && hasOrganisationCheckDigit(text);

/** Whether the nine digits are a synthetic organisation number of the test registers (it starts 2 or 3). */
export const isSyntheticOrganisationNumber = (text: string): boolean =>
  /^[23]\d{8}$/.test(text) && hasOrganisationCheckDigit(text);
