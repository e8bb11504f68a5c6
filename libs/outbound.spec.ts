import { faultOf, isPublic, placeOf } from './outbound';

it.each([
  '127.0.0.1',
  '127.8.9.1',
  '10.1.2.3',
  '172.31.255.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'not an address',
])('%s is not of the public net', (address) => expect(isPublic(address)).toBe(false));

it.each(['203.113.0.1', '8.8.8.8', '172.32.0.1', '2001:dd8::1', '::ffff:8.8.8.8'])('%s is of the public net', (address) =>
  expect(isPublic(address)).toBe(true),
);

it.each([
  ['khong phai dia chi', 'wrong'],
  ['ftp://vi-du.gov.vn/', 'wrong'],
  ['https://ai:do@vi-du.gov.vn/', 'has-password'],
  ['http://vi-du.gov.vn/', 'not-https'],
  ['https://localhost/', 'inner'],
  ['https://a.localhost./', 'inner'],
  ['https://127.0.0.1/', 'inner'],
  ['https://2130706433/', 'inner'],
  ['https://0x7f.1/', 'inner'],
  ['https://[::1]/', 'inner'],
  ['https://[::ffff:10.0.0.1]/', 'inner'],
  ['https://vi-du.gov.vn/nhan', null],
])('%s is %s', (url, fault) => expect(faultOf(url, [])).toBe(fault));

it('lets the operator name inner hosts', () => {
  expect(faultOf('http://noi-bo.tinh.vn/nhan', ['noi-bo.tinh.vn'])).toBeNull();
  expect(faultOf('http://127.0.0.1:9000/nhan', ['127.0.0.1'])).toBeNull();
});

it('refuses a name that points into the house', async () => {
  await expect(placeOf('https://localhost./', [])).rejects.toThrow('inner');
  await expect(placeOf('http://localhost:9/', ['localhost'])).resolves.toMatchObject({ address: expect.stringMatching(/^127\.|^::1$/) });
});
