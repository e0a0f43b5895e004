import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { ImportRequest } from './arguments.js';
import type { FileToSend } from './files.js';

/** The API answered that something will not do, in words for people. */
export class ApiRefusal extends Error {}

const errors = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });
const upload = z.object({ uploadId: z.string() });
const problem = z.object({
  line: z.number(),
  field: z.string(),
  value: z.string().nullish(),
  problem: z.string(),
  wayOut: z.string(),
});
const job = z.object({
  id: z.string(),
  status: z.enum(['QUEUED', 'RUNNING', 'COMPLETED', 'FAILED']),
  progress: z.number(),
  rowsRead: z.number(),
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  refusedFile: z.string().nullish(),
  failure: z.string().nullish(),
});
const started = z.object({
  startImport: z.union([
    z.object({ id: z.string() }),
    z.object({ refusals: z.array(z.object({ message: z.string(), wayOut: z.string() })) }),
  ]),
});

/** An import as the API tells of it. */
export type ImportJob = z.infer<typeof job>;

/** One thing wrong with a row. */
export type Problem = z.infer<typeof problem>;

const jobFields = 'id status progress rowsRead created changed unchanged refused refusedFile failure';
const problemsAtATime = 500;
const pollMs = 250;

/** The running Fotfeste, spoken to over HTTP like any client, as one demo user. */
export class ImportClient {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Sends a file; with an id, to the others of that upload. @throws ApiRefusal when it is too large or empty */
  async send(file: FileToSend, uploadId: string | undefined): Promise<string> {
    const response = await fetch(`${this.url}/uploads`, {
      method: 'POST',
      headers: {
        ...this.#headers,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
        ...(uploadId && { 'x-upload-id': uploadId }),
      },
      body: Buffer.from(file.read()),
    });
    const answer: unknown = await response.json();
    const refused = errors.safeParse(answer);
    if (refused.success) throw new ApiRefusal(refused.data.errors[0]?.message);
    return upload.parse(answer).uploadId;
  }

  /** Asks for the import. @throws ApiRefusal when the API will not begin it */
  async start(uploadId: string, { kind, municipality, sender, dryRun }: ImportRequest): Promise<string> {
    const { startImport } = started.parse(
      await this.#ask(
        `mutation ($uploadId: ID!, $kind: ImportKind!, $municipality: ID, $sender: String, $dryRun: Boolean!, $key: IdempotencyKey!) {
          startImport(uploadId: $uploadId, kind: $kind, municipality: $municipality, sender: $sender, dryRun: $dryRun, key: $key) {
            ... on ImportJob { id } ... on Refused { refusals { message wayOut } } } }`,
        { uploadId, kind, municipality, sender, dryRun, key: randomUUID() },
      ),
    );
    if ('id' in startImport) return startImport.id;
    throw new ApiRefusal(startImport.refusals.map(({ message, wayOut }) => `${message} ${wayOut}`).join('\n'));
  }

  /** Waits until an import has ended, telling how far it has come. */
  async ended(id: string, tell: (progress: number) => void): Promise<ImportJob> {
    for (;;) {
      const answer = z
        .object({ importJob: job })
        .parse(await this.#ask(`query ($id: ID!) { importJob(id: $id) { ${jobFields} } }`, { id }));
      if (answer.importJob.status === 'COMPLETED' || answer.importJob.status === 'FAILED') return answer.importJob;
      tell(answer.importJob.progress);
      await wait(pollMs);
    }
  }

  /** Every problem of an import, in the order of the file. */
  async *problems(id: string): AsyncIterable<Problem> {
    for (let after = 0; ; after += problemsAtATime) {
      const answer = z.object({ importJob: z.object({ problems: z.array(problem) }) }).parse(
        await this.#ask(
          `query ($id: ID!, $first: Int!, $after: Int!) {
            importJob(id: $id) { problems(first: $first, after: $after) { line field value problem wayOut } } }`,
          { id, first: problemsAtATime, after },
        ),
      );
      yield* answer.importJob.problems;
      if (answer.importJob.problems.length < problemsAtATime) return;
    }
  }

  /** The rows that were not taken, as a file to mend. */
  async refusedFile(path: string): Promise<string> {
    const response = await fetch(`${this.url}${path}`, { headers: this.#headers });
    return Buffer.from(await response.arrayBuffer()).toString('utf8');
  }

  get #headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}`, 'x-fotfeste': '1' };
  }

  async #ask(query: string, variables: object): Promise<unknown> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer: unknown = await response.json();
    const refused = errors.safeParse(answer);
    if (refused.success) throw new ApiRefusal(refused.data.errors[0]?.message);
    return z.object({ data: z.unknown() }).parse(answer).data;
  }
}
