/** A mail server that takes everything and keeps nothing, in a process of its own. */
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true, closeTimeout: 500,
  onData: (stream, _session, done) => { stream.once('end', () => done()).resume(); },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => process.send?.({ port: /** @type {import('node:net').AddressInfo} */ (server.server.address()).port }));
process.on('disconnect', () => process.exit());
