import type { Citation, LevelCode, Wording } from '../../types';
import type { Decider, Road } from './award';

const who = (vi: string, en: string): Wording => ({ vi, en });
const WHO: Record<Road | 'enterprise', [Wording, LevelCode, Road]> = {
  unit: [who('Thủ trưởng cơ quan, đơn vị có tư cách pháp nhân', 'the head of a unit with legal personality'), 'unit', 'unit'],
  enterprise: [who('Giám đốc doanh nghiệp, hợp tác xã', 'the director of the enterprise or cooperative'), 'unit', 'unit'],
  commune: [who('Chủ tịch UBND cấp xã', 'the commune chair'), 'commune', 'commune'],
  district: [who('Chủ tịch UBND cấp huyện', 'the district chair'), 'district', 'district'],
  province: [who('Chủ tịch UBND tỉnh', 'the provincial chair'), 'province', 'province'],
  ministry: [who('Bộ trưởng, người đứng đầu ban, ngành', 'the minister or head of the central body'), 'state', 'ministry'],
  government: [who('Chính phủ', 'the Government'), 'state', 'government'],
  'prime-minister': [who('Thủ tướng Chính phủ', 'the Prime Minister'), 'state', 'prime-minister'],
  president: [who('Chủ tịch nước', 'the President'), 'state', 'president'],
};

/** One who decides, with the basis of that power. */
export const decider = (which: keyof typeof WHO, ...citations: Citation[]): Decider => {
  const [decidedBy, level, road] = WHO[which];
  return { decidedBy, level, road, citations };
};
