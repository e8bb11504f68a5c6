import { tidy } from './text';
import type { Cell } from './types';

const serialised = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

/** Flattens what exceljs gives for a cell. A formula is never run: its stored result is the value, and none is a problem of that cell. */
export function cellOf(value: unknown): Cell | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return { text: vietnameseDay(serialised(value)), date: serialised(value) };
  if (typeof value === 'object') return cellOfObject(value as Record<string, unknown>);
  if (typeof value === 'number') return Number.isNaN(value) ? { text: '', problem: 'cell-error' } : { text: plainNumber(value), number: value };
  if (typeof value === 'boolean') return { text: value ? 'x' : '' };
  const text = tidy(String(value));
  return text === '' ? undefined : { text };
}

function cellOfObject(value: Record<string, unknown>): Cell | undefined {
  if ('formula' in value || 'sharedFormula' in value) return cellOfResult(value['result']);
  if (Array.isArray(value['richText']))
    return cellOf((value['richText'] as { text?: unknown }[]).map((run) => (typeof run.text === 'string' ? run.text : '')).join(''));
  if ('hyperlink' in value || 'text' in value) return cellOf(value['text']);
  if ('error' in value) return { text: String(value['error']), problem: 'cell-error' };
  return undefined;
}

function cellOfResult(result: unknown): Cell | undefined {
  if (result === undefined || result === null) return { text: '', problem: 'formula-without-value' };
  if ((typeof result === 'number' && Number.isNaN(result)) || (typeof result === 'object' && 'error' in result)) return { text: '', problem: 'formula-error' };
  return cellOf(result);
}

/** 1980.0 → 1980; long decimals as Excel would show them, not 0.30000000000000004. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));
const vietnameseDay = (date: string): string => date.split('-').reverse().join('/');
