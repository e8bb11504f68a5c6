import { finderOver } from './units';

const version = (unitId: string, key: string, parentId: string | null, from = '2000-01-01', to: string | null = null) => ({
  unitId,
  code: unitId.toUpperCase(),
  key,
  parentId,
  from,
  to,
});
const find = finderOver(
  [
    version('tinh', 'tinh lao cai', null),
    version('sapa', 'phuong sa pa', 'tinh', '2020-01-01', '2025-06-30'),
    version('sapa-moi', 'phuong sa pa', 'tinh', '2025-07-01'),
    version('tavan', 'xa ta van', 'tinh'),
    version('thcs-1', 'truong thcs so 1', 'sapa'),
    version('thcs-2', 'truong thcs so 1', 'tavan'),
    version('khac', 'xa o tinh khac', 'tinh-khac'),
  ],
  ['tinh'],
);
const id = (text: string, on = '2024-01-10') => {
  const found = find(text, on);
  return typeof found === 'string' ? found : found.id;
};

describe('the unit a line names', () => {
  it('is found without diacritics, case or code', () => expect([id('XÃ TẢ VAN'), id('xa ta van'), id('tavan')]).toEqual(['tavan', 'tavan', 'tavan']));
  it('is the one that bore the name on that day', () => expect([id('Phường Sa Pa'), id('Phường Sa Pa', '2026-01-10')]).toEqual(['sapa', 'sapa-moi']));
  it('is told apart by the place after a comma', () => expect([id('Trường THCS số 1'), id('Trường THCS số 1, xã Tả Van')]).toEqual(['many', 'thcs-2']));
  it('carries everything it stood under', () => expect(find('tavan', '2024-01-10')).toEqual({ id: 'tavan', path: ['tavan', 'tinh'] }));
  it('is not looked for where the reader has no say', () => expect(id('Xã ở tỉnh khác')).toBe('none'));
});
