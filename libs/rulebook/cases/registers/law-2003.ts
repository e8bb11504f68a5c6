import type { LawRegister } from '../registers';

/** The regime of 2003, figure by figure and clause by clause, written a second time. */
export const register2003: LawRegister = {
  rules: {
    '08/2017/TT-BNV  second-hand 2017-10-01–2023-12-31': 'one-state-award-a-year ×28',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  second-hand 2014-06-01–2023-12-31':
      'collective-rated ×2, leads-cluster, nobody-disciplined ×2, over-half-advanced ×2',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31':
      'all-completed ×2, collective-rated ×2, criteria-not-read ×49, good-year, has-a-fighter ×2, leads-cluster ×2, local-criteria ×4, local-opinion, no-discipline, no-hold, not-rewarded-before, seventy-percent-advanced ×2',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 21 text 2014-06-01–2023-12-31': 'titles-in-a-row',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 22 text 2014-06-01–2023-12-31': 'titles-in-a-row ×2',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 23 text 2014-06-01–2023-12-31': 'base-initiative',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 24(1) text 2014-06-01–2023-12-31': 'good-year ×2, obeys-studies-lives-well ×2',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 27(1)(d) text 2014-06-01–2023-12-31': 'nobody-disciplined ×2',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 71 text 2014-06-01–2023-12-31': 'movement-result, other way ×2, sudden-deed',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 71(1)(b) text 2014-06-01–2023-12-31': 'five-years-excellent, holds-merit-certificate',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 72 text 2014-06-01–2023-12-31':
      'household-contribution ×2, movement-result ×2, other way ×4, sudden-deed ×2, two-years-excellent-collective ×2',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 75 text 2014-06-01–2023-12-31': 'good-work-and-conduct ×4, local-criteria ×4, movement-result ×4, sudden-deed ×4',
    '91/2017/NĐ-CP  unverified 2017-10-01–2023-12-31':
      'five-initiatives, initiative ×3, three-base-titles, titles-or-initiatives, two-initiatives ×2, two-years-excellent ×2',
    '91/2017/NĐ-CP 11(1) second-hand 2017-10-01–2023-12-31': 'flag-share',
    '91/2017/NĐ-CP 9(3) text 2017-10-01–2023-12-31': 'fighter-share',
  },
  awards: {
    LDTT: 'district; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 24(1) text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 80(2) text 2014-06-01–2023-12-31; or commune 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 80(3) text 2014-06-01–2023-12-31; or unit 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    CSTT: 'unit; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    CSTDCS:
      'district; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 23 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 80(2) text 2014-06-01–2023-12-31; or unit 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    CSTDT:
      'province; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 22 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    CSTDB:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 22 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    CSTDTQ:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 21 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    TTLDTT:
      'district; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 28 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 80(2) text 2014-06-01–2023-12-31; or unit 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    DVTT: 'unit; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 28 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    TTLDXS:
      'province; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 27 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    DVQT: 'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 27 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    COTD_T:
      'province; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    COTD_B:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    COTD_CP:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    TDPVH:
      'district; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 80(2) text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 80(2) text 2014-06-01–2023-12-31',
    GDVH: 'commune; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 80(3) text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 80(3) text 2014-06-01–2023-12-31',
    GK_X: 'commune; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 75 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 80(3) text 2014-06-01–2023-12-31',
    GK_H: 'district; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 75 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 80(2) text 2014-06-01–2023-12-31',
    GK_CQ:
      'unit; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 75 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    GK_DN:
      'unit; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 75 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    BK_T: 'province; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 72 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    BK_B: 'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 72 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    BK_TTG:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 71 text 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    KNC: 'province; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HUY_HIEU:
      'province; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCLD1:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCLD2:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCLD3:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCSV: 'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCHCM:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCDL1:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCDL2:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCDL3:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCDDK:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCDC: 'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCHN: 'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    TPAH: 'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    AHLD: 'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    BMVNAH:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCQC1:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCQC2:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCQC3:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCBV1:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCBV2:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCBV3:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCCC1:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCCC2:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HCCC3:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    HUYC: 'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
    AHLLVT:
      'state; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31; 15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31',
  },
  procedure: {
    '15/2003/QH11  unverified 2004-07-01–2023-12-31': 'apart DHVD, apart GT, apart NGND, apart NGUT, apart NSND, apart NSUT, apart TTND, apart TTUT',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13)  unverified 2014-06-01–2023-12-31':
      'government, minister ×4, paper bao-cao-thanh-tich ×49, paper bien-ban ×49, paper to-trinh ×49, paper xac-nhan-sang-kien ×20, paper xac-nhan-thanh-tich ×29, president ×25, prime-minister ×27, province-signature ×34, unit-proposal ×53, unit-signature ×7',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 80(2) text 2014-06-01–2023-12-31': 'district-signature ×39',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 80(3) text 2014-06-01–2023-12-31': 'commune-signature ×3',
    '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 85(1) text 2014-06-01–2023-12-31': 'simplified, simplified bao-cao-tom-tat, simplified to-trinh',
    '91/2017/NĐ-CP 45(10) text 2017-10-01–2023-12-31': 'notice ×25',
    '91/2017/NĐ-CP 45(8) second-hand 2017-10-01–2023-12-31': 'paper ket-qua-bo-phieu ×5',
    '91/2017/NĐ-CP 48(1) text 2017-10-01–2023-12-31': 'send by ×28',
    '91/2017/NĐ-CP 48(2) second-hand 2017-10-01–2023-12-31': 'ministry-appraisal ×28',
    '91/2017/NĐ-CP 55 unverified 2017-10-01–2023-12-31': 'simplified bao-cao-tom-tat, simplified to-trinh',
    '91/2017/NĐ-CP 63 second-hand 2017-10-01–2023-12-31': 'province-council ×34',
    '93/2023/NĐ-CP  second-hand 2024-01-01–': 'apart NNND, apart NNUT',
  },
  limits: {
    'commune-appraisal: 10 working-day by sla.appraisal.commune': 'GDVH, GK_X, LDTT',
    'commune-council: 10 working-day by sla.council.commune': 'GDVH, GK_X, LDTT',
    'commune-intake: 3 working-day by sla.intake.commune': 'GDVH, GK_X, LDTT',
    'commune-signature: 5 working-day by sla.signature.commune': 'GDVH, GK_X, LDTT',
    'district-appraisal: 10 working-day by sla.appraisal.district': '39 of them, from AHLD to TTLDXS',
    'district-council: 10 working-day by sla.council.district': '39 of them, from AHLD to TTLDXS',
    'district-intake: 3 working-day by sla.intake.district': '39 of them, from AHLD to TTLDXS',
    'district-signature: 5 working-day by sla.signature.district': '39 of them, from AHLD to TTLDXS',
    'ministry-appraisal: 25 working-day by sla.appraisal.ministry': '28 of them, from AHLD to TPAH',
    'ministry-intake: 3 working-day by sla.intake.ministry': '28 of them, from AHLD to TPAH',
    'province-appraisal: 25 working-day by 91/2017/NĐ-CP 48(2)(b) second-hand 2017-10-01–2023-12-31, then 25 working-day by sla.appraisal.province':
      '34 of them, from AHLD to TTLDXS',
    'province-council: 10 working-day by sla.council.province': '34 of them, from AHLD to TTLDXS',
    'province-intake: 3 working-day by sla.intake.province': '34 of them, from AHLD to TTLDXS',
    'province-signature: 5 working-day by sla.signature.province': '34 of them, from AHLD to TTLDXS',
    'result: 5 working-day by sla.result': '49 of them, from AHLD to TTLDXS',
    'unit-signature: 5 working-day by sla.signature.unit': 'CSTDCS, CSTT, DVTT, GK_CQ, GK_DN, LDTT, TTLDTT',
  },
  votes: {
    'at least 0.9 of all-members, secret, by 91/2017/NĐ-CP 45(8) second-hand 2017-10-01–2023-12-31': 'AHLD ×2, AHLLVT ×2, CSTDT ×2, CSTDTQ ×2, TPAH ×2',
    'more than 0.5 of all-members, by the place': '36 of them, from BK_T ×2 to TTLDXS ×2',
  },
  filing: {
    '1 set(s) and files': '49 of them, from AHLD to TTLDXS',
    'public for 10 working-day': '25 of them, from AHLD to TPAH',
    'sent by 03-31, education 10-15 of year +1': 'COTD_CP',
    'sent by 06-30, education 10-15 of year +1': '26 of them, from AHLD to TPAH',
    'sent by 10-31 of year +1': 'CSTDTQ',
  },
};
