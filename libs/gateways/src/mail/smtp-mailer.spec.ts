import { createServer, type Server, type Socket } from 'node:net';
import { fakeMailer } from './fake-mailer.js';
import { smtpMailer } from './smtp-mailer.js';

/** As much of a mail server as one mail needs. Addresses at `full.example` are refused. */
async function aMailServer() {
  const mails: string[] = [];
  const server: Server = createServer((socket) => serve(socket, mails));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function serve(socket: Socket, mails: string[]): void {
  let reading: string[] | undefined;
  let rest = '';
  const answer = (line: string): boolean => socket.write(`${line}\r\n`);
  answer('220 test');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (reading && line === '.') {
        mails.push(reading.join('\n'));
        reading = undefined;
        answer('250 taken');
      } else if (reading) reading.push(line);
      else if (line === 'DATA') {
        reading = [];
        answer('354 go on');
      } else if (line.includes('full.example')) answer('550 no such mailbox');
      else if (line === 'QUIT') socket.end('221 bye\r\n');
      else answer('250 ok');
    }
  });
}

describe('mail', () => {
  const mail = { id: 'a-message', to: 'siri@butikken.example', subject: 'Bekreft plassen', text: 'Hei!\nSe lenken.' };

  it('is handed to the server as plain text, under an id of its own', async () => {
    const server = await aMailServer();
    await smtpMailer({ url: server.url, from: 'Fotfeste <svar@fotfeste.example>' }).send(mail);
    expect(server.mails).toEqual([expect.stringContaining('Message-ID: <a-message@fotfeste>')]);
    expect(server.mails[0]).toMatch(/From: Fotfeste <svar@fotfeste\.example>[^]*To: siri@butikken\.example[^]*Hei!/);
    await server.close();
  });

  it('to a mailbox that is none is refused by name', async () => {
    const server = await aMailServer();
    const sending = smtpMailer({ url: server.url, from: 'a@b.example' }).send({ ...mail, to: 'x@full.example' });
    await expect(sending).rejects.toMatchObject({ code: 'MAIL_REFUSED' });
    await server.close();
  });

  it('to a server that is away may go better another time', async () => {
    const server = await aMailServer();
    await server.close();
    const sending = smtpMailer({ url: server.url, from: 'a@b.example', timeoutMs: 2_000 }).send(mail);
    await expect(sending).rejects.toMatchObject({ code: 'MAIL_SERVER_UNREACHABLE' });
  });

  it('is kept by the fake', async () => {
    const fake = fakeMailer();
    await fake.send(mail);
    expect(fake.sent).toEqual([mail]);
  });
});
