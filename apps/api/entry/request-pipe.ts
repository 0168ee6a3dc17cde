import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { validateSync, type ValidatorOptions } from 'class-validator';
import { isId, Problem } from '#libs/kernel';
import { rememberRules } from './remembered-rules.js';

const SHOWN = 40;

interface FieldFault {
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly rule: string;
}

/**
 * Everything that comes in has a declared shape: unknown keys are refused (400),
 * wrong fields are named (422), ids in the path that are none lead nowhere (404).
 */
@Injectable()
export class RequestPipe extends ValidationPipe {
  constructor() {
    rememberRules();
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => problemOf(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'param' && !isUsableParam(value, metadata.data)) throw new Problem('route.absent', 'absent');
    if (metadata.type === 'body' && value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value))) {
      throw new Problem('request.body.shape', 'invalid');
    }
    if (metadata.type === 'body') refuseInherited(value);
    try {
      return (await super.transform(value, metadata)) as unknown;
    } catch (error) {
      if (metadata.type === 'param' && error instanceof Problem) throw new Problem('route.absent', 'absent');
      throw error;
    }
  }

  /** None of our rules waits for anything, and the way that may wait costs twice as much. */
  protected override async validate(object: object, options?: ValidatorOptions): Promise<ValidationError[]> {
    return validateSync(object, options);
  }
}

/** Keys that every object inherits are nobody's field, and a request of optional fields alone would let them pass (bar P3). */
function refuseInherited(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const key = ['__proto__', 'constructor', 'prototype'].find((name) => Object.hasOwn(value, name));
  if (key !== undefined) throw new Problem('request.field.unknown', 'invalid', { fields: [{ pointer: `/${key}`, rule: 'whitelistValidation' }] });
}

/** `:id` and `:caseId` are ids; PostgreSQL would fail on anything else. */
function isUsableParam(value: unknown, name: string | undefined): boolean {
  if (typeof value !== 'string') return true;
  if (name !== undefined && /(^id|Id)$/.test(name)) return isId(value);
  return !value.includes('\0');
}

function problemOf(errors: readonly ValidationError[]): Problem {
  const faults = errors.flatMap((error) => faultsOf(error, ''));
  const unknown = faults.filter((fault) => fault.rule === 'whitelistValidation' || fault.rule === 'unknownValue');
  if (unknown.length > 0) return new Problem('request.field.unknown', 'invalid', { fields: unknown.slice(0, SHOWN) });
  return new Problem('request.fields', 'invalid', { fields: faults.slice(0, SHOWN) });
}

function faultsOf(error: ValidationError, parent: string): FieldFault[] {
  const pointer = `${parent}/${(error.property ?? '').slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(error.constraints ?? {}).map((rule) => ({ pointer, rule }));
  return [...own, ...(error.children ?? []).slice(0, SHOWN).flatMap((child) => faultsOf(child, pointer))];
}
