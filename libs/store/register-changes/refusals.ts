import { refuse, type Refusal } from '../../dossier';
import type { Wording } from '../../rulebook/types';

const say = (vi: string, en: string): Wording => ({ vi, en });

/** A field is not right, with the sentence that says why. */
export const wrongField = (path: string, vi: string, en: string): Refusal =>
  refuse('incomplete', { sentence: say(vi, en), errors: [{ path, code: 'wrong', detail: say(vi, en) }] });

export const outside = (): Refusal =>
  refuse('outside-your-jurisdiction', {
    sentence: say('Đơn vị hoặc người này ngoài phạm vi quản trị của bạn.', 'This unit or person is outside what you administer.'),
    next: say('Đề nghị quản trị của cấp trên thực hiện.', 'Ask an administrator of a level above.'),
  });

export const noUnit = (code: string): Refusal => refuse('unknown', { sentence: say(`Không có đơn vị mã "${code}".`, `There is no unit "${code}".`) });

/** The id was used for something else before: a new wish needs a new id. */
export const idTaken = (): Refusal =>
  refuse('incomplete', {
    sentence: say('Mã thao tác này đã dùng cho một việc khác.', 'This id was used for something else.'),
    next: say('Tải lại trang rồi thực hiện lại.', 'Reload the page and try again.'),
  });
