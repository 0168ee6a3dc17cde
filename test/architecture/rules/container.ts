import { parse } from 'yaml';

import type { Project } from '../model/project.js';

const COMPOSE = 'docker/compose.yaml';
const DOCKERFILE = 'docker/Dockerfile';
/** Settings of other people's images, which our own never read. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = { postgres: ['POSTGRES_USER', 'POSTGRES_PASSWORD', 'POSTGRES_DB'] };
/** What only the database and the migration may know. */
const OWNERS = ['DATABASE_URL', 'POSTGRES_PASSWORD'];
/** A name with at least two parts of a version, or a digest. */
const PINNED = /^[\w./-]+:v?\d+\.\d+[\w.-]*(@sha256:[0-9a-f]{64})?$|@sha256:[0-9a-f]{64}$/;

interface Service {
  readonly image?: string;
  readonly build?: object;
  readonly command?: readonly string[] | string;
  readonly env_file?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly deploy?: { readonly replicas?: number };
}

/** The production image and its compose file say what the product reads, run as nobody in particular, and name exact images. */
export function container(variables: readonly string[]): (project: Project) => string[] {
  return (project) => {
    const compose = project.file(COMPOSE);
    const dockerfile = project.file(DOCKERFILE);
    if (compose === undefined || dockerfile === undefined) return [`${COMPOSE} or ${DOCKERFILE} is missing`];
    const services = Object.entries((parse(compose.text, { merge: true }) as { services: Record<string, Service> }).services);
    return [
      ...services.flatMap(([name, service]) => [...imageFaults(name, service), ...variableFaults(project, name, service, variables), ...commandFaults(project, name, service)]),
      ...['api', 'worker'].flatMap((name) => servingFaults(project, name, services.find(([known]) => known === name)?.[1])),
      ...dockerfileFaults(project, dockerfile.text, variables),
    ];
  };
}

function imageFaults(name: string, { image = '', build }: Service): string[] {
  return build !== undefined || PINNED.test(image) ? [] : [`${COMPOSE} ${name} '${image}' is not an exact image`];
}

function variableFaults(project: Project, name: string, service: Service, variables: readonly string[]): string[] {
  const known = new Set([...variables, 'NODE_ENV', ...(FOREIGN[name] ?? []), ...(service.build === undefined ? [] : ['POSTGRES_PASSWORD'])]);
  // The database reads the owner's file for its password; it does not mind the rest.
  const told = name in FOREIGN ? Object.keys(service.environment ?? {}) : namesFor(project, service);
  return told.filter((variable) => !known.has(variable)).map((variable) => `${COMPOSE} ${name} sets ${variable}, which nothing reads`);
}

function commandFaults(project: Project, name: string, { command, build }: Service): string[] {
  if (build === undefined) return [];
  const words = typeof command === 'string' ? command.split(' ') : (command ?? []);
  const script = words.find((word) => word.startsWith('dist/')) ?? '';
  return project.file(script.replace(/^dist\//, '').replace(/\.js$/, '.ts')) === undefined ? [`${COMPOSE} ${name} runs '${script}', which is not built`] : [];
}

function servingFaults(project: Project, name: string, service: Service | undefined): string[] {
  if (service === undefined) return [`${COMPOSE} has no ${name}`];
  const owner = namesFor(project, service).filter((variable) => OWNERS.includes(variable)).map((variable) => `${COMPOSE} ${name} holds ${variable}: it is the owner's`);
  return service.deploy?.replicas === 2 ? owner : [...owner, `${COMPOSE} ${name} does not run twice`];
}

/** Variables of a service: its own, and those of its files, as their committed examples name them. */
function namesFor(project: Project, { environment = {}, env_file: files = [] }: Service): string[] {
  const inFiles = files.flatMap((file) => [...(project.file(`docker/${file}.example`)?.text ?? `${file}-HAS-NO-EXAMPLE=`).matchAll(/^([\w-]+)=/gm)].map((found) => found[1] ?? ''));
  return [...Object.keys(environment), ...inFiles];
}

function dockerfileFaults(project: Project, text: string, variables: readonly string[]): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const after = (word: string): string[] => lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const lastStage = text.slice(text.lastIndexOf('\nFROM '));
  const account = /^USER (\S+)$/m.exec(lastStage)?.[1];
  const copied = after('COPY').filter((what) => !what.startsWith('--from')).flatMap((what) => what.split(/\s+/).slice(0, -1));
  const entry = /dist\/[\w/.-]+\.js/.exec(after('CMD').join(' '))?.[0] ?? '';
  const told = after('ENV').flatMap((pairs) => [...pairs.matchAll(/(\w+)=/g)].map((found) => found[1] ?? ''));
  return [
    ...after('FROM').map((from) => from.split(' ')[0] ?? '').filter((image) => !PINNED.test(image)).map((image) => `${DOCKERFILE} '${image}' is not an exact image`),
    ...after('FROM').filter((from) => !from.startsWith('node:24.')).map((from) => `${DOCKERFILE} '${from}' is not Node 24`),
    ...(account === undefined || account === 'root' || account === '0' ? [`${DOCKERFILE} runs as root`] : []),
    ...copied.filter((path) => !project.files.some((file) => file.path === path || file.path.startsWith(`${path}/`))).map((path) => `${DOCKERFILE} copies '${path}', which is not there`),
    ...(project.file(entry.replace(/^dist\//, '').replace(/\.js$/, '.ts')) === undefined ? [`${DOCKERFILE} starts '${entry}', which is not built`] : []),
    ...told.filter((name) => name !== 'NODE_ENV' && !variables.includes(name)).map((name) => `${DOCKERFILE} sets ${name}, which nothing reads`),
    ...(/^HEALTHCHECK /m.test(lastStage) ? [] : [`${DOCKERFILE} has no health check`]),
    ...(/npm ci --omit=dev/.test(text) ? [] : [`${DOCKERFILE} ships what only development needs`]),
  ];
}
