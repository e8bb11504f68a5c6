import { decree152Notes } from './decree-152';
import { law2022Notes } from './law-2022';
import type { Note } from './note';
import { draftNotes, olderNotes } from './older';

export type { Note } from './note';

/** Every row of the notes on the law that is text or second-hand, and the drafts: carried by what, or left out why. */
export const notes: [title: string, rows: Note[]][] = [
  ['Luật 06/2022/QH15, Nghị định 98/2023, Nghị định 86/2023, Thông tư 01/2024', law2022Notes],
  ['Nghị định 152/2025, 150/2025, 129/2025, Thông tư 15/2025, Luật 06/2026/QH16', decree152Notes],
  ['Luật 15/2003/QH11, Nghị định 91/2017, lịch, tiền thưởng', olderNotes],
  ['Dự thảo luật sửa đổi', draftNotes],
];
