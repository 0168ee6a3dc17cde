import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsNumber, IsObject, IsOptional, IsString, Matches, Max, MaxLength,
  Min, MinLength, ValidateIf, ValidateNested, type ValidationOptions,
} from 'class-validator';
import { IsCalendarDay, IsInstant, IsPartialDate, IsTimeZone } from './day-validators.js';

/** Common to every field. `optional`: may be left out. `nullable`: may be null. */
export interface FieldOptions {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly description?: string;
}

/**
 * One decorator a field: validation and OpenAPI from the same words. PostgreSQL
 * cannot hold U+0000, so no text lets it in.
 */
function field(options: FieldOptions, api: ApiPropertyOptions, rules: PropertyDecorator[]): PropertyDecorator {
  const presence: PropertyDecorator[] = [];
  if (options.optional === true && options.nullable === true) presence.push(IsOptional());
  else if (options.optional === true) presence.push(ValidateIf((_, value) => value !== undefined));
  else if (options.nullable === true) presence.push(ValidateIf((_, value) => value !== null));
  const shape = {
    ...api,
    required: options.optional !== true,
    ...(options.nullable === true ? { nullable: true } : {}),
    ...(options.description === undefined ? {} : { description: options.description }),
  } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(shape), ...presence, ...rules);
}

const trim = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value));

/** One line of text, trimmed, 1 to `max` characters. */
export function Text(options: FieldOptions & { max: number; min?: number; pattern?: RegExp }): PropertyDecorator {
  const min = options.min ?? 1;
  const rules = [trim, IsString(), MinLength(min), MaxLength(options.max), Matches(/^[^\p{Cc}]*$/u, { message: 'oneLine' })];
  if (options.pattern !== undefined) rules.push(Matches(options.pattern, { message: 'pattern' }));
  return field(options, { type: String, minLength: min, maxLength: options.max }, rules);
}

/** Text of several lines, up to `max` characters; may be empty. */
export function Prose(options: FieldOptions & { max: number }): PropertyDecorator {
  const rules = [trim, IsString(), MaxLength(options.max), Matches(/^[^\u0000]*$/, { message: 'nul' })];
  return field(options, { type: String, maxLength: options.max }, rules);
}

/** A secret as typed: not trimmed, not normalized. */
export function Secret(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  return field(options, { type: String, format: 'password', minLength: options.min, maxLength: options.max }, [
    IsString(), MinLength(options.min), MaxLength(options.max),
  ]);
}

/** An email address, trimmed, at most 254 characters. */
export function EmailAddress(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'email', maxLength: 254 }, [trim, MaxLength(254), IsEmail({ allow_utf8_local_part: false })]);
}

/** The id of something: a lower-case UUID. */
export function Id(options: FieldOptions = {}): PropertyDecorator {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  return field(options, { type: String, format: 'uuid' }, [IsString(), Matches(uuid, { message: 'id' })]);
}

/** One of a closed list of codes. */
export function Choice(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, enum: [...values] }, [IsIn([...values])]);
}

/** A whole number. `query`: also accepts its decimal text, for the query string. */
export function Whole(options: FieldOptions & { min: number; max: number; query?: boolean }): PropertyDecorator {
  const fromText = Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value);
  const rules = [IsInt(), Min(options.min), Max(options.max)];
  return field(options, { type: 'integer', minimum: options.min, maximum: options.max }, options.query === true ? [fromText, ...rules] : rules);
}

/** A number with up to six decimals. */
export function Amount(options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  const min = options.min ?? -1e12;
  const max = options.max ?? 1e12;
  return field(options, { type: Number, minimum: min, maximum: max }, [
    IsNumber({ allowNaN: false, allowInfinity: false, maxDecimalPlaces: 6 }), Min(min), Max(max),
  ]);
}

/** Yes or no; never from text. */
export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: Boolean }, [IsBoolean()]);
}

/** A calendar day, `2026-11-30`. */
export function PlainDate(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'date' }, [IsCalendarDay()]);
}

/** A date known in part, as EDTF text: `2014`, `2014-05`, `2014-22`, `2014~`. */
export function DateInPart(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, maxLength: 12 }, [IsPartialDate()]);
}

/** An instant in ISO 8601 with a zone. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'date-time' }, [IsInstant()]);
}

/** An IANA time zone. */
export function TimeZone(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, maxLength: 64 }, [IsString(), MaxLength(64), IsTimeZone()]);
}

/** One nested object. */
export function Nested(type: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: () => type() }, [IsObject(), ValidateNested(), Type(type)]);
}

/** A list of nested objects, at most `max`. */
export function ListOf(type: () => new () => object, options: FieldOptions & { max: number; min?: number }): PropertyDecorator {
  const each: ValidationOptions = { each: true };
  return field(options, { type: () => type(), isArray: true, maxItems: options.max }, [
    IsArray(), ArrayMaxSize(options.max), ValidateNested(each), Type(type), ...(options.min === undefined ? [] : [ArrayMinSize(options.min)]),
  ]);
}

/** A list of short texts or codes, at most `max` of at most `maxLength` characters. */
export function TextList(options: FieldOptions & { max: number; maxLength: number; values?: readonly string[] }): PropertyDecorator {
  const each: ValidationOptions = { each: true };
  const rules = [IsArray(), ArrayMaxSize(options.max), IsString(each), MaxLength(options.maxLength, each), Matches(/^[^\p{Cc}]*$/u, { ...each, message: 'oneLine' })];
  if (options.values !== undefined) rules.push(IsIn([...options.values], each));
  return field(options, { type: String, isArray: true, maxItems: options.max, ...(options.values === undefined ? {} : { enum: [...options.values] }) }, rules);
}

/** A list of ids, at most `max`, each once. */
export function IdList(options: FieldOptions & { max: number }): PropertyDecorator {
  const each: ValidationOptions = { each: true };
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  return field(options, { type: String, format: 'uuid', isArray: true, maxItems: options.max, uniqueItems: true }, [
    IsArray(), ArrayMaxSize(options.max), ArrayUnique(), IsString(each), Matches(uuid, { ...each, message: 'id' }),
  ]);
}
