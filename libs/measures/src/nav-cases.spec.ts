import { existsSync, readFileSync } from 'node:fs';
import { runMeasureCases } from './index.js';

interface WorkedCase {
  readonly id: string;
  readonly category: string;
  readonly input: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** The worked cases lie beside the repository, not in it. */
const file = new URL('../../../../shared/cases/nav-measures.json', import.meta.url);
const cases: readonly WorkedCase[] | undefined = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly WorkedCase[] }).cases
  : undefined;

const describeCases = cases ? describe : describe.skip;

describeCases(`NAV's published worked cases${cases ? '' : ' (skipped: ../shared/cases is not here)'}`, () => {
  it.each((cases ?? []).map((one) => [`${one.id} ${one.category} ${JSON.stringify(one.input)}`, one] as const))(
    '%s',
    (_name, one) => {
      expect(runMeasureCases([one])).toEqual([{ id: one.id, result: expect.objectContaining(one.expected) }]);
    },
  );

  it('can also be read as the whole file', () => {
    expect(runMeasureCases({ cases }).map((answer) => answer.id)).toEqual((cases ?? []).map((one) => one.id));
  });
});
