import type { Filing } from '../../../libs/dossier';
import type { Facts } from '../../../libs/rulebook/types';
import type { FactsDto } from '../dto/facts';
import type { DossierChangeDto, FilingDto } from '../dto/filing';

/** Facts as the rulebook reads them: the nominee's kind is the dossier's own where the sender did not repeat it. */
const factsOf = (facts: FactsDto | undefined, kind: Filing['nominee']['kind']): Facts => ({
  ...facts,
  nominee: { ...facts?.nominee, kind: facts?.nominee?.kind ?? kind },
});

export const filingOf = (dto: FilingDto, unitId: string): Filing => ({
  award: dto.award,
  ground: dto.ground,
  unitId,
  nominee: dto.nominee,
  facts: factsOf(dto.facts, dto.nominee.kind),
  ...(dto.achievement === undefined ? {} : { achievement: dto.achievement }),
});

/** Only what the sender named; the rest of the draft stays. */
export function changeOf({ facts, ...dto }: DossierChangeDto): Partial<Omit<Filing, 'unitId'>> {
  const named = Object.fromEntries(Object.entries(dto).filter(([, value]) => value !== undefined));
  const kind = dto.nominee?.kind ?? facts?.nominee?.kind;
  return { ...named, ...(facts ? { facts: { ...facts, nominee: { ...facts.nominee, ...(kind ? { kind } : {}) } } as Facts } : {}) };
}
