import { BASES, citationsOf, ruleSays, type QuotaPicture, type QuotaRule, type Whole } from '../../../libs/rulebook';
import type { quotaPage } from '../../../libs/store/quotas';
import type { QuotaDto, QuotaFiguresDto } from '../dto/quota';

type Page = Extract<Awaited<ReturnType<typeof quotaPage>>, { regime: unknown }>;
type Figures = Pick<Page['whole'], 'taken' | 'proposed' | 'base' | 'pictures'>;

const percent = (hundredths: number): number => hundredths / 100;

/** The picture as the contract has it: shares in per cent, rules in words with their citations. */
export function toldOf({ whole, items, standing, advice, ...page }: Page, of: Whole): Omit<QuotaDto, 'unit' | 'year' | 'calendar' | 'award'> {
  return {
    ...page,
    baseName: BASES[of].name,
    whole: figuresOf(whole),
    items: items.map(({ unit, ...figures }) => ({ unit, ...figuresOf(figures) })),
    standing: standing.map(({ contender: { evidence, ...proposed }, ...place }) => ({ ...place, ...proposed, evidence })),
    advice: advice && { says: advice.says, citations: [advice.citation] },
  };
}

const figuresOf = ({ taken, proposed, base, pictures }: Figures): QuotaFiguresDto => ({
  taken,
  proposed,
  base,
  share: base.sure > 0 ? Math.round((proposed * 10_000) / base.sure) / 100 : null,
  caps: pictures.map(capOf),
});

function capOf({ rule, picture }: { rule: QuotaRule; picture: QuotaPicture }): QuotaFiguresDto['caps'][number] {
  const { left, heads, verdict, says, base } = picture;
  const { source, blocks, rounding } = rule;
  return {
    percent: percent(rule.cap),
    source: source.kind,
    decision: source.kind === 'local' ? source.decision : null,
    rule: ruleSays(rule),
    citations: citationsOf(rule),
    blocks,
    rounding,
    base,
    left,
    heads,
    verdict,
    says,
  };
}
