import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '../../../libs/dossier';
import { judgeList, takeList } from '../../../libs/sheet';
import type { Env } from '../../../libs/env';
import {
  closeSubmission,
  createSubmission,
  dossierAt,
  draftRows,
  fileSubmission,
  listLetter,
  takeBack,
  vietnamDay,
  type ListLetter,
  type PlacedFiling,
  type Store,
} from '../../../libs/store';
import { CLOCK, type Clock } from '../clock';
import { Desk } from '../desk/desk';
import type { Uploaded } from '../documents/documents.service';
import { filingOf } from '../dossiers/filing';
import type { FileRowsDto, ListFormDto, NewSubmissionDto } from '../dto/filing';
import type { FiledDto, SubmissionMadeDto } from '../dto/submissions';
import { Metrics } from '../health/metrics';
import type { Language } from '../problem/language';
import { toProblem } from '../problem/problem';
import { answer } from '../problem/refused';
import { ENV, STORE } from '../store.module';
import { filingsOf, isList, listRefusal, toReport, type Keep } from './list';

interface By {
  id: string;
  personId: string;
}

const NO_REPORT = { good: 0, faulty: 0, fileErrors: [], notes: [], rows: [] };
const keepOf = (form: ListFormDto): Keep => (form.keepFaulty === 'true' ? 'all' : form.keepGood === 'true' ? 'good' : 'nothing');

/** One letter, 1..n dossiers: from JSON, or from the list a unit really sends. */
@Injectable()
export class Submissions {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ENV) private readonly env: Env,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  async fromJson(by: By, { unitId, letter, sentOn, dossiers }: NewSubmissionDto): Promise<SubmissionMadeDto> {
    const filings = dossiers.map((dto, place) => ({ place, filing: filingOf(dto, unitId) }));
    const made = answer(await createSubmission(this.store, { ...by, unitId, letter, sentOn, filings, now: this.clock() }));
    return { ...made, ...NO_REPORT };
  }

  async fromList(by: By, form: ListFormDto, file: Uploaded | undefined, language: Language): Promise<SubmissionMadeDto> {
    if (!file)
      answer(
        refuse('incomplete', {
          errors: [{ path: 'file', code: 'missing', detail: { vi: 'Còn thiếu tệp danh sách (trường "file").', en: 'Missing: the list (field "file").' } }],
        }),
      );
    const now = this.clock();
    const list = await takeList(file!.buffer, { maxBytes: this.env.MAX_UPLOAD_MB * 1024 * 1024 });
    const read = judgeList(list, vietnamDay(now));
    const { id, personId } = by;
    const shown = (dossiers: SubmissionMadeDto['dossiers']) =>
      toReport(read, { list, letterId: id, language, dossiers: new Map(dossiers.map((one) => [one.id, { ...one, status: 'draft', late: false }])) });
    if (form.check === 'true') return { id: null, dossiers: [], ...shown([]) };
    const keep = keepOf(form);
    const refusal = listRefusal(read, keep);
    if (refusal) answer({ ...refusal, more: { report: shown([]) } });
    const letter = { number: form.letterNumber, date: form.letterDate };
    const filings = keep === 'all' ? [] : filingsOf(read, form.unitId);
    const made = answer(await createSubmission(this.store, { id, personId, unitId: form.unitId, letter, sentOn: form.sentOn, filings, list, now }));
    return { ...made, ...shown(made.dossiers) };
  }

  /** Files the letter, or the rows named: good rows become drafts, each is submitted; one that is refused is a row again. Sent again after any failure, it goes on where it stopped. */
  async file(by: By, { rows, lateReason }: FileRowsDto, language: Language): Promise<FiledDto> {
    const now = this.clock();
    const letter = await listLetter(this.store, by);
    if (letter) answer(await draftRows(this.store, { ...by, now }, (kept) => this.goodRows(kept).filter(({ place }) => rows?.includes(place) ?? true)));
    const only = rows?.map((place) => dossierAt(by.id, place));
    const { id, results } = answer(await fileSubmission(this.store, { ...by, ...(only ? { only } : {}), ...(lateReason ? { lateReason } : {}), now }));
    const refused = results.filter(({ refusal }) => refusal && refusal.refused !== 'busy').map(({ dossierId }) => dossierId);
    if (letter && refused.length > 0) await takeBack(this.store, { id: by.id, dossiers: refused });
    await this.close(by, now);
    for (const { dossierId, seq, refusal } of results) {
      if (seq !== undefined) this.desk.tell(dossierId, seq);
      if (seq !== undefined) this.metrics.recorded('submit');
      if (isRefusal(refusal)) this.metrics.refused(refusal.refused);
    }
    const places = new Map(rows?.map((place) => [dossierAt(by.id, place), place]));
    const items = results.map(({ dossierId, code, seq, refusal }) => ({
      dossierId,
      code,
      ...(places.has(dossierId) ? { place: places.get(dossierId) } : {}),
      ...(refusal ? { ok: false, refusal: toProblem(refusal, language) as FiledDto['results'][number]['refusal'] } : { ok: true, seq }),
    }));
    const filed = items.filter((item) => item.ok).length;
    return { id, filed, refused: items.length - filed, results: items };
  }

  private goodRows(letter: ListLetter): PlacedFiling[] {
    return isList(letter.list) ? filingsOf(judgeList(letter.list, vietnamDay(this.clock())), letter.unitId) : [];
  }

  /** A letter is filed when every good row of its list, or every draft of it, has been submitted. */
  private async close(by: By, now: Date): Promise<void> {
    const letter = await listLetter(this.store, by);
    const open = letter && this.goodRows(letter).some(({ place }) => !letter.dossiers.has(dossierAt(by.id, place)));
    if (!open) await closeSubmission(this.store, { id: by.id, now });
  }
}
