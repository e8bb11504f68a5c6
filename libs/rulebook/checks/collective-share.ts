import { met, missing, outcome, type CheckKind } from './kinds';

const WHO = {
  advanced: ['Lao động tiên tiến, Chiến sĩ tiên tiến', 'advanced workers'],
  completed: ['hoàn thành nhiệm vụ', 'who completed their tasks'],
} as const;

/** At least this share of the members; whole numbers only, so 70 % of 10 is 7 exactly. */
export const collectiveShare: CheckKind<'collective-share'> = (set, asked) => {
  const { members } = asked.facts.collective ?? {};
  const part = asked.facts.collective?.[set.of];
  if (members === undefined || part === undefined || members <= 0)
    return missing(`collective.${set.of}`, 'số thành viên của tập thể', 'the members of the collective');
  const [vi, en] = WHO[set.of];
  const enough = set.moreThan ? part * 100 > set.percent * members : part * 100 >= set.percent * members;
  const [least, atLeast] = set.moreThan ? ['trên', 'more than'] : ['ít nhất', 'at least'];
  return outcome(
    met(enough),
    `${part}/${members} thành viên ${vi}, cần ${least} ${set.percent}%.`,
    `${part} of ${members} members ${en}, ${atLeast} ${set.percent}% needed.`,
    `collective.${set.of}`,
  );
};
