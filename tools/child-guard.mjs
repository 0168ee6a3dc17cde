/**
 * Loaded into api and worker by the supervisor: if that dies without a word (kill -9), they end too instead of
 * holding the port and the jobs. They get the time they need to finish what they are doing, but not for ever.
 */
if (process.channel) {
  process.once('disconnect', () => {
    // What this process started must not outlive it either; it leads a group of its own.
    process.once('exit', () => process.kill(-process.pid, 'SIGKILL'));
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 20_000).unref();
  });
  // The channel alone must not keep a finished process alive.
  process.channel.unref();
}
