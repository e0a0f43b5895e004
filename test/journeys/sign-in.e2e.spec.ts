import { aConsultant, aKey, startTestApp, type TestApp } from '../support/app.js';

describe('the API', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('answers its type name to anybody', async () => {
    expect(await app.nobody.send('{ __typename }')).toMatchObject({ status: 200, data: { __typename: 'Query' } });
  });

  it('asks those who are not signed in to sign in', async () => {
    const answer = await app.nobody.send('{ viewer { name } }');
    expect(answer.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('knows who is signed in, and remembers the language they choose', async () => {
    const kari = await app.as(aConsultant());
    expect(await kari.ask('{ viewer { name language roles } }')).toEqual({
      viewer: { name: 'Kari Konsulent', language: 'nb', roles: ['CONSULTANT'] },
    });
    await kari.ask('mutation ($key: IdempotencyKey!) { chooseLanguage(language: "en", key: $key) { language } }', {
      key: aKey(),
    });
    expect(await kari.ask('{ viewer { language } }')).toEqual({ viewer: { language: 'en' } });
  });

  it('is alive and ready', async () => {
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
  });
});
