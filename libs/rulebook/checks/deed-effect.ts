import type { Effect } from '../types';
import { met, missing, outcome, type CheckKind } from './kinds';

const REACH: Effect[] = ['base', 'commune', 'province', 'nation'];
const NAME: Record<Effect, [string, string]> = {
  base: ['cơ sở', 'the base'],
  commune: ['cấp xã', 'the commune'],
  province: ['tỉnh hoặc bộ, ngành', 'the province or ministry'],
  nation: ['toàn quốc', 'the nation'],
};

/** How far the deed, the model or the initiative reaches. */
export const deedEffect: CheckKind<'deed-effect'> = (set, asked) => {
  const effect = asked.facts.deed?.effect;
  if (!effect) return missing('deed.effect', 'thành tích và phạm vi ảnh hưởng của thành tích', 'the deed and how far it reaches');
  const reaches = REACH.indexOf(effect) >= REACH.indexOf(set.least);
  const perhaps = !reaches && set.perhaps !== undefined && REACH.indexOf(effect) >= REACH.indexOf(set.perhaps);
  const [has, needed] = [NAME[effect], NAME[set.least]];
  return outcome(
    perhaps ? 'unknown' : met(reaches),
    `Phạm vi ảnh hưởng: ${has[0]}; cần từ ${needed[0]} trở lên${perhaps ? ', hoặc toàn huyện mà dữ liệu chưa nói rõ' : ''}.`,
    `It reaches ${has[1]}; at least ${needed[1]} needed${perhaps ? ', or the whole district, which the facts do not tell' : ''}.`,
    'deed.effect',
  );
};
