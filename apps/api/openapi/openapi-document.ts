import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** The contract of the API, made from the code; the checked-in copy and the web's client come from it. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('Commonplan').setVersion('1')
    .setDescription('Failures are application/problem+json (RFC 9457) with a stable `code`.')
    .addCookieAuth('__Host-sid').addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, head, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` });
  const paths = Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...document, paths: Object.fromEntries(paths.map(([path, item]) => [path, withOwnParameters(path, item)])) };
}

/** Guards read parts of the address that no handler names (`:city`); a contract names all of them. */
function withOwnParameters(path: string, item: OpenAPIObject['paths'][string]): OpenAPIObject['paths'][string] {
  const operations = Object.values(item as Record<string, OperationObject>);
  const isNamed = (name: string): boolean => operations.every(({ parameters = [] }) => parameters.some((one) => 'name' in one && one.in === 'path' && one.name === name));
  const missing = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').filter((name) => !isNamed(name));
  if (missing.length === 0) return item;
  return { ...item, parameters: missing.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })) };
}
