import { met, missing, outcome, type CheckKind } from './kinds';

const OF = {
  own: ['cụm, khối thi đua', 'its cluster or block', 'leadsCluster'],
  central: ['cụm, khối do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức', 'its cluster of the Central Council', 'leadsCentralCluster'],
} as const;

/** The collective leads its emulation cluster or block this year. */
export const clusterLeader: CheckKind<'cluster-leader'> = (set, asked) => {
  const [vi, en, field] = OF[set.of ?? 'own'];
  const leads = asked.facts.collective?.[field];
  const fact = `collective.${field}`;
  if (leads === undefined) return missing(fact, `kết quả xếp hạng của ${vi}`, `how ${en} was ranked`);
  return leads ? outcome(met(true), `Dẫn đầu ${vi}.`, `Leads ${en}.`, fact) : outcome(met(false), `Không dẫn đầu ${vi}.`, `Does not lead ${en}.`, fact);
};
