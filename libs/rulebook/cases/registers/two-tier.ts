import type { LawRegister } from '../registers';

/** What the regimes of 2025 and 2026 share: limits, votes and filing of Decree 152/2025, written a second time. */
export const twoTier: Pick<LawRegister, 'limits' | 'votes' | 'filing'> = {
  limits: {
    'commune-appraisal: 10 working-day by sla.appraisal.commune': '41 of them, from AHLD to XPTT',
    'commune-council: 10 working-day by sla.council.commune': '41 of them, from AHLD to XPTT',
    'commune-intake: 3 working-day by sla.intake.commune': '41 of them, from AHLD to XPTT',
    'commune-signature: 5 working-day by sla.signature.commune': '41 of them, from AHLD to XPTT',
    'ministry-appraisal: 20 working-day by 152/2025/NĐ-CP 35(2) text 2025-07-01–2027-02-28, then 20 working-day by sla.appraisal.ministry':
      '25 of them, from BK_TTG to HUYC_TNXP',
    'ministry-appraisal: 20 working-day by sla.appraisal.ministry': 'AHLD, AHLLVT, CSTDTQ, TPAH',
    'ministry-intake: 3 working-day by sla.intake.ministry': '29 of them, from AHLD to TPAH',
    'province-appraisal: 20 working-day by sla.appraisal.province': 'BK_T, COTD_T, CSTDT, KNC, TTLDXS, XPTT',
    'province-appraisal: 30 working-day by 152/2025/NĐ-CP 35(3) text 2025-07-01–2027-02-28, then 30 working-day by sla.appraisal.province.state':
      'BK_TTG, COTD_CP, CSTDTQ, HCBV1, HCBV2, HCBV3, HCCC1, HCCC2, HCCC3, HCDC, HCDDK, HCHN, HCLD1, HCLD2, HCLD3, HCQC1, HCQC2, HCQC3, HUYC, HUYC_TNXP',
    'province-appraisal: 40 working-day by 152/2025/NĐ-CP 35(3) text 2025-07-01–2027-02-28, then 40 working-day by sla.appraisal.province.highest':
      'AHLD, AHLLVT, BMVNAH, HCDL1, HCDL2, HCDL3, HCHCM, HCSV, TPAH',
    'province-council: 10 working-day by sla.council.province': '35 of them, from AHLD to XPTT',
    'province-intake: 3 working-day by sla.intake.province': '35 of them, from AHLD to XPTT',
    'province-signature: 5 working-day by sla.signature.province': '35 of them, from AHLD to XPTT',
    'result: 10 working-day by 152/2025/NĐ-CP 35(4) text 2025-07-01–2027-02-28, then 10 working-day by sla.result.state': 'BK_TTG, COTD_CP, CSTDTQ',
    'result: 10 working-day by 152/2025/NĐ-CP 35(4)(c) text 2025-07-01–2027-02-28, then 10 working-day by sla.result.state': '26 of them, from AHLD to TPAH',
    'result: 5 working-day by sla.result':
      'BK_B, BK_T, COTD_B, COTD_T, CSTDB, CSTDCS ×2, CSTDT, CSTT, DVQT, DVTT, GDVH, GK_CQ, GK_DN, GK_X, KNC, LDTT ×2, TDPVH, TTLDTT ×2, TTLDXS, XPTT',
    'unit-signature: 5 working-day by sla.signature.unit': 'CSTDCS, CSTT, DVTT, GK_CQ, GK_DN, LDTT, TTLDTT',
  },
  votes: {
    'at least 0.8 of all-members, by 152/2025/NĐ-CP 33(5) text 2025-07-01–2027-02-28': 'COTD_CP ×2',
    'at least 0.9 of all-members, by 152/2025/NĐ-CP 33(5) text 2025-07-01–2027-02-28': 'AHLD ×2, AHLLVT ×2, CSTDTQ ×2, TPAH ×2',
    'central council: at least 0.9 of all-members, by 152/2025/NĐ-CP 45 text 2025-07-01–2027-02-28': 'AHLD, AHLLVT, TPAH',
    'central council: at least 0.9 of standing-committee, by 152/2025/NĐ-CP 45 text 2025-07-01–2027-02-28': 'CSTDTQ',
    'more than 0.5 of all-members, by the place': '36 of them, from BK_T ×2 to XPTT ×2',
  },
  filing: {
    '1 set(s) and files': '49 of them, from AHLD to XPTT',
    'The Ministry of Home Affairs asks Party bodies, inspection bodies, the Ministry of Public Security: 10 working-day, silence: proceed':
      '29 of them, from AHLD to TPAH',
    "The ministry asks The People's Committee of the province: 10 working-day, silence: wait": '29 of them, from AHLD to TPAH',
    'The proposing body asks The Ministries of Public Security and of Foreign Affairs: 10 working-day, silence: wait': 'BK_TTG, HCHCM, HCHN, HCSV, HUYC',
    'The province asks The line ministry: 10 working-day, silence: wait': '29 of them, from AHLD to TPAH',
    'public for 10 day': 'GDVH',
    'public for 10 working-day': '25 of them, from AHLD to TPAH',
    'sent by 06-30, education 12-31 of year +1': 'COTD_CP',
    'sent by 12-31 of year +1': 'CSTDTQ',
  },
};
