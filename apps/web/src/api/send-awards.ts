import { getImportAwardsUrl, type AwardImportDto } from './generated/client';
import { send } from './send';

/** Sends a workbook of awards given before to be taken into the register. By hand: the generated call leaves the file out. */
export function sendAwards(id: string, file: File): Promise<AwardImportDto> {
  const form = new FormData();
  form.append('id', id);
  form.append('file', file);
  return send(getImportAwardsUrl(), { method: 'POST', body: form });
}
