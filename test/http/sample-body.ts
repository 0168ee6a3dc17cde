import type { OpenAPIObject } from '@nestjs/swagger';
import type { Route } from './routes.js';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  uuid: '01a20000-0000-7000-8000-000000000001', email: 'sample@sample.invalid', date: '2026-12-01', 'date-time': '2026-12-01T08:00:00Z', password: 'eleven tables stood outside',
};

/** Where the contract tells a pattern and no format: by the name of the field. */
const BY_NAME: Readonly<Record<string, string>> = { on: '2026-12-01', startsTime: '10:00', rule: 'FREQ=MONTHLY;BYDAY=2TU' };

/** A small body that the contract allows: required fields only. Null for a route without one. */
export function sampleBody(document: OpenAPIObject, route: Route): Record<string, unknown> | null {
  const operation = (document.paths[route.path] as Readonly<Record<string, { requestBody?: { content: Readonly<Record<string, { schema: Schema }>> } }>>)[route.method.toLowerCase()];
  const schema = operation?.requestBody?.content['application/json']?.schema;
  return schema === undefined ? null : (sampleOf(document, schema) as Record<string, unknown>);
}

function sampleOf(document: OpenAPIObject, given: Schema): unknown {
  const schema = resolve(document, given);
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === 'object' || schema.properties !== undefined) {
    return Object.fromEntries((schema.required ?? []).map((name) => [name, BY_NAME[name] ?? sampleOf(document, schema.properties?.[name] ?? {})]));
  }
  if (schema.type === 'array') return Array.from({ length: Math.max(schema.minItems ?? 0, 0) }, () => sampleOf(document, schema.items ?? {}));
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 1);
  if (schema.type === 'boolean') return true;
  const known = SAMPLES[schema.format ?? ''];
  return schema.format === 'password' && (schema.minLength ?? 0) > 30 ? 'x'.repeat(schema.minLength ?? 0) : (known ?? 'Sample'.padEnd(schema.minLength ?? 0, 's'));
}

function resolve(document: OpenAPIObject, schema: Schema): Schema {
  const inner = schema.allOf?.[0] ?? schema;
  if (inner.$ref === undefined) return inner;
  return (document.components?.schemas?.[inner.$ref.replace('#/components/schemas/', '')] ?? {}) as Schema;
}
