import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { PassThrough } from 'node:stream';
import { writeDossiers } from '../../../libs/sheet';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { everyDossier } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { disposition } from '../documents/kinds';
import { DossierQueryDto } from '../dto/queries';
import { Says } from '../dto/said';
import { log } from '../log';
import { STORE } from '../store.module';
import { linesOf } from './lines';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('dossiers')
@Controller('api/dossiers')
export class ExportController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('export')
  @ApiProduces(XLSX)
  @ApiResponse({ status: 200, description: 'The workbook', content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  @Says({
    summary: 'The dossiers I may see as a workbook, with the filters of the list',
    about: 'At most 50 000 rows, written as they are read.',
    refuses: ['incomplete'],
  })
  exportDossiers(@Me() me: Who, @Query() { limit: _limit, cursor: _cursor, ...filter }: DossierQueryDto): StreamableFile {
    const today = vietnamDay(this.clock());
    const out = new PassThrough();
    const lines = linesOf(everyDossier(this.store, { personId: me.personId, today, filter }), today);
    // Once bytes have left there is no other way to say no than to break off: a workbook cut short does not open.
    writeDossiers(lines, out).catch((error: unknown) => {
      log.error({ err: error }, 'export broke off');
      out.destroy(error instanceof Error ? error : new Error('export'));
    });
    return new StreamableFile(out, { type: XLSX, disposition: disposition(`Hồ sơ khen thưởng ${today}.xlsx`) });
  }
}
