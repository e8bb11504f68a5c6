import { Radio } from 'antd';
import type { Check, Ground, NomineeKind, Way } from '../../../../../../../libs/rulebook/types';
import type { AwardShown } from '../../../../api';
import { useSay, useWords } from '../../../../i18n';

interface Props {
  id?: string;
  value?: string;
  onChange?: (code: string) => void;
  awards: AwardShown[];
  kind: NomineeKind;
  ground: Ground;
}
const LEVELS = ['unit', 'commune', 'district', 'province', 'ministry', 'state'] as const;
const rank = (level: string): number => LEVELS.indexOf(level as (typeof LEVELS)[number]);

/** Awards by the level that decides, each with what it takes, in a line. */
export function AwardChoice({ id, value, onChange, awards, kind, ground }: Props) {
  const t = useWords('filing');
  const say = useSay();
  const open = awards.filter((award) => award.nominees.includes(kind) && award.grounds.includes(ground));
  const levels = [...new Set(open.map((award) => award.level))].sort((a, b) => rank(a) - rank(b));
  if (open.length === 0) return <p id={id}>{t(awards.length === 0 ? 'award.noneThatDay' : 'award.noneForThese')}</p>;
  return (
    <div id={id} tabIndex={-1}>
      <Radio.Group className="award-choice" value={value} onChange={(e) => onChange?.(e.target.value as string)}>
        {levels.map((level) => (
          <div key={level} role="group" aria-label={levelName(level, t)}>
            <h3>{levelName(level, t)}</h3>
            {open
              .filter((award) => award.level === level)
              .map((award) => (
                <Radio key={award.code} value={award.code}>
                  <strong>{award.code}</strong> · {say(award.name)}
                  <span className="quiet award-takes">{takes(award, kind, ground, say, t)}</span>
                </Radio>
              ))}
          </div>
        ))}
      </Radio.Group>
    </div>
  );
}

const levelName = (level: string, t: ReturnType<typeof useWords<'filing'>>): string => {
  const known = LEVELS.find((one) => one === level);
  return known ? t(`level.${known}`) : level;
};

/** The rules of the first way that is open to them; how many more ways the law offers. */
function takes(award: AwardShown, kind: NomineeKind, ground: Ground, say: ReturnType<typeof useSay>, t: ReturnType<typeof useWords<'filing'>>): string {
  const ways = (award.ways as unknown as Way[]).filter((way) => way.ground === ground && way.nominees.includes(kind));
  const first = ways[0]?.checks.map((check: Check) => say(check.says)).join(' ');
  const more = ways.length - 1 + award.otherWays.length;
  return [first, more > 0 ? t('award.otherWays', { n: more }) : ''].filter(Boolean).join(' ');
}
