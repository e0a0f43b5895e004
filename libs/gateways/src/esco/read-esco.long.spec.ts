import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEsco } from './read-esco.js';

const shared = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
/** The official download is not part of the product. */
const withOfficialFiles = existsSync(shared) ? describe : describe.skip;
const official = (name: string): string => join(shared, name);

withOfficialFiles('the whole of ESCO (skipped where it does not lie beside the product)', () => {
  it('1.1.1 is read with the Norwegian overlay, its one unknown occupation named', async () => {
    const dataset = await readEsco([official('esco/v1.1.1'), official('esco/v1.0.8')]);
    expect([dataset.release, dataset.occupations.length, dataset.skills.length]).toEqual(['1.1.1', 3007, 13896]);
    expect([dataset.uses.length, dataset.groups.length, dataset.broader.length]).toEqual([123788, 640, 20656]);
    expect(dataset.norwegian.size).toBe(2942);
    expect([dataset.unresolved.length, dataset.refused]).toEqual([1, []]);
  }, 60_000);
});
