import { say } from '../say';

/** What can be wrong with a line of awards already given. `{}` is what the file says there. */
export const GIVEN_PROBLEMS = {
  'no-given-list': say(
    'Không tìm thấy danh sách khen thưởng nào trong tệp.',
    'No list of awards was found in the file.',
    'Dùng mẫu tải về, hoặc giữ một dòng tiêu đề có “Họ và tên”, “Hình thức khen thưởng”, “Số quyết định”, “Ngày quyết định”.',
    'Use the template, or keep a heading row with the name, the award, and the number and date of the decision.',
  ),
  'file-lost': say(
    'Hệ thống không còn giữ nội dung tệp này.',
    'The content of this file is no longer kept.',
    'Gửi lại đúng tệp đó; các dòng đã vào sổ không ghi lần nữa.',
    'Send the same file again; rows already in the register are not written twice.',
  ),
  'import-failed': say(
    'Đã thử đọc tệp nhiều lần nhưng hệ thống gặp lỗi; phần chưa đọc chưa vào sổ.',
    'Reading was tried several times and failed; the rows not read yet are not in the register.',
    'Bấm “Thử lại”. Nếu vẫn dừng, báo người quản trị tên tệp và giờ gửi.',
    'Press “Try again”. If it stops again, tell the administrator the name of the file and when it was sent.',
  ),
  'decision-number-missing': say(
    'Chưa ghi số quyết định.',
    'The number of the decision is missing.',
    'Ghi số, ký hiệu như trên quyết định, ví dụ 123/QĐ-UBND.',
    'Write it as on the decision, such as 123/QĐ-UBND.',
  ),
  'decision-date-missing': say(
    'Chưa ghi ngày quyết định.',
    'The date of the decision is missing.',
    'Ghi đủ ngày/tháng/năm, ví dụ 10/01/2024.',
    'Write day/month/year, such as 10/01/2024.',
  ),
  'decision-date-impossible': say(
    'Ngày quyết định “{}” không thể đúng.',
    'The decision cannot be of “{}”.',
    'Kiểm tra lại ngày ghi trên quyết định.',
    'Check the date on the decision.',
  ),
  'decided-before-period': say(
    'Quyết định có trước thời gian thành tích “{}”.',
    'The decision is older than the achievement period “{}”.',
    'Kiểm tra lại ngày quyết định và năm tính thành tích.',
    'Check the date of the decision and the years of the achievement.',
  ),
  'title-without-year': say(
    'Danh hiệu không ghi năm; hệ thống tính theo năm của quyết định.',
    'The title names no year; that of the decision is used.',
    'Ghi năm đạt danh hiệu vào cột “Năm (giai đoạn)”.',
    'Write the year of the title in the column “Năm (giai đoạn)”.',
  ),
  'unit-not-found': say(
    'Không có đơn vị “{}” trong danh mục; tên được giữ như trong tệp.',
    'Unit “{}” is not in the register of units; its name is kept as written.',
    'Ghi tên như trong danh mục đơn vị, kèm xã, phường khi cần; hoặc ghi mã đơn vị.',
    'Write the name as in the register of units, with its commune where needed, or the unit’s code.',
  ),
  'unit-of-many': say(
    'Có nhiều đơn vị mang tên “{}”; tên được giữ như trong tệp.',
    'Several units are called “{}”; the name is kept as written.',
    'Ghi thêm xã, phường sau dấu phẩy, hoặc ghi mã đơn vị.',
    'Add the commune after a comma, or write the unit’s code.',
  ),
  'given-already': say(
    'Lần khen thưởng này đã có trong sổ nên không ghi lần nữa.',
    'This award is in the register already and was not written again.',
    'Không cần làm gì. Nếu là người khác trùng tên, ghi thêm năm sinh rồi gửi lại dòng này.',
    'Nothing to do. If it is somebody else of that name, add the birth year and send the row again.',
  ),
} as const;
