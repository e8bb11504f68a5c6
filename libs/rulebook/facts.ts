import type { AwardCode, Ground, LocalDate, NomineeKind } from './base';

/** What is known of a nominee: an array that is given is complete, one that is left out is unknown. */
export type Rating = 'KHT' | 'HT' | 'HTT' | 'HTXS';
export interface Facts {
  nominee: {
    kind: NomineeKind;
    occupation?: 'official' | 'worker' | 'farmer' | 'soldier' | 'entrepreneur' | 'scholar' | 'other';
    gender?: 'female' | 'male';
    years?: {
      year: number;
      rating?: Rating;
      initiatives?: { level: 'base' | 'province' | 'ministry' | 'nation'; kind?: 'initiative' | 'research' }[];
      monthsInService?: number;
    }[];
    awards?: { code: AwardCode; from?: LocalDate | null; to?: LocalDate | null; decidedOn: LocalDate; ground?: Ground }[];
    discipline?: { kind: 'reprimand' | 'warning' | 'salary-cut' | 'demotion' | 'removal' | 'dismissal'; from: LocalDate; to: LocalDate | null }[];
    holds?: { kind: 'discipline' | 'investigation' | 'inspection' | 'complaint' | 'press'; from: LocalDate; to: LocalDate | null }[];
    /** Posts held, for long service: `rank` is the class of the post where its title does not tell it. */
    posts?: { title: string; rank?: string; from: LocalDate; to?: LocalDate | null }[];
    maternity?: { from: LocalDate; to: LocalDate }[];
    /** Works directly, not as a leader; of an ethnic minority; lives or works in an area of special difficulty. For choosing among equals. */
    directWorker?: boolean;
    ethnicMinority?: boolean;
    difficultArea?: boolean;
    /** Time away that may count as service: treatment after an injury in combat or rescue, training. */
    away?: { why: 'treatment' | 'training'; from: LocalDate; to: LocalDate }[];
  };
  collective?: CollectiveFacts;
  period?: { from: LocalDate; to: LocalDate };
  deed?: Deed;
  movement?: Movement;
  /** A case of the simplified procedure that the ground does not tell. */
  simplified?: SimplifiedClaim;
  /** The unit's own figures of the year for quotas, this nominee counted in: advanced workers, base fighters, collectives that lead a cluster, flags. */
  unitFigures?: { advanced?: number; fighters?: number; leaders?: number; flags?: number };
  /** Proposed by a sector's own line, past the locality? `localOpinion` is what the locality said. */
  channel?: { vertical: boolean; localOpinion?: 'agree' | 'disagree' | 'none' };
}
export interface CollectiveFacts {
  members?: number;
  completed?: number;
  advanced?: number;
  fighters?: number;
  rating?: Rating;
  disciplined?: number;
  establishedOn?: LocalDate;
  dissolvedOn?: LocalDate;
  leadsCluster?: boolean;
  /** Leads a cluster of the Central Council. */
  leadsCentralCluster?: boolean;
  /** Does the collective belong to those that may be given a flag? */
  flagOpen?: boolean;
}
/** `stableYears`: how long a farm model has stood; `prize`: at an international contest. */
export interface Deed {
  kind?: string;
  effect?: Effect;
  stableYears?: number;
  prize?: Prize;
}
export interface Prize {
  scope: 'world' | 'continental' | 'regional';
  medal: 'gold' | 'silver' | 'bronze';
}
/** The emulation movement a result was won in, and at which of its reviews. */
export interface Movement {
  by: 'unit' | 'province' | 'ministry' | 'prime-minister';
  years: number;
  review: 'interim' | 'final';
}
/** Cases of the simplified procedure (law art. 85) that whoever proposes names; the other two follow from the ground. */
export type SimplifiedClaim = 'political-task' | 'found-by-head' | 'state-secret';
export type Effect = 'base' | 'commune' | 'province' | 'nation';
