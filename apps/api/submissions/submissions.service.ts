import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '../../../libs/dossier';
import { readList } from '../../../libs/sheet';
import type { Env } from '../../../libs/env';
import { createSubmission, fileSubmission, vietnamDay, type Store } from '../../../libs/store';
import { CLOCK, type Clock } from '../clock';
import { Desk } from '../desk/desk';
import type { Uploaded } from '../documents/documents.service';
import { filingOf } from '../dossiers/filing';
import type { ListFormDto, NewSubmissionDto } from '../dto/filing';
import type { FiledDto, SubmissionMadeDto } from '../dto/submissions';
import { Metrics } from '../health/metrics';
import type { Language } from '../problem/language';
import { toProblem } from '../problem/problem';
import { answer } from '../problem/refused';
import { ENV, STORE } from '../store.module';
import { filingsOf, keptReport, listRefusal, toReport } from './list';

interface By {
  id: string;
  personId: string;
}

const NO_LIST = { fileErrors: [], notes: [], rows: [] };

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
    const filings = dossiers.map((dto) => filingOf(dto, unitId));
    const made = answer(await createSubmission(this.store, { ...by, unitId, letter, sentOn, filings, now: this.clock() }));
    return { ...made, ...toReport(NO_LIST, 'vi') };
  }

  async fromList(by: By, form: ListFormDto, file: Uploaded | undefined, language: Language): Promise<SubmissionMadeDto> {
    if (!file)
      answer(
        refuse('incomplete', {
          errors: [{ path: 'file', code: 'missing', detail: { vi: 'Còn thiếu tệp danh sách (trường "file").', en: 'Missing: the list (field "file").' } }],
        }),
      );
    const now = this.clock();
    const list = await readList(file!.buffer, { today: vietnamDay(now), maxBytes: this.env.MAX_UPLOAD_MB * 1024 * 1024 });
    const report = toReport(list, language);
    if (form.check === 'true') return { id: null, dossiers: [], ...report };
    const refusal = listRefusal(list, form.keepGood === 'true');
    if (refusal) answer({ ...refusal, more: { report } });
    const letter = { number: form.letterNumber, date: form.letterDate };
    const made = answer(
      await createSubmission(this.store, {
        ...by,
        unitId: form.unitId,
        letter,
        sentOn: form.sentOn,
        filings: filingsOf(list, form.unitId),
        report: keptReport(list),
        now,
      }),
    );
    return { ...made, ...report };
  }

  /** Files every draft of the letter. Sent again after any failure, it goes on where it stopped. */
  async file(by: By, language: Language): Promise<FiledDto> {
    const { id, results } = answer(await fileSubmission(this.store, { ...by, now: this.clock() }));
    for (const { dossierId, seq, refusal } of results) {
      if (seq !== undefined) this.desk.tell(dossierId, seq);
      if (seq !== undefined) this.metrics.recorded('submit');
      if (isRefusal(refusal)) this.metrics.refused(refusal.refused);
    }
    const items = results.map(({ dossierId, code, seq, refusal }) =>
      refusal
        ? { dossierId, code, ok: false, refusal: toProblem(refusal, language) as FiledDto['results'][number]['refusal'] }
        : { dossierId, code, ok: true, seq },
    );
    const filed = items.filter((item) => item.ok).length;
    return { id, filed, refused: items.length - filed, results: items };
  }
}
