import type { Award, AwardCode, Wording } from '../types';

export interface Named {
  kind: Award['kind'];
  name: Wording;
}
const title = (vi: string, en: string): Named => ({ kind: 'title', name: { vi, en } });
const form = (vi: string, en: string): Named => ({ kind: 'form', name: { vi, en } });
const RANKS: [number, string, string][] = [
  [1, 'Nhất', 'First'],
  [2, 'Nhì', 'Second'],
  [3, 'Ba', 'Third'],
];
const ranked = (code: string, vi: string, en: string): [AwardCode, Named][] =>
  RANKS.map(([rank, ba, third]) => [`${code}${rank}`, form(`Huân chương ${vi} hạng ${ba}`, `${en}, ${third} Class`)]);

/** What every award is called today; a regime that calls one otherwise says so itself. */
export const NAMES: Readonly<Record<AwardCode, Named>> = {
  LDTT: title('Lao động tiên tiến', 'Advanced labourer'),
  CSTT: title('Chiến sĩ tiên tiến', 'Advanced soldier'),
  CSTDCS: title('Chiến sĩ thi đua cơ sở', 'Grass-roots emulation fighter'),
  CSTDT: title('Chiến sĩ thi đua tỉnh', 'Provincial emulation fighter'),
  CSTDB: title('Chiến sĩ thi đua bộ, ban, ngành', 'Ministerial emulation fighter'),
  CSTDTQ: title('Chiến sĩ thi đua toàn quốc', 'National emulation fighter'),
  TTLDTT: title('Tập thể lao động tiên tiến', 'Advanced labour collective'),
  DVTT: title('Đơn vị tiên tiến', 'Advanced unit'),
  TTLDXS: title('Tập thể lao động xuất sắc', 'Excellent labour collective'),
  DVQT: title('Đơn vị quyết thắng', 'Determined-to-win unit'),
  COTD_T: title('Cờ thi đua của Ủy ban nhân dân tỉnh', 'Provincial emulation flag'),
  COTD_B: title('Cờ thi đua của bộ, ban, ngành', 'Ministerial emulation flag'),
  COTD_CP: title('Cờ thi đua của Chính phủ', "The Government's emulation flag"),
  XPTT: title('Xã, phường, đặc khu tiêu biểu', 'Exemplary commune, ward or special zone'),
  TDPVH: title('Thôn, tổ dân phố văn hóa', 'Cultural village or residential group'),
  GDVH: title('Gia đình văn hóa', 'Cultural family'),
  GK_X: form('Giấy khen của Chủ tịch UBND xã', 'Certificate of the commune chair'),
  GK_H: form('Giấy khen của Chủ tịch UBND huyện', 'Certificate of the district chair'),
  GK_CQ: form('Giấy khen của thủ trưởng cơ quan, đơn vị', 'Certificate of the head of the unit'),
  GK_DN: form('Giấy khen của doanh nghiệp, hợp tác xã', 'Certificate of an enterprise or cooperative'),
  BK_T: form('Bằng khen của Chủ tịch UBND tỉnh', 'Certificate of merit of the provincial chair'),
  BK_B: form('Bằng khen của bộ, ban, ngành', 'Certificate of merit of a ministry'),
  BK_TTG: form('Bằng khen của Thủ tướng Chính phủ', 'Certificate of merit of the Prime Minister'),
  KNC: form('Kỷ niệm chương', 'Commemorative medal'),
  HCSV: form('Huân chương Sao vàng', 'Gold Star Order'),
  HCHCM: form('Huân chương Hồ Chí Minh', 'Hồ Chí Minh Order'),
  ...Object.fromEntries(ranked('HCDL', 'Độc lập', 'Independence Order')),
  ...Object.fromEntries(ranked('HCQC', 'Quân công', 'Military Exploit Order')),
  ...Object.fromEntries(ranked('HCLD', 'Lao động', 'Labour Order')),
  ...Object.fromEntries(ranked('HCBV', 'Bảo vệ Tổ quốc', 'Fatherland Defence Order')),
  ...Object.fromEntries(ranked('HCCC', 'Chiến công', 'Feat Order')),
  HCDDK: form('Huân chương Đại đoàn kết dân tộc', 'Great National Unity Order'),
  HCDC: form('Huân chương Dũng cảm', 'Bravery Order'),
  HCHN: form('Huân chương Hữu nghị', 'Friendship Order'),
  HUYC: form('Huy chương (Quân kỳ quyết thắng, Vì an ninh Tổ quốc, Chiến sĩ vẻ vang, Hữu nghị)', 'Medals (army, security, glorious soldier, friendship)'),
  HUYC_TNXP: form('Huy chương Thanh niên xung phong vẻ vang', 'Glorious Youth Volunteer Medal'),
  TPAH: form('Tỉnh Anh hùng, Thành phố Anh hùng', 'Heroic province or city'),
  BMVNAH: form('Bà mẹ Việt Nam anh hùng', 'Heroic Vietnamese Mother'),
  AHLLVT: form('Anh hùng Lực lượng vũ trang nhân dân', "Hero of the People's Armed Forces"),
  AHLD: form('Anh hùng Lao động', 'Hero of Labour'),
  DHVD: form('Danh hiệu vinh dự nhà nước', 'State honorary titles'),
  NGND: form('Nhà giáo nhân dân', "People's Teacher"),
  NGUT: form('Nhà giáo ưu tú', 'Meritorious Teacher'),
  TTND: form('Thầy thuốc nhân dân', "People's Physician"),
  TTUT: form('Thầy thuốc ưu tú', 'Meritorious Physician'),
  NSND: form('Nghệ sĩ nhân dân', "People's Artist"),
  NSUT: form('Nghệ sĩ ưu tú', 'Meritorious Artist'),
  NNND: form('Nghệ nhân nhân dân', "People's Artisan"),
  NNUT: form('Nghệ nhân ưu tú', 'Meritorious Artisan'),
  GT: form('Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước', 'Hồ Chí Minh Prize, State Prize'),
  HUY_HIEU: form('Huy hiệu của tỉnh', 'Provincial badge'),
};

/** Is this a code that anybody knows, so that "not on that date" is told apart from "nobody knows it"? */
export const isKnownCode = (code: AwardCode): boolean => Object.hasOwn(NAMES, code);

/** "Bằng khen cấp tỉnh hoặc …": the names of these awards; a code without a name is shown as it is. */
export const awardNames = (codes: AwardCode[]): Wording => ({
  vi: codes.map((code) => NAMES[code]?.name.vi ?? code).join(' hoặc '),
  en: codes.map((code) => NAMES[code]?.name.en ?? code).join(' or '),
});
