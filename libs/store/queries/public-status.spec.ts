import { codeOf, initialsOf, levelsOf } from './public-status';

describe('initials', () => {
  it.each([
    ['Giàng A Páo', 'G. A. P.'],
    ['  đỗ   thị Ánh ', 'Đ. T. Á.'],
    ['Nguyễn', 'N.'],
    ['', ''],
  ])('%j is %j', (name, initials) => expect(initialsOf(name)).toBe(initials));

  it('counts a letter written with combining marks as one', () => expect(initialsOf('Ánh'.normalize('NFD'))).toBe('Á.'));
});

describe('the levels shown to everybody', () => {
  const name = (vi: string) => ({ vi, en: vi });
  const plan = {
    levels: [
      { code: 'unit', name: name('Đơn vị') },
      { code: 'commune', name: name('Cấp xã') },
      { code: 'province', name: name('Cấp tỉnh') },
    ],
    steps: [
      { id: 'unit-proposal', level: 'unit' },
      { id: 'commune-intake', level: 'commune' },
      { id: 'commune-signature', level: 'commune' },
      { id: 'province-intake', level: 'province' },
    ],
  } as unknown as Parameters<typeof levelsOf>[0];
  const steps = (...statuses: string[]) => statuses.map((status, i) => ({ id: plan.steps[i]!.id, status })) as unknown as Parameters<typeof levelsOf>[1];

  it('are done, now and next, each once', () => {
    const shown = levelsOf(plan, steps('done', 'done', 'open', 'waiting'), false);
    expect(shown.map((one) => [one.name.vi, one.state])).toEqual([
      ['Đơn vị', 'done'],
      ['Cấp xã', 'now'],
      ['Cấp tỉnh', 'next'],
    ]);
  });

  it('leave out what an ended dossier never climbed', () => {
    const shown = levelsOf(plan, steps('done', 'done', 'waiting', 'waiting'), true);
    expect(shown.map((one) => [one.name.vi, one.state])).toEqual([
      ['Đơn vị', 'done'],
      ['Cấp xã', 'done'],
    ]);
  });
});

describe('a code as people type it', () => {
  it.each([
    ['HS-2026-00123', 'HS-2026-00123'],
    [' hs-2026-123 ', 'HS-2026-00123'],
    ['hs 2026 00123', 'HS-2026-00123'],
    ['HS2026–123', 'HS-2026-00123'],
    ['hs.2026.0123', 'HS-2026-00123'],
    ['HS-2026-1234567', 'HS-2026-1234567'],
    ['123', '123'],
    ['', ''],
    ['hs-2026-', 'HS-2026-'],
    ["x' or 1=1", "X' OR 1=1"],
  ])('%j is %j', (typed, code) => expect(codeOf(typed)).toBe(code));
});
