import { startTestApp, type TestApp, type TestClient } from '../support/app.js';
import { aMeasureCast } from '../support/measure-cast.js';

const rounds = 200;

describe('a preview', () => {
  let app: TestApp;
  let employer: TestClient;

  beforeAll(async () => {
    app = await startTestApp({ now: () => Date.parse('2026-09-01T10:00:00Z') });
    ({ employer } = await aMeasureCast(app));
  });
  afterAll(() => app.close());

  const preview = `{ measurePreview(kind: TEMPORARY_WAGE_SUBSIDY, content: { from: "2026-10-01", to: "2027-09-30", monthlyWage: 31000,
    holidayPayRate: 0.12, pensionRate: 0.02, employerTaxRate: 0.141 }) { __typename ... on MeasurePreview { steps { text amount }
    variants { percent monthlyAmount total employerNetCostPerMonth periods { from to percent amount } } } } }`;
  const timed = async (document: string): Promise<number> => {
    const began = performance.now();
    const { errors } = await employer.send(document);
    expect(errors).toBeUndefined();
    return performance.now() - began;
  };
  const at95 = (times: readonly number[]): number =>
    times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;

  it('is answered each time; how long it takes beside a field that does nothing is printed', async () => {
    const nothing: number[] = [];
    const previews: number[] = [];
    for (let round = 0; round < rounds + 50; round += 1) {
      const [idle, asked] = [await timed('{ __typename }'), await timed(preview)];
      if (round < 50) continue;
      nothing.push(idle);
      previews.push(asked);
    }
    expect(previews).toHaveLength(rounds);
    const [idle, asked] = [at95(nothing), at95(previews)];
    process.stdout.write(
      `preview p95 ${asked.toFixed(1)} ms, no-op p95 ${idle.toFixed(1)} ms, ${(asked / idle).toFixed(2)} times\n`,
    );
  }, 120_000);
});
