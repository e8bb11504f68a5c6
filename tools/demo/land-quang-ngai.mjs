/**
 * A name can come back on other land. Thị trấn Đức Phổ became phường Nguyễn Nghiêm in 2020 and part of phường Đức Phổ in 2025, while a
 * different xã Nguyễn Nghiêm was made of Phổ Nhơn and Phổ Phong. Years are known, days within 2020 and the old parents are assumed.
 */
const TO = '2025-06-30';
const FROM = '2025-07-01';

export const landOfQuangNgai = [
  ['51', 'Tỉnh Quảng Ngãi', 'province', 'province', 'VN', '1989-07-01', null, true],
  ['QN-DUCPHO', 'Huyện Đức Phổ', 'district', 'district', '51', '1989-07-01', '2020-01-31', true],
  ['QN-DUCPHO', 'Thị xã Đức Phổ', 'district', 'district', '51', '2020-02-01', TO, true],
  ['QN-NGUYENNGHIEM-P', 'Thị trấn Đức Phổ', 'commune', 'commune', 'QN-DUCPHO', '1989-07-01', '2020-01-31', true],
  ['QN-NGUYENNGHIEM-P', 'Phường Nguyễn Nghiêm', 'ward', 'commune', 'QN-DUCPHO', '2020-02-01', TO, true],
  ['QN-PHONHON', 'Xã Phổ Nhơn', 'commune', 'commune', 'QN-DUCPHO', '1989-07-01', TO, true],
  ['QN-PHOPHONG', 'Xã Phổ Phong', 'commune', 'commune', 'QN-DUCPHO', '1989-07-01', TO, true],
  ['QN-DUCPHO-P', 'Phường Đức Phổ', 'ward', 'commune', '51', FROM, null],
  ['QN-NGUYENNGHIEM-X', 'Xã Nguyễn Nghiêm', 'commune', 'commune', '51', FROM, null],
];

export const successionsOfQuangNgai = [
  ['QN-DUCPHO', null, 'abolition', FROM, false],
  ['QN-NGUYENNGHIEM-P', 'QN-DUCPHO-P', 'merge', FROM, false],
  ['QN-PHONHON', 'QN-NGUYENNGHIEM-X', 'merge', FROM, false],
  ['QN-PHOPHONG', 'QN-NGUYENNGHIEM-X', 'merge', FROM, false],
];
