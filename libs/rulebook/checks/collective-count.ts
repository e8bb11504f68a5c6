import { met, missing, outcome, type CheckKind } from './kinds';

const WHO = {
  fighters: ['Chiến sĩ thi đua cơ sở', 'base fighters'],
  disciplined: ['bị kỷ luật từ cảnh cáo trở lên', 'disciplined with a warning or more'],
} as const;

/** So many members of a kind, at least or at most. */
export const collectiveCount: CheckKind<'collective-count'> = (set, asked) => {
  const count = asked.facts.collective?.[set.of];
  const [vi, en] = WHO[set.of];
  if (count === undefined) return missing(`collective.${set.of}`, `số thành viên ${vi}`, `the members who are ${en}`);
  const within = count >= (set.least ?? 0) && count <= (set.most ?? Infinity);
  const [need, needed] =
    set.least === undefined ? [`không quá ${set.most}`, `no more than ${set.most} allowed`] : [`cần ít nhất ${set.least}`, `at least ${set.least} needed`];
  return outcome(met(within), `Có ${count} thành viên ${vi}, ${need}.`, `${count} member(s) ${en}, ${needed}.`, `collective.${set.of}`);
};
