/**
 * Loaded into api and worker by the supervisor: if that dies without a word (kill -9), they end too instead of
 * holding the port and the jobs. They get the time they need to finish what they are doing, but not for ever.
 */
if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 20_000).unref();
  });
  // The channel alone must not keep a finished process alive.
  process.channel.unref();
}
