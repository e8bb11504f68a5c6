import { getCreateSubmissionUrl, type SubmissionMadeDto } from './generated/client';
import { send } from './send';

export interface NewList {
  id: string;
  unitId: string;
  letterNumber: string;
  letterDate: string;
  sentOn: string;
  file: File;
}

/** Sends a list from Excel to be kept and mended. By hand: the generated call sends letters as JSON only. */
export function sendList({ file, ...fields }: NewList): Promise<SubmissionMadeDto> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('keepFaulty', 'true');
  form.append('file', file);
  return send(getCreateSubmissionUrl(), { method: 'POST', body: form });
}
