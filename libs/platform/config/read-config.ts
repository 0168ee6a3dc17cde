import { resolve } from 'node:path';

export interface S3Config {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseAppUrl: string;
  readonly databaseOpsUrl: string;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  /** Where the city's mail server hands over what came in; null takes none. */
  readonly smtpInPort: number | null;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly mailFrom: string;
  readonly secretKey: string;
  readonly previousSecretKey: string | null;
  /** Fastify's `trustProxy`: a list of addresses or ranges; empty trusts nobody. */
  readonly trustProxy: readonly string[];
  readonly demo: boolean;
  readonly demoPassword: string | null;
  readonly s3: S3Config | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** All faults of the environment at once, a sentence each. */
export class ConfigFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The settings can't be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigFault';
  }
}

/**
 * Reads the settings of api and worker.
 * @throws ConfigFault with every fault found, never only the first
 */
export function readConfig(environment: Environment = process.env): Config {
  const faults: string[] = [];
  const text = (name: string): string | null => environment[name]?.trim() || null;
  const need = (name: string): string => {
    const value = text(name);
    if (value === null) faults.push(`${name} is missing`);
    return value ?? '';
  };
  const port = readPort(text('PORT') ?? '3000', faults);
  const config: Config = {
    port,
    host: text('HOST') ?? '127.0.0.1',
    dataDir: resolve(text('DATA_DIR') ?? '.data'),
    databaseAppUrl: readUrl('DATABASE_APP_URL', need('DATABASE_APP_URL'), ['postgres:', 'postgresql:'], faults),
    databaseOpsUrl: readUrl('DATABASE_OPS_URL', need('DATABASE_OPS_URL'), ['postgres:', 'postgresql:'], faults),
    redisUrl: readUrlOrNull('REDIS_URL', text('REDIS_URL'), ['redis:', 'rediss:'], faults),
    smtpInPort: text('SMTP_IN_PORT') === null ? null : readPort(text('SMTP_IN_PORT') ?? '', faults, 'SMTP_IN_PORT'),
    smtpUrl: readUrlOrNull('SMTP_URL', text('SMTP_URL'), ['smtp:', 'smtps:'], faults),
    publicUrl: readUrl('PUBLIC_URL', text('PUBLIC_URL') ?? `http://127.0.0.1:${Number.isInteger(port) ? port : 3000}`, ['http:', 'https:'], faults).replace(/\/+$/, ''),
    mailFrom: readSender(text('MAIL_FROM') ?? 'Commonplan <plan@localhost.invalid>', faults),
    secretKey: readSecret('SECRET_KEY', need('SECRET_KEY'), faults),
    previousSecretKey: text('SECRET_KEY_PREVIOUS'),
    trustProxy: (text('TRUST_PROXY') ?? '').split(',').map((entry) => entry.trim()).filter((entry) => entry !== ''),
    demo: text('DEMO') === '1',
    demoPassword: text('DEMO_PASSWORD'),
    s3: readS3(text, faults),
    logLevel: readLevel(text('LOG_LEVEL') ?? 'info', faults),
  };
  if (text('DATABASE_URL') !== null) faults.push("DATABASE_URL must not be given to api and worker: it is the owner's");
  if (faults.length > 0) throw new ConfigFault(faults);
  return config;
}

function readPort(text: string, faults: string[], name = 'PORT'): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) faults.push(`${name} is "${text}", not a port number`);
  return port;
}

function readUrl(name: string, text: string, schemes: readonly string[], faults: string[]): string {
  if (text === '') return text;
  if (!URL.canParse(text) || !schemes.includes(new URL(text).protocol)) {
    faults.push(`${name} is not an address that begins with ${schemes.join(' or ')}//`);
  }
  return text;
}

function readUrlOrNull(name: string, text: string | null, schemes: readonly string[], faults: string[]): string | null {
  return text === null ? null : readUrl(name, text, schemes, faults);
}

function readSender(text: string, faults: string[]): string {
  if (!/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/.test(text)) faults.push('MAIL_FROM is not "Name <address>"');
  return text;
}

function readSecret(name: string, text: string, faults: string[]): string {
  if (text !== '' && text.length < 32) faults.push(`${name} has fewer than 32 characters`);
  return text;
}

function readLevel(text: string, faults: string[]): Config['logLevel'] {
  if (text === 'debug' || text === 'info' || text === 'warn' || text === 'error') return text;
  faults.push(`LOG_LEVEL is "${text}", not debug, info, warn or error`);
  return 'info';
}

function readS3(text: (name: string) => string | null, faults: string[]): S3Config | null {
  const endpoint = text('S3_ENDPOINT');
  if (endpoint === null) return null;
  readUrl('S3_ENDPOINT', endpoint, ['http:', 'https:'], faults);
  const [bucket, accessKeyId, secretAccessKey] = (['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const).map((name) => {
    const value = text(name);
    if (value === null) faults.push(`${name} is missing although S3_ENDPOINT is set`);
    return value ?? '';
  }) as [string, string, string];
  return { endpoint, bucket, region: text('S3_REGION') ?? 'us-east-1', accessKeyId, secretAccessKey };
}
