/**
 * Loaded into every process that the supervisor starts, before its own code. When the supervisor is gone, however it
 * went, the channel to it closes and the process ends as if it had been asked to: no orphan keeps the port.
 */
const GRACE_MS = 10_000;

process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), GRACE_MS).unref();
});
// the channel alone must not keep a process running whose work is done
process.channel?.unref();
