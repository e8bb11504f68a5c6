import { factWords } from './facts';

describe('the sources a finding names', () => {
  it('are told as people call them', () => {
    expect(factWords('nominee.awards').vi).toBe('danh hiệu, hình thức đã được tặng');
    expect(factWords('nominee.awards 2024-02-20').vi).toBe('kê khai: quyết định ngày 2024-02-20');
    expect(factWords('award-register 12/QĐ-UBND 2024-01-15').vi).toBe('sổ khen thưởng: 12/QĐ-UBND 2024-01-15');
    expect(factWords('dossier HS-2').en).toBe('dossier HS-2');
  });
  it('are shown as they are where nobody named them yet', () => expect(factWords('something.other').vi).toBe('something.other'));
});
