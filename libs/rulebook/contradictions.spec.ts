import { contradictions } from './contradictions';

it('days in a contradiction are written as people write them', () => {
  const [turned] = contradictions({ nominee: { kind: 'individual' }, period: { from: '2025-02-01', to: '2025-01-01' } });
  expect(turned?.because.vi).toContain('từ 01/02/2025 đến 01/01/2025');
});
