import { getReadCalendarFileUrl, type CalendarReadDto } from './generated/client';
import { send } from './send';

/** Has a workbook of days read, with a report by row; nothing is written. By hand: the generated call leaves the file out. */
export function readDays(file: File): Promise<CalendarReadDto> {
  const form = new FormData();
  form.append('file', file);
  return send(getReadCalendarFileUrl(), { method: 'POST', body: form });
}
