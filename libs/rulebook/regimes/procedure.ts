import type { Basis, Citation, Consultation, Procedure, Wording } from '../types';

const NOTHING: Omit<Procedure, 'sets'> = { forms: [], notice: null, consultations: [], partyOpinion: null, sendBy: null, centralBallot: null };

/** Sets of papers by law or by local rule, and what else an award's procedure asks for. */
export const procedure = (basis: Basis, more: Partial<Procedure> = {}): Procedure => ({
  sets: { originals: 1, files: true, basis },
  ...NOTHING,
  ...more,
});
export const bySetOfLaw = (citation: Citation): Basis => ({ kind: 'law', citation });
/** Papers of own-level awards are set by ministry or province. */
export const localSets: Basis = { kind: 'local', parameter: 'papers.sets' };

const w = (vi: string, en: string): Wording => ({ vi, en });
const PROVINCE = w('Tỉnh', 'The province');
const MINISTRY = w('Bộ, ngành', 'The ministry');
const HOME = w('Bộ Nội vụ', 'The Ministry of Home Affairs');

type Ask = Pick<Consultation, 'days' | 'onSilence' | 'citation'>;
/** The bodies asked before an award of the State; who must ask depends on whose unit the nominee belongs to. */
export const asks = {
  provinceOfCentralUnits: (rest: Ask): Consultation => ({
    asks: MINISTRY,
    asked: w('UBND tỉnh nơi đơn vị đóng', "The People's Committee of the province"),
    about: w('Pháp luật, bảo hiểm, môi trường, an toàn của đơn vị và người đứng đầu', 'Law, insurance, environment and safety of the unit and its head'),
    ...rest,
  }),
  lineMinistry: (rest: Ask): Consultation => ({
    asks: PROVINCE,
    asked: w('Bộ quản lý ngành, lĩnh vực', 'The line ministry'),
    about: w('Cơ quan của tỉnh và người đứng đầu', 'Agencies of the province and their heads'),
    ...rest,
  }),
  foreignAffairs: (rest: Ask): Consultation => ({
    asks: w('Cơ quan đề nghị', 'The proposing body'),
    asked: w('Bộ Công an, Bộ Ngoại giao', 'The Ministries of Public Security and of Foreign Affairs'),
    about: w('Khen thưởng đối ngoại', 'External commendation'),
    ...rest,
  }),
  centralBodies: (rest: Ask): Consultation => ({
    asks: HOME,
    asked: w('Cơ quan Đảng, Ủy ban Kiểm tra, Thanh tra Chính phủ, Bộ Công an', 'Party bodies, inspection bodies, the Ministry of Public Security'),
    about: w('Theo đối tượng đề nghị', 'According to the nominee'),
    ...rest,
  }),
};
