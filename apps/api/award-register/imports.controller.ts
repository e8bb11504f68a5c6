import { Body, Controller, Get, Inject, Param, Post, Query, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiConsumes, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { writeGivenReport, writeGivenTemplate } from '../../../libs/sheet';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { importFindings, importFor, listImports, type LineFinding } from '../../../libs/store/award-register';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import type { Uploaded } from '../documents/documents.service';
import { disposition } from '../documents/kinds';
import { NewId } from '../dossiers/idempotency';
import { IdPipe } from '../dossiers/id.pipe';
import { AwardImportDto, AwardImportFormDto, AwardImportsDto, ImportFindingPageDto, ImportFindingQueryDto } from '../dto/award-import';
import { Says } from '../dto/said';
import { Spoken, type Language } from '../problem/language';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';
import { Importer } from './importer';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WORKBOOK = { status: 200, description: 'The workbook', content: { [XLSX]: { schema: { type: 'string' as const, format: 'binary' } } } };
const type = (name: string) => ({ type: XLSX, disposition: disposition(name) });

/** Awards given before, taken into the register from Excel. A file is read after it was sent; its report says what became of each row. */
@ApiTags('award register')
@Controller('api/award-imports')
export class AwardImportsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Importer) private readonly importer: Importer,
  ) {}

  @Get('template.xlsx')
  @ApiProduces(XLSX)
  @ApiResponse(WORKBOOK)
  @Says({ summary: 'The workbook to fill in' })
  async awardTemplate(): Promise<StreamableFile> {
    return new StreamableFile(await writeGivenTemplate(), type('Mẫu danh sách khen thưởng đã có.xlsx'));
  }

  @Post()
  @UseInterceptors(FileInterceptor('file'))
  @ApiConsumes('multipart/form-data')
  @Says({
    summary: 'Take a file of awards into the register',
    about:
      'For a standing agency. Answers at once; the file is read afterwards. Sent twice under one id it is taken once; the same rows in another file are not written again.',
    ok: AwardImportDto,
    status: 202,
    refuses: ['incomplete', 'not-your-task'],
  })
  importAwards(@Me() me: Who, @NewId() id: string, @UploadedFile() file: Uploaded | undefined, @Body() _form: AwardImportFormDto): Promise<AwardImportDto> {
    return this.importer.add(file, id, me);
  }

  @Get()
  @Says({ summary: 'Imports of mine and of the agency I keep the register for, newest first', ok: AwardImportsDto })
  async listAwardImports(@Me() me: Who): Promise<AwardImportsDto> {
    return { items: await listImports(this.store, { personId: me.personId, today: this.today() }) };
  }

  @Get(':id')
  @Says({ summary: 'How far one import is', ok: AwardImportDto, refuses: ['unknown'] })
  async getAwardImport(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<AwardImportDto> {
    return answer(await this.find(me, id));
  }

  @Post(':id/retry')
  @Says({
    summary: 'Begin an import again that failed',
    about: 'Goes on after the last rows taken. Asked twice it is begun once.',
    ok: AwardImportDto,
    status: 202,
    refuses: ['unknown', 'step-moved-on'],
  })
  async retryAwardImport(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<AwardImportDto> {
    return answer(await this.importer.retry(me, id));
  }

  @Get(':id/findings')
  @Says({ summary: 'The report by row, in the order of the file', ok: ImportFindingPageDto, refuses: ['incomplete', 'unknown'] })
  async listImportFindings(
    @Me() me: Who,
    @Param('id', IdPipe) id: string,
    @Query() { fatal, ...page }: ImportFindingQueryDto,
    @Spoken() language: Language,
  ): Promise<ImportFindingPageDto> {
    answer(await this.find(me, id));
    const { items, nextCursor } = await importFindings(this.store, { id, ...page, ...(fatal ? { fatal: fatal === 'true' } : {}) });
    const spoken = ({ said: { name, column, detail, mend }, ...place }: LineFinding) => ({
      ...place,
      name,
      column,
      detail: detail[language],
      mend: mend[language],
    });
    return { items: items.map(spoken), nextCursor };
  }

  @Get(':id/report.xlsx')
  @ApiProduces(XLSX)
  @ApiResponse(WORKBOOK)
  @Says({ summary: 'The report by row as a workbook', refuses: ['unknown'] })
  async importReport(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    answer(await this.find(me, id));
    return new StreamableFile(writeGivenReport(this.findings(id)), type('Kết quả nhập sổ khen thưởng.xlsx'));
  }

  private async *findings(id: string): AsyncGenerator<LineFinding> {
    let cursor: string | undefined;
    do {
      const page = await importFindings(this.store, { id, limit: 200, ...(cursor ? { cursor } : {}) });
      yield* page.items;
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
  }

  private find = (me: Who, id: string) => importFor(this.store, { id, personId: me.personId, today: this.today() });
  private today = () => vietnamDay(this.clock());
}
