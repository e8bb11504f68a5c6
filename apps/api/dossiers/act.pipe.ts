import { Injectable, type PipeTransform } from '@nestjs/common';
import { refuse } from '../../../libs/dossier';
import { ACT_FORMS, ACT_KINDS, type SentAct } from '../dto/acts';
import { Refused } from '../problem/refused';
import { validation } from '../problem/validation';

const form = validation();

/** Which form an act must fill is said by its `kind`; the pipe checks it against that form and no other. */
@Injectable()
export class ActPipe implements PipeTransform<unknown, Promise<SentAct>> {
  async transform(body: unknown): Promise<SentAct> {
    const kind = (body as { kind?: unknown } | null | undefined)?.kind;
    const known = ACT_KINDS.find((one) => one === kind);
    if (!known) throw new Refused(unknownKind(kind));
    return form.transform(body, { type: 'body', metatype: ACT_FORMS[known] }) as Promise<SentAct>;
  }
}

const unknownKind = (kind: unknown) => {
  const detail = { vi: `"kind" phải là một trong: ${ACT_KINDS.join(', ')}.`, en: `"kind" must be one of: ${ACT_KINDS.join(', ')}.` };
  return refuse('incomplete', { sentence: detail, errors: [{ path: 'kind', code: kind === undefined ? 'missing' : 'wrong', detail }] });
};
