import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

type Lazy = () => abstract new () => object;
/** Nest takes a function for a class that comes later only when the function is called `type`. */
export const later = (kind: Lazy): Lazy => ({ type: () => kind() }).type;

/** Fields of an answer, documented. `maybe` says that null is an answer too. */
type Kind = StringConstructor | NumberConstructor | BooleanConstructor | 'integer' | 'object' | Lazy;
interface More {
  example?: unknown;
  about?: string;
  list?: boolean;
  maybe?: boolean;
  optional?: boolean;
  format?: 'uuid' | 'date' | 'date-time' | 'binary';
  of?: readonly string[];
}
const PLAIN: readonly unknown[] = [String, Number, Boolean];
const typed = (kind: Kind) => (typeof kind === 'string' || PLAIN.includes(kind) ? kind : later(kind as Lazy));

export const Shows = (kind: Kind, { example, about, list, maybe, optional, format, of }: More = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: typed(kind),
      ...(kind === 'object' ? { additionalProperties: true } : {}),
      ...(list ? { isArray: true } : {}),
      ...(maybe ? { nullable: true } : {}),
      ...(optional ? { required: false } : {}),
      ...(format ? { format } : {}),
      ...(of ? { enum: [...of] } : {}),
      ...(about ? { description: about } : {}),
      ...(example === undefined ? {} : { example }),
    } as ApiPropertyOptions),
  );
export const ShowsId = (more: More = {}): PropertyDecorator => Shows(String, { format: 'uuid', example: '0197a3f0-6c1e-7e2a-9d55-0c6c2f7e1b10', ...more });
export const ShowsDay = (more: More = {}): PropertyDecorator => Shows(String, { format: 'date', example: '2026-11-20', ...more });
export const ShowsTime = (more: More = {}): PropertyDecorator => Shows(String, { format: 'date-time', example: '2026-11-20T02:15:00.000Z', ...more });
