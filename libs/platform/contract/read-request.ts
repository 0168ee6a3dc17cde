import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';

export interface ReadRequest<T> {
  readonly request: T;
  /** Names of the fields that do not fit; empty when all do. */
  readonly faults: readonly string[];
}

/** A request from elsewhere than HTTP (a command, an import), read by the same rules. */
export async function readRequest<T extends object>(type: new () => T, given: object): Promise<ReadRequest<T>> {
  const request = plainToInstance(type, given);
  const found = await validate(request, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  return { request, faults: found.map((fault) => fault.property) };
}
