import type { Level } from '../../types';
import type { Offices } from '../climb';

export const unit: Level = { code: 'unit', name: { vi: 'Đơn vị', en: 'Unit' }, order: 0 };
const commune: Level = { code: 'commune', name: { vi: 'Cấp xã', en: 'Commune' }, order: 1 };
export const province: Level = { code: 'province', name: { vi: 'Cấp tỉnh', en: 'Province' }, order: 2 };
export const state: Level = { code: 'state', name: { vi: 'Trung ương', en: 'State' }, order: 3 };

export const levels: Level[] = [unit, commune, province, state];

export const communeOffices: Offices = {
  level: commune,
  agency: { vi: 'Phòng Văn hóa - Xã hội', en: 'The commune office of culture and society' },
  council: { vi: 'Hội đồng Thi đua - Khen thưởng cấp xã', en: 'The commune council' },
  committee: { vi: 'Ủy ban nhân dân cấp xã', en: "the commune People's Committee" },
};
export const provinceOffices: Offices = {
  level: province,
  agency: { vi: 'Sở Nội vụ', en: 'The provincial department of home affairs' },
  council: { vi: 'Hội đồng Thi đua - Khen thưởng cấp tỉnh', en: 'The provincial council' },
  committee: { vi: 'Ủy ban nhân dân cấp tỉnh', en: "the provincial People's Committee" },
};
