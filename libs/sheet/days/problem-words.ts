import { say } from '../say';

/** What can be wrong with a list of days of the calendar. `{}` is what the file says there. */
export const DAY_PROBLEMS = {
  'no-day-list': say(
    'Không tìm thấy danh sách ngày nào trong tệp.',
    'No list of days was found in the file.',
    'Giữ một dòng tiêu đề có “Ngày”, “Loại”, “Tên”, “Văn bản căn cứ”; cột “Đối tượng” nếu cần.',
    'Keep a heading row with the day, the kind, the name and the document; and the audience where needed.',
  ),
  'day-unreadable': say('Ngày “{}” không đúng.', '“{}” is no day.', 'Ghi ngày/tháng/năm, ví dụ 30/04/2027.', 'Write day/month/year, such as 30/04/2027.'),
  'day-kind-unknown': say(
    'Loại ngày “{}” không đúng.',
    '“{}” is no kind of day.',
    'Ghi nghỉ lễ, nghỉ bù, hoán đổi hoặc làm bù.',
    'Write nghỉ lễ, nghỉ bù, hoán đổi or làm bù.',
  ),
  'day-unnamed': say('Chưa ghi tên ngày.', 'The day has no name.', 'Ghi tên, ví dụ Ngày Chiến thắng.', 'Write its name, such as Ngày Chiến thắng.'),
  'day-without-source': say(
    'Chưa ghi văn bản căn cứ.',
    'The document it rests on is missing.',
    'Ghi số, ký hiệu văn bản, ví dụ 10065/VPCP-KGVX.',
    'Write its number, such as 10065/VPCP-KGVX.',
  ),
  'day-audience-unknown': say(
    'Đối tượng “{}” không đúng.',
    '“{}” is no audience.',
    'Ghi mọi người, cơ quan hoặc trường học; để trống là mọi người, riêng ngày hoán đổi và làm bù là cơ quan.',
    'Write mọi người, cơ quan or trường học; left blank it is everyone, and of swapped days State bodies.',
  ),
} as const;
