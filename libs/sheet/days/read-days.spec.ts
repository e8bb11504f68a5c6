import { Workbook } from 'exceljs';
import { readDays } from '.';

const HEAD = ['Ngày', 'Loại', 'Tên', 'Văn bản căn cứ', 'Đối tượng'];
async function read(rows: unknown[][], head: unknown[] = HEAD) {
  const book = new Workbook();
  book.addWorksheet('Lịch').addRows([['LỊCH NGHỈ NĂM 2027'], head, ...rows]);
  return readDays(Buffer.from(await book.xlsx.writeBuffer()));
}

it('reads days as text or as Excel keeps them, with whose they are', async () => {
  const { lines, errors } = await read([
    ['30/04/2027', 'Nghỉ lễ', 'Ngày Chiến thắng', '10/QĐ'],
    [new Date(Date.UTC(2027, 4, 3)), 'nghỉ bù', 'Quốc tế lao động', '10/QĐ', 'Mọi người'],
    [],
    ['08/05/2027', 'Làm bù', 'bù cho 03/05', '10/QĐ'],
    ['22/11/2027', 'nghỉ lễ', 'Nghỉ của trường', '5/QĐ-SGDĐT', 'Trường học'],
  ]);
  expect(errors).toEqual([]);
  expect(lines).toEqual([
    { row: 3, date: '2027-04-30', kind: 'holiday', name: 'Ngày Chiến thắng', source: '10/QĐ', audience: 'everyone' },
    { row: 4, date: '2027-05-03', kind: 'compensatory', name: 'Quốc tế lao động', source: '10/QĐ', audience: 'everyone' },
    { row: 6, date: '2027-05-08', kind: 'swapped-on', name: 'bù cho 03/05', source: '10/QĐ', audience: 'administration' },
    { row: 7, date: '2027-11-22', kind: 'holiday', name: 'Nghỉ của trường', source: '5/QĐ-SGDĐT', audience: 'schools' },
  ]);
});

it('names each cell that cannot be read, row by row, and reads the others', async () => {
  const { lines, errors } = await read([
    ['31/02/2027', 'lễ', 'A', '1/QĐ'],
    ['01/03/2027', 'nghỉ chơi', 'A', '1/QĐ'],
    ['02/03/2027', 'lễ', '', ''],
    ['03/03/2027', 'lễ', 'A', '1/QĐ', 'khách'],
    ['04/03/2027', 'lễ', 'A', '1/QĐ'],
  ]);
  expect(errors.map((one) => [one.path, one.code])).toEqual([
    ['Lịch!A3', 'day-unreadable'],
    ['Lịch!B4', 'day-kind-unknown'],
    ['Lịch!C5', 'day-unnamed'],
    ['Lịch!D5', 'day-without-source'],
    ['Lịch!E6', 'day-audience-unknown'],
  ]);
  expect(lines.map((line) => line.row)).toEqual([7]);
});

it('says so of a file without such a list, and of one that is no workbook', async () => {
  expect((await read([], ['Họ tên', 'Ghi chú'])).errors.map((one) => one.code)).toEqual(['no-day-list']);
  expect((await readDays(Buffer.from('chữ'))).errors).toHaveLength(1);
});
