import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Refusal } from '../../../libs/dossier';
import { cellsOf, judgeList, mendRow, type ListReport, type TakenList } from '../../../libs/sheet';
import { changeList, dossierAt, listLetter, vietnamDay, type ListLetter, type Store } from '../../../libs/store';
import { CLOCK, type Clock } from '../clock';
import type { CellDto } from '../dto/filing';
import type { MendedDto, RowCellsDto } from '../dto/submissions';
import type { Language } from '../problem/language';
import { answer, Refused } from '../problem/refused';
import { STORE } from '../store.module';
import { good, isList, toRow } from './list';

interface At {
  id: string;
  personId: string;
  place: number;
}
const NONE = new Map<string, never>();
const FILED: Partial<Refusal> = {
  sentence: { vi: 'Dòng này đã thành hồ sơ, không sửa trong danh sách được nữa.', en: 'The row has become a dossier and is no longer mended in the list.' },
  next: { vi: 'Mở hồ sơ để xem và bổ sung.', en: 'Open the dossier.' },
};

/** One row of a list: its cells, and what comes of mending them. The judge is the one that read the file. */
@Injectable()
export class ListRows {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read({ place, ...it }: At, language: Language): Promise<RowCellsDto> {
    const letter = await listLetter(this.store, it);
    const list = listOf(letter);
    const row = this.judge(list).rows[place];
    if (!letter || !row) throw new Refused(refuse('unknown'));
    const dossierId = dossierAt(it.id, place);
    return {
      ...toRow(row, place, { list, letterId: it.id, dossiers: NONE, language }),
      cells: letter.dossiers.has(dossierId) ? [] : cellsOf(list, place, row.kind),
    };
  }

  /** Puts the texts in place of the cells and judges the whole list again: mending one row may right another that repeats it. */
  async mend({ place, ...it }: At, cells: CellDto[], language: Language): Promise<MendedDto> {
    const { list, before } = answer(await changeList(this.store, it, (letter) => change(letter, place, cells)));
    const [was, now] = [this.judge(before), this.judge(list)];
    const kept = now.rows.filter(good).length;
    const seen = { list, letterId: it.id, dossiers: NONE, language };
    return {
      good: kept,
      faulty: now.rows.length - kept,
      rows: now.rows.flatMap((row, i) => (i === place || differs(was, now, i) ? [toRow(row, i, seen)] : [])),
    };
  }

  private judge(list: TakenList): ListReport {
    return judgeList(list, vietnamDay(this.clock()));
  }
}

function listOf(letter: ListLetter | null): TakenList {
  if (!letter || !isList(letter.list)) throw new Refused(refuse('unknown'));
  return letter.list;
}

function change(letter: ListLetter, place: number, cells: CellDto[]): { list: TakenList; before: TakenList } | Refusal {
  const before = listOf(letter);
  if (!before.rows[place]) return refuse('unknown');
  if (letter.dossiers.has(dossierAt(letter.id, place))) return refuse('step-moved-on', FILED);
  const { list, unknown } = mendRow(before, place, cells);
  if (unknown.length === 0) return { list, before };
  const detail = { vi: `Trang tính không có cột ${unknown.join(', ')} để sửa.`, en: `The sheet has no column ${unknown.join(', ')} to mend.` };
  return refuse('incomplete', { sentence: detail, errors: [{ path: 'cells', code: 'wrong', detail }] });
}

/** Errors and warnings are what others of the list can change in a row. */
const differs = (was: ListReport, now: ListReport, place: number): boolean =>
  JSON.stringify([was.rows[place]?.errors, was.rows[place]?.warnings]) !== JSON.stringify([now.rows[place]?.errors, now.rows[place]?.warnings]);
