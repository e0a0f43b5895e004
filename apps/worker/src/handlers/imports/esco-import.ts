import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { saveTaxonomy, type ImportStep, type SentFile, type TaxonomyToSave, type Transaction } from '@fotfeste/db';
import { escoTaxonomySource, readEsco, type EscoDataset } from '@fotfeste/gateways';
import { buildTaxonomy } from '@fotfeste/occupation';
import type { RowProblem } from '@fotfeste/placement';

/** A release of ESCO, read and ready to be stored. */
export interface EscoRelease {
  /** Why there is nothing to store. */
  readonly unreadable?: readonly RowProblem[];
  store(transaction: Transaction): Promise<ImportStep>;
}

/** Reads a release from its files. They are put in a folder of their own for as long as it takes, as a download has them. */
export async function readEscoRelease(files: readonly SentFile[]): Promise<EscoRelease> {
  const folder = await mkdtemp(join(tmpdir(), 'fotfeste-esco-'));
  try {
    for (const { fileName, bytes } of files) await writeFile(join(folder, basename(fileName)), bytes);
    return releaseOf(await readEsco([folder], releaseNamed(files)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The folder that the English skills came from says the release: `v1.1.1/skills_en.csv`. */
const releaseNamed = (files: readonly SentFile[]): string | undefined =>
  files
    .filter(({ fileName }) => /^skills(?:_en)?\.csv/.test(basename(fileName)))
    .map(({ fileName }) => /v?(\d+\.\d+\.\d+)/.exec(fileName)?.[1])
    .find((release) => release !== undefined);

function releaseOf(dataset: EscoDataset): EscoRelease {
  const missing = dataset.refused.filter(({ line }) => line === 0);
  if (missing.length > 0 || dataset.skills.length === 0)
    return {
      unreadable: missing.length > 0 ? missing : dataset.refused,
      store: () => Promise.reject(new Error('an ESCO release without skills')),
    };
  return { store: (transaction) => storeRelease(transaction, dataset) };
}

async function storeRelease(transaction: Transaction, dataset: EscoDataset): Promise<ImportStep> {
  const taxonomy = taxonomyOf(dataset);
  const { created, changed } = await saveTaxonomy(transaction, taxonomy);
  const concepts =
    taxonomy.skills.length +
    taxonomy.occupations.reduce((sum, { essential, optional }) => sum + 1 + essential.length + optional.length, 0);
  const refused = dataset.refused.map((problem) => ({ line: problem.line, cells: null, problems: [problem] }));
  return {
    from: 0,
    rows: concepts + refused.length,
    created,
    changed,
    unchanged: Math.max(concepts - created - changed, 0),
    refused,
    progress: 99,
  };
}

/** ESCO has several occupations for each of STYRK-08: they are stored as matching merges them. */
function taxonomyOf(dataset: EscoDataset): TaxonomyToSave {
  const source = escoTaxonomySource(dataset);
  const kinds = new Map(dataset.skills.map(({ id, type }) => [id, type ?? 'SKILL']));
  const { occupations } = buildTaxonomy(source);
  return {
    source: `ESCO ${dataset.release}`,
    skills: source.skills.map(({ id, names, escoUri, broader }) => ({
      id,
      nameNb: names.nb,
      nameEn: names.en,
      uri: escoUri,
      kind: kinds.get(id) ?? 'GROUP',
      broader,
    })),
    occupations: [...occupations.values()].map(({ code, names, essential, optional }) => ({
      code,
      nameNb: names.nb ?? names.en,
      nameEn: names.en,
      essential,
      optional,
    })),
  };
}
