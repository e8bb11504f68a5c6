import { type Attendance, type Refusal, type Votes, isRefusal } from '../dossier';
import type { LocalDate } from '../rulebook/types';
import { derivedId } from './ids';
import type { Store } from './open';
import { record } from './record';

interface MeetingHeld {
  meetingId: string; // made by the sender: sending the meeting again records nothing twice
  actor: string;
  heldOn: LocalDate;
  on?: LocalDate;
  attendance: Attendance[];
  minutesId: string;
  results: { dossierId: string; stepId?: string; votes: Votes }[];
  now: Date;
}

/** One meeting over many dossiers: an act on each, a result for each; one that is refused does not hold up the others. */
export async function recordMeeting(store: Store, it: MeetingHeld): Promise<{ results: { dossierId: string; seq?: number; refusal?: Refusal }[] }> {
  const results = [];
  for (const { dossierId, stepId, votes } of it.results) {
    const done = await record(store, {
      actor: it.actor,
      actId: derivedId(it.meetingId, dossierId),
      dossierId,
      stepId,
      kind: 'record-meeting',
      on: it.on,
      now: it.now,
      payload: { heldOn: it.heldOn, attendance: it.attendance, minutesId: it.minutesId, votes },
    });
    results.push({ dossierId, ...(isRefusal(done) ? { refusal: done } : { seq: done.seq }) });
  }
  return { results };
}
