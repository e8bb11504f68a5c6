import { Select } from 'antd';
import { useWords } from '../../../../i18n';
import { plain } from '../../../../ui/plain';
import type { Discipline, HeldAward, Hold } from '../values';
import { Dated } from './Dated';

/** Titles and forms that a nominee may hold already; codes as the law notes use them. */
const HELD = [
  ...['LDTT', 'CSTT', 'CSTDCS', 'CSTDT', 'CSTDTQ', 'TTLDTT', 'DVTT', 'TTLDXS', 'DVQT', 'COTD_T', 'COTD_CP'],
  ...['GK_X', 'GK_H', 'GK_CQ', 'BK_T', 'BK_B', 'BK_TTG', 'KNC', 'HCLD3', 'HCLD2', 'HCLD1'],
] as const;
const DISCIPLINE = ['reprimand', 'warning', 'salary-cut', 'demotion', 'removal', 'dismissal'] as const;
const HOLDS = ['discipline', 'investigation', 'inspection', 'complaint', 'press'] as const;

interface Row<T> {
  item: T;
  change: (change: Partial<T>) => void;
  today: string;
}

export function HeldAwardRow({ item, change, today }: Row<HeldAward>) {
  const t = useWords('filing');
  return (
    <>
      <Select
        aria-label={t('facts.heldAward')}
        placeholder={t('facts.heldAward')}
        value={item.code ?? null}
        onChange={(code: string) => change({ code })}
        popupMatchSelectWidth={false}
        showSearch={{ filterOption: (typed, option) => plain(String(option?.label ?? '')).includes(plain(typed)) }}
        options={HELD.map((code) => ({ value: code, label: `${code} · ${t(`held.${code}`)}` }))}
      />
      <Dated name={t('facts.decidedOn')} value={item.decidedOn} latest={today} set={(decidedOn) => change({ decidedOn: decidedOn })} />
      <Dated name={t('facts.periodFrom')} value={item.from} set={(from) => change({ from: from ?? null })} />
      <Dated name={t('facts.periodTo')} value={item.to} after={item.from} set={(to) => change({ to: to ?? null })} />
    </>
  );
}

export function DisciplineRow({ item, change, today }: Row<Discipline>) {
  const t = useWords('filing');
  return (
    <>
      <Select
        aria-label={t('facts.disciplineKind')}
        placeholder={t('facts.disciplineKind')}
        value={item.kind ?? null}
        onChange={(kind: NonNullable<Discipline['kind']>) => change({ kind })}
        options={DISCIPLINE.map((kind) => ({ value: kind, label: t(`discipline.${kind}`) }))}
      />
      <Dated name={t('facts.from')} value={item.from} latest={today} set={(from) => change({ from: from })} />
      <Dated name={t('facts.to')} value={item.to} after={item.from} set={(to) => change({ to: to ?? null })} />
    </>
  );
}

export function HoldRow({ item, change, today }: Row<Hold>) {
  const t = useWords('filing');
  return (
    <>
      <Select
        aria-label={t('facts.holdKind')}
        placeholder={t('facts.holdKind')}
        value={item.kind ?? null}
        onChange={(kind: NonNullable<Hold['kind']>) => change({ kind })}
        options={HOLDS.map((kind) => ({ value: kind, label: t(`hold.${kind}`) }))}
      />
      <Dated name={t('facts.from')} value={item.from} latest={today} set={(from) => change({ from: from })} />
      <Dated name={t('facts.to')} value={item.to} after={item.from} set={(to) => change({ to: to ?? null })} />
    </>
  );
}
