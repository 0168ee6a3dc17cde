import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The contract of the API, made from the code; the checked-in copy and the web's client come from it. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('Commonplan').setVersion('1')
    .setDescription('Failures are application/problem+json (RFC 9457) with a stable `code`.')
    .addCookieAuth('__Host-sid').addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, head, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` });
  return { ...document, paths: Object.fromEntries(Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1))) };
}
