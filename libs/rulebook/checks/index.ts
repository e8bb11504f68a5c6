import type { Check } from '../types';
import { anyOf } from './any-of';
import { clusterLeader } from './cluster-leader';
import { collectiveCount } from './collective-count';
import { collectiveRating } from './collective-rating';
import { collectiveShare } from './collective-share';
import { consecutiveTitles } from './consecutive-titles';
import { consecutiveYears } from './consecutive-years';
import { deedEffect } from './deed-effect';
import { existedYears } from './existed-years';
import { fresh } from './fresh';
import { initiatives } from './initiatives';
import type { Asked, CheckKind, CheckName, Outcome } from './kinds';
import { localOpinion } from './local-opinion';
import { monthsInService } from './months-in-service';
import { movementLength } from './movement-length';
import { noDiscipline } from './no-discipline';
import { noFlagOpen } from './no-flag-open';
import { noHold } from './no-hold';
import { notDissolved } from './not-dissolved';
import { notRewardedBefore } from './not-rewarded-before';
import { occupation } from './occupation';
import { oneInAYear } from './one-in-a-year';
import { forJudgement, notInFacts } from './plain';
import { priorAward } from './prior-award';
import { prize } from './prize';
import { quotaShare } from './quota-share';
import { ratingCount } from './rating-count';
import { serviceYears } from './service-years';
import { stableYears } from './stable-years';
import { titlesCount } from './titles-count';

/** Every kind of check there is; a new one is a file and a line here. */
export const checkKinds: { [K in CheckName]: CheckKind<K> } = {
  'consecutive-years': consecutiveYears,
  'rating-count': ratingCount,
  'titles-count': titlesCount,
  'consecutive-titles': consecutiveTitles,
  'prior-award': priorAward,
  initiatives,
  'collective-share': collectiveShare,
  'collective-rating': collectiveRating,
  'collective-count': collectiveCount,
  'cluster-leader': clusterLeader,
  'deed-effect': deedEffect,
  'no-flag-open': noFlagOpen,
  'stable-years': stableYears,
  prize,
  'movement-length': movementLength,
  'service-years': serviceYears,
  'months-in-service': monthsInService,
  'quota-share': quotaShare,
  fresh,
  'not-dissolved': notDissolved,
  'one-in-a-year': oneInAYear,
  'local-opinion': localOpinion,
  'existed-years': existedYears,
  occupation,
  'any-of': anyOf((check, asked) => judge(check, asked)),
  'for-judgement': forJudgement,
  'not-in-facts': notInFacts,
  'no-hold': noHold,
  'no-discipline': noDiscipline,
  'not-rewarded-before': notRewardedBefore,
};

/** Runs one check of a regime's data. Throws for a kind nobody wrote: the integrity spec keeps that from happening. */
export function judge(check: Check, asked: Asked): Outcome {
  const kind = (checkKinds as Record<string, ((set: unknown, asked: Asked) => Outcome) | undefined>)[check.kind];
  if (!kind) throw new Error(`no check of kind ${check.kind}`);
  return kind(check.with, asked);
}
