import type { ValidationError } from '@nestjs/common';
import type { FieldError } from '../../../libs/dossier';
import type { Wording } from '../../../libs/rulebook/types';

const last = (path: string): string => path.split('.').pop() ?? path;

/** What each broken rule of a DTO says; a rule with no words of its own says that the value is not right. */
const WORDS: Record<string, { code: string; says: (name: string, detail: string) => Wording }> = {
  missing: { code: 'missing', says: (n) => ({ vi: `Còn thiếu "${n}".`, en: `Missing: "${n}".` }) },
  whitelistValidation: { code: 'not-a-field', says: (n) => ({ vi: `Không có mục nào tên "${n}" ở đây.`, en: `There is no field "${n}" here.` }) },
  isUuid: { code: 'wrong', says: (n) => ({ vi: `"${n}" phải là một UUID.`, en: `"${n}" must be a UUID.` }) },
  isEmail: { code: 'wrong', says: (n) => ({ vi: `"${n}" phải là một địa chỉ thư điện tử.`, en: `"${n}" must be an e-mail address.` }) },
  isDay: { code: 'wrong', says: (n) => ({ vi: `"${n}" phải là một ngày có thật, dạng YYYY-MM-DD.`, en: `"${n}" must be a real date, YYYY-MM-DD.` }) },
  isIn: { code: 'wrong', says: (n, d) => ({ vi: `"${n}" không nằm trong danh sách cho phép: ${d}.`, en: `"${n}" is not one of: ${d}.` }) },
  isString: { code: 'wrong', says: (n) => ({ vi: `"${n}" phải là chữ.`, en: `"${n}" must be text.` }) },
  isNotEmpty: { code: 'missing', says: (n) => ({ vi: `Còn thiếu "${n}".`, en: `Missing: "${n}".` }) },
  maxLength: { code: 'too-long', says: (n, d) => ({ vi: `"${n}" dài quá (nhiều nhất ${d} ký tự).`, en: `"${n}" is too long (${d} characters at most).` }) },
  arrayMaxSize: { code: 'too-many', says: (n, d) => ({ vi: `"${n}" có quá nhiều mục (nhiều nhất ${d}).`, en: `"${n}" has too many entries (${d} at most).` }) },
  arrayMinSize: { code: 'missing', says: (n) => ({ vi: `"${n}" phải có ít nhất một mục.`, en: `"${n}" needs at least one entry.` }) },
  isArray: { code: 'wrong', says: (n) => ({ vi: `"${n}" phải là một danh sách.`, en: `"${n}" must be a list.` }) },
  isInt: { code: 'wrong', says: (n) => ({ vi: `"${n}" phải là số nguyên.`, en: `"${n}" must be a whole number.` }) },
  min: { code: 'wrong', says: (n, d) => ({ vi: `"${n}" nhỏ quá (ít nhất ${d}).`, en: `"${n}" is too small (at least ${d}).` }) },
  max: { code: 'wrong', says: (n, d) => ({ vi: `"${n}" lớn quá (nhiều nhất ${d}).`, en: `"${n}" is too large (${d} at most).` }) },
  nestedValidation: { code: 'wrong', says: (n) => ({ vi: `"${n}" phải là một nhóm thông tin.`, en: `"${n}" must be an object.` }) },
};
const OTHER = { code: 'wrong', says: (n: string): Wording => ({ vi: `"${n}" chưa đúng.`, en: `"${n}" is not right.` }) };

/** One broken rule as a field's error; limits and lists are read off the validator's own message. */
export function ruleBroken(rule: string, path: string, error: ValidationError): FieldError {
  const { code, says } = WORDS[rule] ?? OTHER;
  return { path, code, detail: says(last(path), limitIn(error.constraints?.[rule] ?? '')) };
}

const limitIn = (message: string): string => message.split('following values: ')[1] ?? /(\d[\d.]*)/.exec(message.replace(/^\S+/, ''))?.[1] ?? '';
