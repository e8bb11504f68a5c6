import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import { candidatesFor, maySee, type Store, type Who } from '../../../libs/store';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { IdPipe } from '../dossiers/id.pipe';
import { Says } from '../dto/said';
import { CandidatesDto } from '../dto/substitutions';
import { Refused } from '../problem/refused';
import { STORE } from '../store.module';

@ApiTags('dossiers')
@Controller('api/dossiers/:id/candidates')
export class CandidatesController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({ summary: 'Who may act on the open step today and is there', ok: CandidatesDto, refuses: ['outside-your-jurisdiction', 'unknown'] })
  async getCandidates(@Me() me: Who, @Param('id', IdPipe) dossierId: string): Promise<CandidatesDto> {
    const now = this.clock();
    const [found] = await candidatesFor(this.store, [dossierId], now);
    if (!found) throw new Refused(refuse('unknown'));
    if (!(await maySee(this.store, { personId: me.personId, dossierId, now }))) throw new Refused(refuse('outside-your-jurisdiction'));
    return found.candidates ?? { how: 'none', people: [], head: null };
  }
}
