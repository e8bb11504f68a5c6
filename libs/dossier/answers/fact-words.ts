import type { Facts, Wording } from '../../rulebook/types';

type Nominee = Facts['nominee'];
type One<K extends keyof Nominee> = Extract<Nominee[K], readonly unknown[]>[number];
const w = (vi: string, en: string): Wording => ({ vi, en });

export const UNKNOWN = w('chưa rõ', 'not known');
export const NONE = w('không có', 'none');

export const OCCUPATION: Record<NonNullable<Nominee['occupation']>, Wording> = {
  official: w('cán bộ, công chức, viên chức', 'official or public employee'),
  worker: w('công nhân', 'worker'),
  farmer: w('nông dân', 'farmer'),
  soldier: w('quân nhân, công an', 'soldier or police'),
  entrepreneur: w('doanh nhân', 'entrepreneur'),
  scholar: w('trí thức, nhà khoa học', 'scholar or scientist'),
  other: w('khác', 'other'),
};
export const GENDER: Record<NonNullable<Nominee['gender']>, Wording> = { female: w('nữ', 'female'), male: w('nam', 'male') };
export const INITIATIVE: Record<NonNullable<One<'years'>['initiatives']>[number]['level'], Wording> = {
  base: w('cấp cơ sở', 'grass-roots'),
  province: w('cấp tỉnh', 'provincial'),
  ministry: w('cấp bộ', 'ministerial'),
  nation: w('toàn quốc', 'nationwide'),
};
export const INITIATIVE_KIND = { initiative: w('sáng kiến', 'initiative'), research: w('đề tài, công trình', 'research') };
export const DISCIPLINE: Record<One<'discipline'>['kind'], Wording> = {
  reprimand: w('khiển trách', 'reprimand'),
  warning: w('cảnh cáo', 'warning'),
  'salary-cut': w('hạ bậc lương', 'salary cut'),
  demotion: w('giáng chức', 'demotion'),
  removal: w('cách chức', 'removal from office'),
  dismissal: w('buộc thôi việc', 'dismissal'),
};
export const HOLD: Record<One<'holds'>['kind'], Wording> = {
  discipline: w('đang xét kỷ luật', 'discipline under examination'),
  investigation: w('đang điều tra', 'investigation'),
  inspection: w('đang thanh tra, kiểm tra', 'inspection'),
  complaint: w('có đơn khiếu nại, tố cáo', 'complaint'),
  press: w('báo chí nêu, đang xác minh', 'press report'),
};
export const AWAY = { treatment: w('điều trị thương tật, tai nạn', 'treatment'), training: w('đi học, bồi dưỡng', 'training') };
export const SCOPE = {
  base: w('trong cơ sở', 'within the unit'),
  commune: w('trong xã', 'within the commune'),
  province: w('trong tỉnh', 'within the province'),
  nation: w('toàn quốc', 'nationwide'),
};
export const PRIZE = { world: w('thế giới', 'world'), continental: w('châu lục', 'continental'), regional: w('khu vực', 'regional') };
export const MEDAL = { gold: w('vàng', 'gold'), silver: w('bạc', 'silver'), bronze: w('đồng', 'bronze') };
export const MOVEMENT = {
  unit: w('đơn vị', 'the unit'),
  province: w('tỉnh', 'the province'),
  ministry: w('bộ', 'the ministry'),
  'prime-minister': w('Thủ tướng Chính phủ', 'the Prime Minister'),
};
export const REVIEW = { interim: w('sơ kết', 'interim review'), final: w('tổng kết', 'final review') };
export const SIMPLIFIED = {
  'political-task': w('phục vụ nhiệm vụ chính trị', 'serves a political task'),
  'found-by-head': w('do người đứng đầu phát hiện', 'found by the head'),
  'state-secret': w('thuộc bí mật nhà nước', 'a state secret'),
};
export const OPINION = { agree: w('đồng ý', 'agrees'), disagree: w('không đồng ý', 'disagrees'), none: w('chưa có ý kiến', 'no opinion') };

export const dayTold = (d: string): string => `${d.slice(8, 10)}/${d.slice(5, 7)}/${d.slice(0, 4)}`;
export const same = (text: string): Wording => w(text, text);
export const yesNo = (yes: boolean): Wording => (yes ? w('có', 'yes') : w('không', 'no'));
/** One wording from the same sentence in both languages. */
export const both = (tell: (language: 'vi' | 'en') => string): Wording => ({ vi: tell('vi'), en: tell('en') });
