import { Body, Controller, Get, Inject, Param, Patch, Post, Query, Req, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiProduces, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { Request } from 'express';
import { refuse } from '../../../libs/dossier';
import { judgeList, writeReport, writeTemplate, type TakenList } from '../../../libs/sheet';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { listSubmissions, submissionFor } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { disposition } from '../documents/kinds';
import { NewId } from '../dossiers/idempotency';
import { IdPipe } from '../dossiers/id.pipe';
import type { Uploaded } from '../documents/documents.service';
import { FileRowsDto, ListFormDto, MendRowDto, NewSubmissionDto } from '../dto/filing';
import { PageQueryDto } from '../dto/queries';
import { Says } from '../dto/said';
import { FiledDto, MendedDto, RowCellsDto, SubmissionDto, SubmissionMadeDto, SubmissionPageDto } from '../dto/submissions';
import { Spoken, type Language } from '../problem/language';
import { answer } from '../problem/refused';
import { validation } from '../problem/validation';
import { STORE } from '../store.module';
import { isList, toReport } from './list';
import { PlacePipe } from './place.pipe';
import { ListRows } from './rows.service';
import { Submissions } from './submissions.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const workbook = (content: Buffer, name: string): StreamableFile => new StreamableFile(content, { type: XLSX, disposition: disposition(name) });
const WORKBOOK = { status: 200, description: 'The workbook', content: { [XLSX]: { schema: { type: 'string' as const, format: 'binary' } } } };
const form = validation();

@ApiTags('submissions')
@ApiExtraModels(NewSubmissionDto, ListFormDto)
@Controller('api/submissions')
export class SubmissionsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Submissions) private readonly submissions: Submissions,
    @Inject(ListRows) private readonly rows: ListRows,
  ) {}

  @Post()
  @UseInterceptors(FileInterceptor('file'))
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({
    schema: {
      oneOf: [
        { $ref: getSchemaPath(NewSubmissionDto) },
        { allOf: [{ $ref: getSchemaPath(ListFormDto) }, { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } }] },
      ],
    },
  })
  @Says({
    summary: 'Enter a letter with its dossiers, as JSON or as a list from Excel',
    about:
      'Drafts are made; POST …/file files them. For a list the answer has a report by row; check=true stores nothing, keepGood=true keeps the good rows, keepFaulty=true the whole list, whose cells are then mended.',
    ok: SubmissionMadeDto,
    status: 201,
    refuses: ['incomplete', 'outside-your-jurisdiction', 'unknown'],
  })
  async createSubmission(
    @Me() me: Who,
    @NewId() id: string,
    @Req() req: Request,
    @UploadedFile() file: Uploaded | undefined,
    @Body() body: unknown,
    @Spoken() language: Language,
  ): Promise<SubmissionMadeDto> {
    const by = { id, personId: me.personId };
    const asList = req.is('multipart/form-data') !== false && req.is('multipart/form-data') !== null;
    if (asList) return this.submissions.fromList(by, (await form.transform(body, { type: 'body', metatype: ListFormDto })) as ListFormDto, file, language);
    return this.submissions.fromJson(by, (await form.transform(body, { type: 'body', metatype: NewSubmissionDto })) as NewSubmissionDto);
  }

  @Get()
  @Says({ summary: 'Letters I entered, newest first', ok: SubmissionPageDto, refuses: ['incomplete'] })
  listSubmissions(@Me() me: Who, @Query() page: PageQueryDto): Promise<SubmissionPageDto> {
    return listSubmissions(this.store, { personId: me.personId, ...page });
  }

  @Get('template')
  @ApiProduces(XLSX)
  @ApiResponse(WORKBOOK)
  @Says({ summary: 'The template of a list', refuses: [] })
  async getListTemplate(): Promise<StreamableFile> {
    return workbook(await writeTemplate(Number(vietnamDay(this.clock()).slice(0, 4)) - 1), 'Mẫu danh sách đề nghị khen thưởng.xlsx');
  }

  @Get(':id')
  @Says({ summary: 'One letter and its dossiers', ok: SubmissionDto, refuses: ['unknown'] })
  async getSubmission(@Me() me: Who, @Param('id', IdPipe) id: string, @Spoken() language: Language): Promise<SubmissionDto> {
    const { list, ...letter } = answer(await this.find(me, id));
    const dossiers = new Map(letter.dossiers.map(({ id: dossierId, code, status, late }) => [dossierId, { id: dossierId, code, status, late }]));
    return { ...letter, report: isList(list) ? toReport(this.judge(list), { list, letterId: id, dossiers, language }) : null };
  }

  @Get(':id/report')
  @ApiProduces(XLSX)
  @ApiResponse(WORKBOOK)
  @Says({ summary: 'The report by row as a workbook', refuses: ['unknown'] })
  async getListReport(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { list } = answer(await this.find(me, id));
    return workbook(await writeReport(this.judge(answer(isList(list) ? list : refuse('unknown')))), 'Kết quả đọc danh sách.xlsx');
  }

  @Get(':id/rows/:place')
  @Says({ summary: 'One row of my list, with the cells that may be mended', ok: RowCellsDto, refuses: ['unknown'] })
  getListRow(@Me() me: Who, @Param('id', IdPipe) id: string, @Param('place', PlacePipe) place: number, @Spoken() language: Language): Promise<RowCellsDto> {
    return this.rows.read({ id, personId: me.personId, place }, language);
  }

  @Patch(':id/rows/:place')
  @Says({
    summary: 'Mend cells of one row',
    about: 'The list is judged again by the rules it was read by. What is not named stays; a text that says what the file says takes the mending back.',
    ok: MendedDto,
    refuses: ['incomplete', 'step-moved-on', 'unknown'],
  })
  mendListRow(
    @Me() me: Who,
    @Param('id', IdPipe) id: string,
    @Param('place', PlacePipe) place: number,
    @Body() { cells }: MendRowDto,
    @Spoken() language: Language,
  ): Promise<MendedDto> {
    return this.rows.mend({ id, personId: me.personId, place }, cells, language);
  }

  @Post(':id/file')
  @Says({
    summary: 'File a letter: every good row of its list and every draft, or the rows named',
    about: 'One submit act for each dossier. Can be sent again: what is filed answers the same, the rest goes on.',
    ok: FiledDto,
    refuses: ['incomplete', 'outside-your-jurisdiction', 'unknown'],
  })
  fileSubmission(@Me() me: Who, @Param('id', IdPipe) id: string, @Body() body: FileRowsDto, @Spoken() language: Language): Promise<FiledDto> {
    return this.submissions.file({ id, personId: me.personId }, body ?? {}, language);
  }

  private judge(list: TakenList) {
    return judgeList(list, vietnamDay(this.clock()));
  }

  private async find(me: Who, id: string) {
    return (await submissionFor(this.store, { id, personId: me.personId, today: vietnamDay(this.clock()) })) ?? refuse('unknown');
  }
}
