/** Ends the database server that `start-database` started; a second call finds nothing left to do. */
export default async function stopDatabase(): Promise<void> {
  const cluster = globalThis.fotfesteTestCluster;
  globalThis.fotfesteTestCluster = undefined;
  await (await cluster)?.stop();
}
