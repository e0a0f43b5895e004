import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { escoTaxonomySource, readEsco } from '@fotfeste/gateways';
import type { SkillId } from '@fotfeste/kernel';
import { matchCaseload, type ParticipantFacts, type SlotFacts } from '@fotfeste/matching';
import { buildTaxonomy, starterSource, withReadyTasks, type Taxonomy } from '@fotfeste/occupation';
import { stopwatch } from '../bench/support-table.js';
import { demoMarket } from '../bench/support-demo-market.js';
import type { LabelledCase } from '../labelled/builders.js';
import { labelledCases } from '../labelled/labelled-cases.js';
import { meanOf, precisionAt3, productOrder } from '../labelled/measure.js';

const shared = fileURLToPath(new URL('../../../shared/data/esco/', import.meta.url));
/** The official download is not part of the product. */
const withOfficialFiles = existsSync(shared) ? describe : describe.skip;

/** The skills of the starter taxonomy under the ids of the ESCO concepts with the same meaning; others are unknown there. */
function inEsco({ skills }: Taxonomy): (id: SkillId) => readonly SkillId[] {
  const byUri = new Map([...skills.values()].flatMap(({ id, escoUri }) => (escoUri ? [[escoUri, id] as const] : [])));
  const same = new Map(
    starterSource().skills.flatMap(({ id, escoUri }) => {
      const known = escoUri && byUri.get(escoUri);
      return known ? [[id, known] as const] : [];
    }),
  );
  return (id) => {
    const known = same.get(id);
    return known ? [known] : [];
  };
}

const personIn = (person: ParticipantFacts, of: ReturnType<typeof inEsco>): ParticipantFacts => ({
  ...person,
  ...(person.skills
    ? { skills: person.skills.flatMap((held) => of(held.skill).map((skill) => ({ ...held, skill }))) }
    : {}),
});
/** A slot as an employer enters it where ESCO is in force: its own skills where they are known, else the occupation's. */
const slotIn = (slot: SlotFacts, of: ReturnType<typeof inEsco>): SlotFacts => ({
  ...slot,
  skills: [],
  tasks: slot.tasks?.map((task) => ({ ...task, skills: task.skills?.flatMap(of) })),
});
const caseIn = (one: LabelledCase, of: ReturnType<typeof inEsco>): LabelledCase => ({
  ...one,
  person: personIn(one.person, of),
  slots: one.slots.map((entry) => ({ ...entry, slot: slotIn(entry.slot, of) })),
});

withOfficialFiles('matching on the whole of ESCO 1.1.1 (skipped where it does not lie beside the product)', () => {
  it('behaves as on the starter taxonomy: the labelled cases, and a run of the demo region', async () => {
    const elapsed = stopwatch();
    const dataset = await readEsco([join(shared, 'v1.1.1'), join(shared, 'v1.0.8')]);
    const taxonomy = buildTaxonomy(withReadyTasks(escoTaxonomySource(dataset)));
    const seconds = (elapsed() / 1000).toFixed(1);
    const of = inEsco(taxonomy);
    const precision = meanOf(labelledCases.map((one) => precisionAt3(productOrder(caseIn(one, of), taxonomy))));
    process.stdout.write(
      `ESCO 1.1.1 read and built in ${seconds} s of processor; precision@3 of the labelled cases ${precision.toFixed(3)}\n`,
    );
    expect(taxonomy.skills.size).toBeGreaterThan(13_000);
    expect(precision).toBeGreaterThanOrEqual(0.8);

    const demo = demoMarket();
    const starter = matchCaseload(demo);
    const full = matchCaseload({
      ...demo,
      taxonomy,
      participants: demo.participants.map((person) => personIn(person, of)),
      slots: demo.slots.map((slot) => slotIn(slot, of)),
    });
    if (!starter.ok || !full.ok) throw new Error('the demo region could not be matched');
    expect(full.value.totals).toMatchObject({ gap: 0, assigned: starter.value.totals.assigned });
    expect(full.value.taxonomyVersion).toBe('esco-1.1.1');
    expect(full.value.notes.filter(({ code }) => code === 'UNKNOWN_SKILL')).toEqual([]);
    for (const { suggestions } of full.value.participants)
      for (const { components, score } of suggestions)
        expect(components.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  }, 600_000);
});
