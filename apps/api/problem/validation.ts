import { ValidationPipe, type ValidationError, type ValidationPipeOptions } from '@nestjs/common';
import { refuse, type FieldError } from '../../../libs/dossier';
import { Refused } from './refused';
import { ruleBroken } from './rules';

/** What a DTO finds wrong, as the paths people and programs can point at: `defects.0.detail`. */
function toRefused(errors: ValidationError[]): Refused {
  const fields = errors.flatMap((error) => fieldErrors(error, ''));
  return new Refused(refuse('incomplete', { errors: fields, ...(fields.length === 1 && fields[0] ? { sentence: fields[0].detail } : {}) }));
}

function fieldErrors(error: ValidationError, above: string): FieldError[] {
  const path = above ? `${above}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {});
  const below = (error.children ?? []).flatMap((child) => fieldErrors(child, path));
  if (own.length === 0) return below;
  const missing = error.value === undefined || error.value === null;
  const rule = own.find((name) => name === 'whitelistValidation') ?? (missing ? 'missing' : own[own.length - 1]!);
  return [...below, ruleBroken(rule, path, error)];
}

/** Unknown fields are refused with their path; nothing is converted that was not asked for. */
const VALIDATION: ValidationPipeOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: false,
  transform: true,
  stopAtFirstError: true,
  validationError: { target: false, value: true },
  exceptionFactory: toRefused,
};
export const validation = (): ValidationPipe => new ValidationPipe(VALIDATION);
