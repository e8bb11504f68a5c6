import { lineOf, readRows } from './read-rows';

describe('rows pasted from a sheet or a file', () => {
  it('are read with their headings passed over, in both ways of writing a day', () => {
    const { rows, bad } = readRows(
      'Ngày\tLoại\tTên\tVăn bản\n30/04/2027\tNghỉ lễ\tNgày Chiến thắng\t10/QĐ\n2027-05-03;nghỉ bù;Quốc tế lao động;10/QĐ\n\n8/5/2027|làm bù|bù cho 03/05|10/QĐ',
    );
    expect(bad).toEqual([]);
    expect(rows.map((row) => [row.date, row.kind, row.audience])).toEqual([
      ['2027-04-30', 'holiday', 'everyone'],
      ['2027-05-03', 'compensatory', 'everyone'],
      ['2027-05-08', 'swapped-on', 'administration'],
    ]);
  });

  it('say whose they are, and are written so that they are read again', () => {
    const { rows, bad } = readRows('22/11/2027; nghỉ lễ; Nghỉ của trường; 5/QĐ; trường học\n23/11/2027; nghỉ lễ; A; 5/QĐ; khách');
    expect([rows[0]?.audience, bad]).toEqual(['schools', [{ line: 2, why: 'audience' }]]);
    expect(readRows(lineOf({ ...rows[0]!, name: 'Nghỉ; của trường' })).rows).toEqual([{ ...rows[0], name: 'Nghỉ, của trường' }]);
  });

  it('that cannot be read are named by their line and by what is wrong', () => {
    expect(readRows('31/02/2027;lễ;A;B\n01/03/2027;nghỉ chơi;A;B\n02/03/2027;lễ;A').bad).toEqual([
      { line: 1, why: 'date' },
      { line: 2, why: 'kind' },
      { line: 3, why: 'columns' },
    ]);
  });
});
