/** Every variable that the product reads; the README table and the compose file are checked against it. */
export interface Variable {
  readonly name: string;
  readonly what: string;
  readonly secret?: true;
}

export const VARIABLES: readonly Variable[] = [
  { name: 'PORT', what: 'Port of the web host (3000)' },
  { name: 'HOST', what: 'Address to listen on (127.0.0.1; the image uses 0.0.0.0)' },
  { name: 'DATA_DIR', what: 'Folder for the embedded database and attached files (.data)' },
  { name: 'DATABASE_URL', what: "Owner's connection, for migrations only; api and worker never hold it", secret: true },
  { name: 'DATABASE_APP_URL', what: 'Connection of the app role; made by the migration when unset', secret: true },
  { name: 'DATABASE_OPS_URL', what: 'Connection of the role that sees ids and times across cities; made when unset', secret: true },
  { name: 'REDIS_URL', what: 'Moves the jobs from PostgreSQL to Redis', secret: true },
  { name: 'SMTP_URL', what: 'Mail server; without it a built-in catcher receives all mail', secret: true },
  { name: 'SMTP_IN_PORT', what: 'Port on which the worker takes mail for the processes and requests of the cities, from your mail server only (none)' },
  { name: 'PUBLIC_URL', what: 'Address under which people reach the product (http://127.0.0.1:PORT)' },
  { name: 'MAIL_FROM', what: 'Sender of email (Commonplan <plan@localhost.invalid>)' },
  { name: 'SECRET_KEY', what: 'At least 32 characters; signs and derives secrets', secret: true },
  { name: 'SECRET_KEY_PREVIOUS', what: 'The key before, while it is being replaced', secret: true },
  { name: 'TRUST_PROXY', what: 'Addresses or ranges of proxies whose forwarded headers count (none)' },
  { name: 'DEMO', what: '1 allows the demo city on a database that is not embedded' },
  { name: 'DEMO_PASSWORD', what: 'Password of the demo accounts; random and printed when unset', secret: true },
  { name: 'S3_ENDPOINT', what: 'S3-compatible store for attached files; without it a local folder' },
  { name: 'S3_BUCKET', what: 'Bucket in that store' },
  { name: 'S3_REGION', what: 'Region of that store (us-east-1)' },
  { name: 'S3_ACCESS_KEY_ID', what: 'Key id for that store', secret: true },
  { name: 'S3_SECRET_ACCESS_KEY', what: 'Key for that store', secret: true },
  { name: 'LOG_LEVEL', what: 'debug, info, warn or error (info)' },
];
