import { about, finding, type Case } from './case';
import { group, person } from './person';

const REGIMES = ['2003', '2024', '2025', '2026'] as const;

/** Titles of villages, families and communes, certificates and medals: the place's own criteria, so the council judges. */
const judged: Case[] = REGIMES.flatMap((regime) => [
  about(regime, 'GDVH')('met', 'a cultural family with nothing against it', person({ kind: 'household' })),
  about(regime, 'TDPVH')('met', 'a cultural village', group()),
  about(regime, 'GK_X')('met', 'the commune’s certificate', person()),
  about(regime, 'GK_CQ')('met', 'the unit’s certificate', person()),
  about(regime, 'GK_DN')('met', 'the enterprise’s certificate', person()),
  about(regime, 'KNC')('met', 'the commemorative medal', person()),
]);
/** Deeds, movements and households: left to the council wherever the law names them. */
const left: Case[] = REGIMES.flatMap((regime) => {
  const orders = regime === '2003' ? [] : (['HCLD3', 'HCLD2', 'HCLD1'] as const);
  return [
    ...(['GK_X', 'BK_T', ...orders] as const).map((code) => about(regime, code)('met', 'a sudden deed is left to the council', person(), { ground: 'sudden' })),
    ...(['GK_X', 'BK_T', 'BK_TTG', ...orders] as const).map((code) =>
      about(regime, code)('met', 'a result in a movement is left to the council', group(), { ground: 'movement' }),
    ),
    ...(['GK_X', 'BK_T'] as const).map((code) => about(regime, code)('met', 'a household is left to the council', person({ kind: 'household' }))),
  ];
});
const communes: Case[] = [
  about('2024', 'XPTT')('met', 'an exemplary commune is for the council', group()),
  about('2025', 'XPTT')('met', 'in 2025 as well', group()),
  about('2003', 'XPTT')('no: The title of exemplary commune, ward or township exists since 01/01/2024 only.', 'it did not exist in 2003', group()),
  finding('2026', 'XPTT', 'draft-provincial-movement')('for-judgement, warns', 'the draft spoke of the provincial movement', group()),
  about('2003', 'HUY_HIEU')('met', 'the provincial badge existed', person()),
  about('2024', 'HUY_HIEU')(
    'no: Since 01/01/2024 a province has its Commemorative medal; the provincial badge is no longer in the law.',
    'and then the medal took its place',
    person(),
  ),
  about('2025', 'GK_H')(
    'no: The district level ended on 01/07/2025 and its certificate with it; the certificate of the commune chair takes its place.',
    'the district’s certificate ended with the district',
    person(),
  ),
  about('2024', 'GDVH')('unknown', 'what is pending against the family is not known', person({ kind: 'household', holds: undefined })),
];
export const community: Case[] = [...judged, ...left, ...communes];
