export interface Judgment {
  /** `delayed`: tried again. `failed`: never again. */
  readonly outcome: 'delayed' | 'failed';
  /** True when the address itself was refused for good. */
  readonly suppress: boolean;
  /** A code without anything that a server wrote: `smtp.550`, `smtp.econnection`. */
  readonly reason: string;
}

/**
 * What an attempt that failed means. Only a lasting refusal of the recipient ends with suppression; a refusal of
 * ourselves (sign-in, sender) is ours to mend and waits, and so does a server that cannot be reached.
 */
export function judgeFailure(error: unknown): Judgment {
  const { responseCode, command, code } = error as { responseCode?: unknown; command?: unknown; code?: unknown };
  if (typeof responseCode !== 'number') return { outcome: 'delayed', suppress: false, reason: `smtp.${plain(code)}` };
  const reason = `smtp.${responseCode}`;
  const atRecipient = command === 'RCPT TO';
  const atContent = command === 'DATA';
  if (responseCode < 500 || !(atRecipient || atContent)) return { outcome: 'delayed', suppress: false, reason };
  return { outcome: 'failed', suppress: atRecipient, reason };
}

function plain(code: unknown): string {
  return typeof code === 'string' && /^[A-Z_]{1,30}$/i.test(code) ? code.toLowerCase() : 'unknown';
}
