import { met, missing, outcome, type CheckKind } from './kinds';

const PART = { fighters: ['Chiến sĩ thi đua cơ sở', 'base fighters'], flags: ['Cờ thi đua của Chính phủ', "the Government's flags"] } as const;
const WHOLE = { advanced: ['Lao động tiên tiến, Chiến sĩ tiên tiến', 'advanced workers'], leaders: ['tập thể dẫn đầu', 'leading collectives'] } as const;

/** The unit's year stays within the share the rule allows, this nominee counted in. */
export const quotaShare: CheckKind<'quota-share'> = (set, asked) => {
  const part = asked.facts.unitFigures?.[set.part];
  const whole = asked.facts.unitFigures?.[set.whole];
  const [partName, wholeName] = [PART[set.part], WHOLE[set.whole]];
  if (part === undefined || whole === undefined) {
    return missing(
      `unitFigures.${set.part}`,
      `số ${partName[0]} và số ${wholeName[0]} của đơn vị trong năm`,
      `how many ${partName[1]} and ${wholeName[1]} there are this year`,
    );
  }
  return outcome(
    met(part * 100 <= set.percent * whole),
    `${part} ${partName[0]} trên ${whole} ${wholeName[0]}, không quá ${set.percent}%.`,
    `${part} ${partName[1]} of ${whole} ${wholeName[1]}, no more than ${set.percent}% allowed.`,
    `unitFigures.${set.part}`,
    `unitFigures.${set.whole}`,
  );
};
