import type { HoldGround } from '../../../../libs/dossier/types';
import type { BallotRule, Basis, Facts, Ground, NomineeKind, OfficeKind, Role, SeatRule, TimeUnit } from '../../../../libs/rulebook/types';
import type { BallotRuleDto, DeadlineDto, DossierDto, HeldDto, MeDto, NomineeShownDto, PlanDto, PlanStepDto, SeatDto } from './generated/client';

/** The same answer, with some of its words known more exactly. */
type Known<T, More> = Omit<T, keyof More> & More;

export type Me = Known<MeDto, { offices: Known<SeatDto, { office: OfficeKind; role: Role }>[] }>;

export type DossierView = Known<
  DossierDto,
  { ground: Ground; facts: Facts; nominee: Known<NomineeShownDto, { kind: NomineeKind }>; held: Known<HeldDto, { ground: HoldGround }> | null }
>;

type PlanStep = Known<
  PlanStepDto,
  { seats: SeatRule[]; deadline: Known<DeadlineDto, { basis: Basis; unit: TimeUnit }> | null; ballot?: Known<BallotRuleDto, { basis: BallotRule['basis'] }> }
>;
export type PlanView = Known<PlanDto, { steps: PlanStep[] }>;
