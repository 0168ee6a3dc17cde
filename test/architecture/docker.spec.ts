import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { VARIABLES } from '#libs/platform/config';

import { expectAllows, expectBites, expectKept } from './model/expect-rule.js';
import { readRepository } from './model/repository.js';
import { container } from './rules/container.js';

const repository = readRepository();
const NAMES = VARIABLES.map(({ name }) => name);
const rule = container(NAMES);

const DOCKERFILE = `FROM node:24.1.0-slim AS build\nCOPY package.json ./\nRUN npm ci --omit=dev\nFROM node:24.1.0-slim\nENV PORT=3000\nUSER node\nHEALTHCHECK CMD ["true"]\nCMD ["node", "dist/apps/api/main.js"]\n`;
const service = (name: string, more = ''): string => `  ${name}:\n    build: {}\n    deploy: { replicas: 2 }\n    env_file: [product.env]\n    command: ["node", "dist/apps/${name}/main.js"]\n${more}`;
const FILES = {
  'docker/Dockerfile': DOCKERFILE, 'docker/product.env.example': 'SECRET_KEY=\n', 'docker/owner.env.example': 'DATABASE_URL=\n', 'package.json': '{}',
  'apps/api/main.ts': '', 'apps/worker/main.ts': '',
};
const compose = (...services: readonly string[]): Record<string, string> => ({ ...FILES, 'docker/compose.yaml': `services:\n${services.join('')}` });

describe('the production image and its compose file', () => {
  it('say what the product reads, and nothing else', () => expectKept(rule, repository));

  it('bite a variable that nothing reads, an image that floats, and a program that is not built', () => {
    expectBites(rule, compose(service('api', '    environment: { PROT: 3000 }\n'), service('worker')), 'api sets PROT');
    expectBites(rule, compose(service('api'), service('worker'), '  redis: { image: "redis:latest" }\n'), `redis 'redis:latest'`);
    expectBites(rule, { ...compose(service('api'), service('worker')), 'docker/Dockerfile': DOCKERFILE.replaceAll('node:24.1.0-slim', 'node:24') }, 'not an exact image', 'not an exact image', 'not Node 24', 'not Node 24');
    expectBites(rule, { ...compose(service('api'), service('worker')), 'docker/Dockerfile': DOCKERFILE.replace('apps/api/main.js', 'apps/web/main.js') }, 'not built');
  });

  it("bite the owner's connection at api or worker, and a part that runs once", () => {
    const owned = service('api').replace('[product.env]', '[product.env, owner.env]');
    expectBites(rule, compose(owned, service('worker')), "api holds DATABASE_URL: it is the owner's");
    expectBites(rule, compose(service('api'), service('worker').replace('2 }', '1 }')), 'worker does not run twice');
    expectBites(rule, compose(service('api')), 'has no worker');
  });

  it('bite an image that runs as root, copies what is not there, or cannot tell how it is', () => {
    const imageOf = (text: string): Record<string, string> => ({ ...compose(service('api'), service('worker')), 'docker/Dockerfile': text });
    expectBites(rule, imageOf(DOCKERFILE.replace('USER node\n', '')), 'runs as root');
    expectBites(rule, imageOf(DOCKERFILE.replace('COPY package.json', 'COPY nowhere.json')), `copies 'nowhere.json'`);
    expectBites(rule, imageOf(DOCKERFILE.replace(/HEALTHCHECK.*\n/, '')), 'no health check');
    expectAllows(rule, imageOf(DOCKERFILE));
  });
});

interface Composed {
  readonly services: Readonly<Record<string, { readonly command?: readonly string[]; readonly restart?: string; readonly volumes?: readonly string[]; readonly depends_on?: Readonly<Record<string, { readonly condition: string }>> }>>;
}

describe('what the compose file promises', () => {
  const { services } = parse(repository.file('docker/compose.yaml')?.text ?? '', { merge: true }) as Composed;

  it('the schema is there before anybody is served, brought by a service that ends', () => {
    expect(services['migrate']).toMatchObject({ restart: 'no', command: ['node', 'dist/apps/cli/main.js', 'migrate'] });
    for (const name of ['api', 'worker']) expect(services[name]?.depends_on?.['migrate']).toEqual({ condition: 'service_completed_successfully' });
  });

  it('Redis throws no job away and writes each one down', () => {
    expect(services['redis']?.command?.join(' ')).toBe('redis-server --maxmemory-policy noeviction --appendonly yes');
    expect(services['redis']?.volumes).toEqual(['jobs:/data']);
  });

  it('every secret has its place in an example, and none has a value there that would work', () => {
    const examples = ['product', 'owner'].map((name) => repository.file(`docker/${name}.env.example`)?.text ?? '').join('\n');
    const values = new Map([...examples.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
    for (const name of ['SECRET_KEY', 'SECRET_KEY_PREVIOUS', 'DATABASE_APP_URL', 'DATABASE_OPS_URL', 'S3_SECRET_ACCESS_KEY']) expect([name, values.get(name)]).toEqual([name, '']);
    expect(values.get('DATABASE_URL')).toContain('change-me');
  });
});
