import { DAY_PROBLEMS } from './days/problem-words';
import { GIVEN_PROBLEMS } from './given/problem-words';
import { say, type Say } from './say';

const NEW_FILE = [
  'Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi gửi lại.',
  'Open it in Excel, Save As “Excel Workbook (.xlsx)”, and send that.',
] as const;
const SPLIT = ['Chia danh sách thành nhiều tệp nhỏ hơn rồi gửi từng tệp.', 'Split the list into smaller files and send them one by one.'] as const;
const RETYPE = ['Gõ thẳng giá trị vào ô (hoặc sao chép rồi dán dạng Giá trị).', 'Type the value into the cell (or paste as Values).'] as const;

/** Everything this room can find wrong. `{}` is what the file says there. */
export const PROBLEMS = {
  ...GIVEN_PROBLEMS,
  ...DAY_PROBLEMS,
  'empty-file': say('Tệp không có nội dung.', 'The file is empty.', 'Chọn đúng tệp danh sách rồi gửi lại.', 'Choose the right file and send it again.'),
  'not-xlsx': say('Nội dung tệp không phải là bảng tính Excel.', 'The content is not an Excel workbook.', ...NEW_FILE),
  'old-xls': say(
    'Tệp thuộc định dạng Excel cũ (.xls) hoặc được đặt mật khẩu.',
    'An old .xls workbook, or one with a password.',
    `Bỏ mật khẩu nếu có. ${NEW_FILE[0]}`,
    `Remove the password, if any. ${NEW_FILE[1]}`,
  ),
  'is-csv': say('Tệp là văn bản (.csv), không phải bảng tính Excel.', 'A text file (.csv), not an Excel workbook.', ...NEW_FILE),
  'has-macros': say('Tệp có chứa macro nên không được nhận.', 'A workbook with macros is not accepted.', ...NEW_FILE),
  'broken-file': say('Tệp bị hỏng, không đọc được.', 'The file is damaged and cannot be read.', ...NEW_FILE),
  'too-big': say(
    'Tệp lớn hơn {} MB.',
    'The file is larger than {} MB.',
    'Bỏ hình ảnh, tệp đính kèm trong bảng tính, hoặc chia danh sách.',
    'Remove pictures and embedded files, or split the list.',
  ),
  'unpacks-too-big': say(
    'Nội dung tệp khi giải nén vượt quá {} MB.',
    'Unpacked, the file is larger than {} MB.',
    'Chép danh sách sang mẫu tải về từ hệ thống rồi gửi lại.',
    'Copy the list into the downloadable template and send that.',
  ),
  'too-many-sheets': say('Tệp có quá {} trang tính.', 'The file has more than {} sheets.', ...SPLIT),
  'too-many-rows': say('Danh sách có quá {} dòng.', 'The list has more than {} rows.', ...SPLIT),
  'too-many-blank-rows': say(
    'Tệp có quá {} dòng, phần lớn là dòng trống đã định dạng.',
    'The file stores more than {} rows, most of them empty.',
    'Xóa các dòng trống bên dưới danh sách, hoặc chép danh sách sang mẫu tải về.',
    'Delete the empty rows below the list, or copy it into the template.',
  ),
  'no-list': say(
    'Không tìm thấy danh sách nào trong tệp.',
    'No list was found in the file.',
    'Dùng mẫu tải về, hoặc giữ một dòng tiêu đề có “Họ và tên” (hoặc “Tên tập thể”) và “Hình thức đề nghị khen thưởng”.',
    'Use the template, or keep a heading row with the name and the proposed award.',
  ),
  'no-header': say(
    'Trang tính “{}” không có dòng tiêu đề nhận ra được.',
    'Sheet “{}” has no heading row we recognise.',
    'Thêm dòng tiêu đề có “Họ và tên” (hoặc “Tên tập thể”) và “Hình thức đề nghị khen thưởng”.',
    'Add a heading row with the name and the proposed award.',
  ),
  'no-rows': say(
    'Danh sách không có dòng nào.',
    'The list has no rows.',
    'Điền ít nhất một cá nhân, tập thể hoặc hộ gia đình.',
    'Fill in at least one nominee.',
  ),
  'no-award-column': say(
    'Không có cột “Hình thức đề nghị khen thưởng”.',
    'No column for the proposed award.',
    'Thêm cột “Danh hiệu, hình thức đề nghị khen thưởng”.',
    'Add a column for the proposed award.',
  ),
  'hidden-sheet': say(
    'Trang tính “{}” đang ẩn nên không được đọc.',
    'Sheet “{}” is hidden and was not read.',
    'Nếu cần gửi, bỏ ẩn (Unhide) trang tính rồi gửi lại.',
    'Unhide it if it should be sent.',
  ),
  'sheet-left-aside': say(
    'Trang tính “{}” không có danh sách nên được bỏ qua.',
    'Sheet “{}” holds no list and was left aside.',
    'Không cần làm gì nếu đó là trang ghi chú.',
    'Nothing to do if it holds only notes.',
  ),
  'hidden-row': say(
    'Dòng này đang ẩn nhưng vẫn được đọc.',
    'This row is hidden, and was read all the same.',
    'Xóa dòng nếu không đề nghị.',
    'Delete it if it is not proposed.',
  ),
  'formula-without-value': say(
    'Ô chứa công thức chưa có kết quả.',
    'The formula has no stored result.',
    `Mở tệp bằng Excel để tính lại rồi lưu. ${RETYPE[0]}`,
    `Open it in Excel to recalculate, and save. ${RETYPE[1]}`,
  ),
  'formula-error': say('Công thức trong ô báo lỗi.', 'The formula gives an error.', ...RETYPE),
  'cell-error': say('Ô báo lỗi {}.', 'The cell shows {}.', ...RETYPE),
  'name-missing': say(
    'Thiếu tên cá nhân, tập thể hoặc hộ gia đình.',
    'The name is missing.',
    'Ghi tên đầy đủ, hoặc xóa cả dòng.',
    'Write the full name, or delete the row.',
  ),
  'name-unreadable': say('“{}” không phải là tên.', '“{}” is not a name.', 'Ghi tên đầy đủ bằng chữ.', 'Write the full name in letters.'),
  'kind-unknown': say(
    'Không rõ dòng này là cá nhân, tập thể hay hộ gia đình.',
    'Unclear whether a person, a collective or a household.',
    'Đặt tên trang tính là “Cá nhân”, “Tập thể” hoặc “Hộ gia đình”, hoặc thêm cột “Đối tượng”.',
    'Name the sheet after the kind, or add a column “Đối tượng”.',
  ),
  'award-missing': say(
    'Thiếu danh hiệu hoặc hình thức đề nghị.',
    'The proposed award is missing.',
    'Ghi tên danh hiệu, hình thức, ví dụ “Bằng khen của Chủ tịch UBND tỉnh”.',
    'Write its name, for example “Bằng khen của Chủ tịch UBND tỉnh”.',
  ),
  'award-unknown': say(
    'Không nhận ra danh hiệu, hình thức “{}”.',
    '“{}” is not an award we recognise.',
    'Ghi tên đầy đủ kèm cấp quyết định, ví dụ “Bằng khen của Chủ tịch UBND tỉnh”, hoặc chọn trong mẫu.',
    'Write the full name with its authority, or choose from the template.',
  ),
  'award-ambiguous': say(
    'Tên viết tắt dùng cho nhiều danh hiệu, hình thức. {}.',
    'A short name of several awards. {}.',
    'Ghi tên đầy đủ hoặc mã của đúng một danh hiệu, hình thức nêu trên.',
    'Write the full name or the code of the one that is meant.',
  ),
  'award-not-by-list': say(
    '“{}” được xét theo nghị định riêng, không lập hồ sơ tại đây.',
    '“{}” is awarded under a decree of its own and is not filed here.',
    'Bỏ dòng này khỏi danh sách và làm theo nghị định riêng của danh hiệu đó.',
    'Take this row out and follow the decree of that award.',
  ),
  'award-not-for-kind': say(
    '“{}” không dành cho đối tượng của trang này.',
    '“{}” is not for this kind of nominee.',
    'Chuyển dòng sang đúng trang tính, hoặc ghi lại danh hiệu, hình thức.',
    'Move the row to the right sheet, or correct the award.',
  ),
  'ground-unknown': say(
    'Không nhận ra loại hình khen thưởng “{}”.',
    '“{}” is not a ground we recognise.',
    'Ghi một loại hình: công trạng, đột xuất, phong trào (chuyên đề), cống hiến, niên hạn, đối ngoại.',
    'Write one ground: công trạng, đột xuất, phong trào, cống hiến, niên hạn, đối ngoại.',
  ),
  duplicate: say(
    'Trùng với {}: cùng tên, đơn vị và hình thức đề nghị.',
    'The same name, unit and award as {}.',
    'Xóa một trong hai dòng; nếu là hai người khác nhau, ghi rõ ngày sinh.',
    'Delete one of them; if they are two persons, give their birth dates.',
  ),
  'same-name': say(
    'Cùng tên, đơn vị và hình thức với {} nhưng khác năm sinh.',
    'Same name, unit and award as {}, another birth year.',
    'Kiểm tra lại đây có đúng là hai người.',
    'Check that they are two persons.',
  ),
  'birth-year-impossible': say(
    'Năm sinh “{}” không thể có.',
    'Birth year “{}” is impossible.',
    'Ghi lại năm sinh gồm bốn chữ số, hoặc ngày sinh dạng ngày/tháng/năm.',
    'Write a four-digit year, or day/month/year.',
  ),
  'birth-year-doubtful': say(
    'Năm sinh “{}” cho thấy người này dưới 15 tuổi khi được xếp loại.',
    'Born in “{}”, this person was rated when under 15.',
    'Kiểm tra lại năm sinh.',
    'Check the birth year.',
  ),
  'date-unreadable': say(
    'Không đọc được ngày “{}”.',
    'The date “{}” cannot be read.',
    'Ghi dạng ngày/tháng/năm, ví dụ 05/09/1985, hoặc chỉ ghi năm.',
    'Write day/month/year, for example 05/09/1985, or the year alone.',
  ),
  'gender-unknown': say('Không nhận ra giới tính “{}”.', '“{}” is not a gender we recognise.', 'Ghi “Nam” hoặc “Nữ”.', 'Write “Nam” or “Nữ”.'),
  'rating-unknown': say(
    'Không nhận ra mức xếp loại “{}”.',
    '“{}” is not a rating we recognise.',
    'Ghi HTXS, HTT, HT hoặc KHT (hoàn thành xuất sắc, tốt, hoàn thành, không hoàn thành nhiệm vụ).',
    'Write HTXS, HTT, HT or KHT.',
  ),
  'rating-without-year': say(
    'Xếp loại “{}” không ghi năm nên chưa dùng để đối chiếu.',
    'Rating “{}” names no year, so it was not used.',
    'Ghi năm trong tiêu đề cột, ví dụ “Xếp loại năm 2023”.',
    'Put the year in the heading, for example “Xếp loại năm 2023”.',
  ),
  'count-unreadable': say(
    '“{}” không phải là số lượng.',
    '“{}” is not a count.',
    'Ghi một số nguyên, không kèm chữ hay phần trăm.',
    'Write a whole number, without words or per cent.',
  ),
  'counts-contradict': say('{}.', 'The counts contradict each other: {}.', 'Kiểm tra lại các cột số lượng.', 'Check the count columns.'),
  'initiatives-without-year': say(
    'Số sáng kiến không ghi năm; {}.',
    'Initiatives name no year: {}.',
    'Ghi năm trong tiêu đề cột, ví dụ “Sáng kiến năm 2023”, hoặc trong ô, ví dụ “2022: 1; 2023: 1”.',
    'Put the year in the heading or in the cell: “2022: 1; 2023: 1”.',
  ),
  'held-unreadable': say(
    'Không đọc được danh hiệu đã đạt “{}” nên cột này chưa dùng để đối chiếu.',
    'The award held “{}” could not be read, so the column was not used.',
    'Ghi tên và năm, cách nhau bằng dấu chấm phẩy: “CSTĐCS 2022; BK tỉnh 2020 (QĐ 123 ngày 10/01/2020)”.',
    'Write name and year, separated by semicolons.',
  ),
  'held-without-decision': say(
    '“{}” không ghi ngày quyết định; tạm lấy ngày cuối năm.',
    '“{}” gives no decision date; the last day of the year was taken.',
    'Bổ sung số, ngày quyết định, ví dụ “(QĐ 123 ngày 10/01/2023)”.',
    'Add the decision’s number and date.',
  ),
  'needs-dates': say(
    '“{}” cần kèm ngày bắt đầu, ngày kết thúc nên chưa dùng để đối chiếu.',
    '“{}” needs its dates, so it was not used.',
    'Bổ sung trong hồ sơ sau khi nộp; nếu không có thì ghi “Không”.',
    'Add it in the dossier after filing; write “Không” if there is none.',
  ),
  'period-unreadable': say(
    'Không đọc được giai đoạn “{}”.',
    'The period “{}” cannot be read.',
    'Ghi các năm, ví dụ “2022-2023”.',
    'Write the years, for example “2022-2023”.',
  ),
  'text-too-long': say(
    'Nội dung dài quá {} ký tự.',
    'The text is longer than {} characters.',
    'Rút gọn; phần chi tiết để trong báo cáo thành tích.',
    'Shorten it; details belong in the achievement report.',
  ),
} satisfies Record<string, Say>;
