import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { later } from './shown';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';

/** Fields of a request: one decorator says what is accepted, how it is checked and how it is documented. */
interface About {
  about?: string;
  example?: unknown;
  optional?: boolean;
  /** Optional, and null says "none" on purpose. */
  nullable?: boolean;
}
const field = ({ about, example, optional, nullable }: About, api: ApiPropertyOptions, ...checks: PropertyDecorator[]): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      ...api,
      ...(about ? { description: about } : {}),
      ...(example === undefined ? {} : { example }),
      ...(nullable ? { nullable } : {}),
      required: !(optional ?? nullable),
    } as ApiPropertyOptions),
    ...(optional || nullable ? [IsOptional()] : []),
    ...checks,
  );

export const Text = (it: About & { max?: number; blank?: boolean } = {}): PropertyDecorator =>
  field(it, { type: String, maxLength: it.max ?? 2000 }, IsString(), ...(it.blank ? [] : [IsNotEmpty()]), MaxLength(it.max ?? 2000));

/** A client-made id, or one of ours. */
export const Id = (it: About = {}): PropertyDecorator =>
  field({ example: '0197a3f0-6c1e-7e2a-9d55-0c6c2f7e1b10', ...it }, { type: String, format: 'uuid' }, IsUUID(undefined));

const DAY = /^\d{4}-\d\d-\d\d$/;
const realDay = (value: unknown): boolean =>
  typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)) && new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) === value;
/** A calendar day in Vietnam, YYYY-MM-DD. */
export const Day = (it: About = {}): PropertyDecorator =>
  field({ example: '2026-11-20', ...it }, { type: String, format: 'date' }, ValidateBy({ name: 'isDay', validator: { validate: realDay } }));

export const OneOf = (values: readonly string[], it: About & { name?: string } = {}): PropertyDecorator =>
  field({ example: values[0], ...it }, { type: String, enum: [...values], ...(it.name ? { enumName: it.name } : {}) }, IsIn(values));

export const Whole = (it: About & { min?: number; max?: number } = {}): PropertyDecorator =>
  field(
    it,
    { type: 'integer', minimum: it.min ?? 0, maximum: it.max ?? 1_000_000_000 },
    Type(() => Number),
    IsInt(),
    Min(it.min ?? 0),
    Max(it.max ?? 1_000_000_000),
  );

export const Wholes = (it: About & { most: number }): PropertyDecorator =>
  field(
    it,
    { type: 'array', items: { type: 'integer', minimum: 0 }, maxItems: it.most },
    IsArray(),
    ArrayMaxSize(it.most),
    IsInt({ each: true }),
    Min(0, { each: true }),
  );

export const Amount = (it: About & { min?: number } = {}): PropertyDecorator =>
  field(it, { type: Number }, IsNumber({ allowNaN: false, allowInfinity: false }), Min(it.min ?? 0));

export const YesNo = (it: About = {}): PropertyDecorator => field(it, { type: Boolean }, IsBoolean());

/** One thing with fields of its own. */
export const One = (dto: () => new () => object, it: About = {}): PropertyDecorator => field(it, { type: later(dto) }, ValidateNested(), Type(dto));

/** Something the server keeps for its sender and does not look into. */
export const Kept = (it: About = {}): PropertyDecorator => field(it, { type: 'object', additionalProperties: true }, IsObject());

/** A list of such things; `max` keeps a request from filling memory. */
export const Many = (dto: () => new () => object, it: About & { min?: number; max?: number } = {}): PropertyDecorator =>
  field(it, { type: later(dto), isArray: true }, IsArray(), ArrayMinSize(it.min ?? 0), ArrayMaxSize(it.max ?? 500), ValidateNested({ each: true }), Type(dto));
