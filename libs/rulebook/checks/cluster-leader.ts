import { met, missing, outcome, type CheckKind } from './kinds';

/** The collective leads its emulation cluster or block this year. */
export const clusterLeader: CheckKind<'cluster-leader'> = (_set, asked) => {
  const leads = asked.facts.collective?.leadsCluster;
  if (leads === undefined) return missing('collective.leadsCluster', 'kết quả xếp hạng của cụm, khối thi đua', 'how the emulation cluster was ranked');
  return leads
    ? outcome(met(true), 'Dẫn đầu cụm, khối thi đua.', 'Leads its cluster or block.', 'collective.leadsCluster')
    : outcome(met(false), 'Không dẫn đầu cụm, khối thi đua.', 'Does not lead its cluster or block.', 'collective.leadsCluster');
};
