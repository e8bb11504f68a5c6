import { Workbook } from 'exceljs';
import { AWARD_NAMES } from '../award-names';

const COLUMNS: [string, number, string | number][] = [
  ['STT', 8, 'Ví dụ'],
  ['Đối tượng', 14, 'Cá nhân'],
  ['Họ và tên (hoặc tên tập thể, hộ gia đình) (*)', 34, 'Nguyễn Thị Ví Dụ'],
  ['Năm sinh', 10, 1985],
  ['Giới tính', 10, 'Nữ'],
  ['Dân tộc', 12, 'Mông'],
  ['Chức vụ', 22, 'Giáo viên'],
  ['Đơn vị', 34, 'Trường THCS Ví Dụ'],
  ['Hình thức khen thưởng (*)', 30, 'Chiến sĩ thi đua cơ sở'],
  ['Loại hình khen thưởng', 20, 'Công trạng'],
  ['Năm (giai đoạn)', 16, '2023'],
  ['Số quyết định (*)', 18, '123/QĐ-UBND'],
  ['Ngày quyết định (*)', 16, '10/01/2024'],
  ['Cấp quyết định', 26, 'Chủ tịch UBND phường'],
  ['Ghi chú', 20, ''],
];

const GUIDE = [
  'HƯỚNG DẪN LẬP DANH SÁCH KHEN THƯỞNG ĐÃ CÓ',
  '1. Mỗi dòng là một lần khen thưởng của một cá nhân, tập thể hoặc hộ gia đình. Cột có dấu (*) là bắt buộc.',
  '2. Dòng “Ví dụ” chỉ để tham khảo; hệ thống không đọc dòng có chữ “Ví dụ” ở cột STT.',
  '3. Ghi năm sinh để không nhầm hai người trùng tên. Hệ thống không tự gộp hai tên gần giống nhau mà hỏi người quản lý sổ.',
  '4. Năm (giai đoạn): năm đạt danh hiệu hoặc thời gian thành tích ghi trên quyết định, ví dụ 2023 hoặc 2019-2023.',
  '5. Đơn vị: tên tại thời điểm khen thưởng; nhiều đơn vị trùng tên thì ghi thêm xã, phường sau dấu phẩy.',
  '6. Một tệp nhận tối đa 60.000 dòng. Gửi lại cùng một tệp không ghi trùng.',
  '7. Danh hiệu, hình thức được nhận ra:',
  ...AWARD_NAMES.map(({ code, name }) => `     ${name} (${code})`),
];

/** The downloadable template for awards already given. The sample row is never read. */
export async function writeGivenTemplate(): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Khen thưởng', { views: [{ state: 'frozen', ySplit: 3, xSplit: 3 }] });
  sheet.columns = COLUMNS.map(([, width]) => ({ width }));
  sheet.getCell('A1').value = 'DANH SÁCH KHEN THƯỞNG ĐÃ CÓ';
  sheet.getCell('A1').font = { bold: true, size: 14 };
  const [header, sample] = [sheet.getRow(3), sheet.getRow(4)];
  COLUMNS.forEach(([heading, , example], n) => {
    header.getCell(n + 1).value = heading;
    sample.getCell(n + 1).value = example;
  });
  header.font = { bold: true };
  header.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  sample.font = { italic: true, color: { argb: 'FF808080' } };
  const guide = book.addWorksheet('Hướng dẫn');
  guide.columns = [{ width: 110 }];
  GUIDE.forEach((line, n) => (guide.getCell(n + 1, 1).value = line));
  guide.getCell(1, 1).font = { bold: true, size: 14 };
  return Buffer.from(await book.xlsx.writeBuffer());
}
