import type { Parameter } from '../parameter';
import { awardNames } from '../regimes/names';
import type { LevelCode } from '../types';
import { BASES, QUOTA_AWARDS } from './national';
import { ORDER_PARAMETER } from './order';
import { blockKey, capKey, ROUNDING_KEY } from './rule';

const names = (award: string) => awardNames([award]);
/** A cap needs a decision of its own where the law sets none; below one of the law or of a level above it may only be lower. */
export const QUOTAS: readonly Parameter[] = [
  ...QUOTA_AWARDS.flatMap(({ award, whole }): Parameter[] => {
    const levels: LevelCode[] = BASES[whole].per === 'province' ? ['province'] : ['province', 'district', 'commune'];
    const { vi, en } = names(award);
    return [
      {
        key: capKey(award),
        name: { vi: `Tỷ lệ tối đa: ${vi} trên số ${BASES[whole].name.vi}`, en: `Highest share: ${en} among ${BASES[whole].name.en}` },
        kind: 'cap',
        least: 0.001,
        most: 1,
        levels,
        below: 'less',
      },
      {
        key: blockKey(award),
        name: { vi: `Vượt tỷ lệ của địa phương, ${vi} (1: không nhận, 0: cảnh báo)`, en: `Above the local share, ${en} (1: refused, 0: warns)` },
        kind: 'yes-no',
        least: 0,
        most: 1,
        levels,
        below: 'more',
      },
    ];
  }),
  {
    key: ROUNDING_KEY,
    name: {
      vi: 'Tỷ lệ của địa phương: phần lẻ (0: bỏ, 1: từ 0,5 làm tròn lên, 2: làm tròn lên)',
      en: 'Local shares: a part of a person (0: dropped, 1: from a half up, 2: rounded up)',
    },
    kind: 'number',
    least: 0,
    most: 2,
    levels: ['province', 'district', 'commune'],
    below: 'less',
  },
  {
    key: ORDER_PARAMETER,
    name: { vi: 'Thứ tự ưu tiên khi số đề nghị vượt tỷ lệ', en: 'Order of preference where more are proposed than fit' },
    kind: 'order',
    least: 1,
    most: 6,
    levels: ['province', 'district', 'commune'],
    below: 'none',
  },
];
