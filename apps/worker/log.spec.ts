import { plainMeta } from './log';

it('keeps what people wrote out of the log when the database refuses a query', () => {
  const error = Object.assign(new Error('deadlock detected'), {
    parameters: ['Lý Thị Mẩy'],
    query: 'insert …',
    driverError: { detail: 'Key (name)=(Lý Thị Mẩy)' },
  });
  const written = JSON.stringify(plainMeta({ activityType: 'ring', error }));
  expect(written).toContain('deadlock detected');
  expect(written).toContain('"activityType":"ring"');
  expect(written).not.toContain('Mẩy');
});
