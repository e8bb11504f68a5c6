import { Body, Controller, Get, Headers, Inject, Param, Post, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { randomUUID } from 'node:crypto';
import { refuse } from '../../../libs/dossier';
import { documentsOf, vietnamDay, type Store, type Who } from '../../../libs/store';
import { keepsMinutesOf } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { IdPipe, isUuid } from '../dossiers/id.pipe';
import { DocumentDto, DocumentFormDto, UnitDocumentFormDto } from '../dto/documents';
import { Says } from '../dto/said';
import { answer, Refused } from '../problem/refused';
import { STORE } from '../store.module';
import { Documents, type Uploaded } from './documents.service';
import { disposition } from './kinds';

const form = (...required: string[]) => ({
  schema: {
    type: 'object',
    required: ['file', ...required],
    properties: {
      file: { type: 'string', format: 'binary' },
      id: { type: 'string', format: 'uuid' },
      paper: { type: 'string', example: 'bien-ban' },
      ...(required.includes('unitId') ? { unitId: { type: 'string', format: 'uuid' } } : {}),
    },
  },
});
const idOf = (key: string | undefined, id: string | undefined): string => (isUuid(key) ? key : (id ?? randomUUID()));

const notKeeper = () =>
  refuse('outside-your-jurisdiction', {
    sentence: {
      vi: 'Biên bản, giấy tờ của Hội đồng do thư ký Hội đồng của đơn vị đó nộp.',
      en: "Minutes and papers of a council are handed in by the secretary of that unit's council.",
    },
  });

@ApiTags('documents')
@Controller('api')
export class DocumentsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Post('dossiers/:id/documents')
  @UseInterceptors(FileInterceptor('file'))
  @ApiConsumes('multipart/form-data')
  @ApiBody(form())
  @Says({
    summary: 'Add a document to a dossier',
    about: 'PDF, DOCX, XLSX, PNG or JPG, by content.',
    ok: DocumentDto,
    status: 201,
    refuses: ['incomplete', 'outside-your-jurisdiction', 'unknown'],
  })
  async addDossierDocument(
    @Me() me: Who,
    @Param('id', IdPipe) dossierId: string,
    @UploadedFile() file: Uploaded | undefined,
    @Body() dto: DocumentFormDto,
    @Headers('idempotency-key') key?: string,
  ): Promise<DocumentDto> {
    answer(await documentsOf(this.store, { personId: me.personId, dossierId, now: this.clock() }));
    return this.documents.add(file, { id: idOf(key, dto.id), dossierId, paper: dto.paper, personId: me.personId });
  }

  @Post('documents')
  @UseInterceptors(FileInterceptor('file'))
  @ApiConsumes('multipart/form-data')
  @ApiBody(form('unitId'))
  @Says({
    summary: "Add a document of a unit, such as its council's minutes",
    ok: DocumentDto,
    status: 201,
    refuses: ['incomplete', 'outside-your-jurisdiction'],
  })
  async addUnitDocument(
    @Me() me: Who,
    @UploadedFile() file: Uploaded | undefined,
    @Body() dto: UnitDocumentFormDto,
    @Headers('idempotency-key') key?: string,
  ): Promise<DocumentDto> {
    const may = await keepsMinutesOf(this.store, { personId: me.personId, unitId: dto.unitId, today: vietnamDay(this.clock()) });
    if (!may) throw new Refused(notKeeper());
    return this.documents.add(file, { id: idOf(key, dto.id), unitId: dto.unitId, paper: dto.paper ?? 'bien-ban', personId: me.personId });
  }

  @Get('documents/:id')
  @ApiProduces('application/octet-stream')
  @ApiResponse({ status: 200, description: 'The content', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @Says({ summary: 'Read a document', refuses: ['unknown'] })
  async readDocument(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { document, content } = await this.documents.open(id, me.personId);
    return new StreamableFile(content, { type: document.mediaType, length: document.bytes, disposition: disposition(document.name) });
  }
}
