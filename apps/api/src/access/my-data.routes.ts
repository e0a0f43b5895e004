import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Content } from 'pdfmake/interfaces.js';
import { may } from '@fotfeste/access';
import { audit, personData, type Database, type PersonData } from '@fotfeste/db';
import { renderPdf } from '../common/render-pdf.js';
import type { Authenticate } from '../sign-in/authenticate.js';

interface Parts {
  readonly database: Database;
  readonly authenticate: Authenticate;
  readonly now: () => number;
}

/** `GET /my-data.json` and `/my-data.pdf`: everything that is kept about the participant who has signed in. */
export function myDataRoutes(server: FastifyInstance, parts: Parts): void {
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    print: (data: PersonData) => Promise<Buffer | string>,
  ): Promise<FastifyReply> => {
    const viewer = await parts.authenticate(request);
    const participantId = viewer?.participantId;
    if (!viewer || !participantId || !may(viewer, 'data.export', { participantId }))
      return reply.code(404).send({ errors: [{ message: 'Not found.', extensions: { code: 'NOT_FOUND' } }] });
    const data = await parts.database.transaction(viewer, async (transaction) => {
      const kept = await personData(transaction, participantId);
      const municipality = String(kept['participant']?.[0]?.['municipality'] ?? '-');
      await audit(transaction, viewer, {
        ...{ chain: municipality, action: 'person.exported', decision: 'PERMIT', subjectId: participantId },
      });
      return kept;
    });
    return reply.header('cache-control', 'no-store').send(await print(data));
  };
  server.get('/my-data.json', (request, reply) => {
    void reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename=my-data.json');
    return answer(request, reply, (data) => Promise.resolve(JSON.stringify(data, null, 2)));
  });
  server.get('/my-data.pdf', (request, reply) => {
    void reply.type('application/pdf').header('content-disposition', 'attachment; filename=my-data.pdf');
    return answer(request, reply, (data) => printed(data, new Date(parts.now())));
  });
}

const printed = (data: PersonData, madeAt: Date): Promise<Buffer> =>
  renderPdf({
    title: 'Mine opplysninger',
    language: 'nb',
    madeAt,
    foot: 'Mine opplysninger i Fotfeste',
    content: [
      { text: 'Mine opplysninger', style: 'title' },
      { text: 'Alt som er lagret om deg i Fotfeste, tabell for tabell, med navnene systemet bruker.' },
      ...Object.entries(data).flatMap(([table, rows]): Content[] => [
        { text: `${table} (${rows.length})`, style: 'heading' },
        ...rows.map((row): Content => ({
          ul: Object.entries(row).map(([name, value]) => `${name}: ${said(value)}`),
          style: 'small',
          margin: [0, 0, 0, 6],
        })),
      ]),
    ],
  });

const said = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
