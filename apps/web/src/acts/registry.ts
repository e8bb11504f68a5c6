import { actDay, type About, type ActForms } from './act-form';
import { Accept } from './forms/Accept';
import { Appraise } from './forms/Appraise';
import { ChooseRegime } from './forms/ChooseRegime';
import { Grant, OutsideDecision } from './forms/Grant';
import { Meeting, packMeeting } from './forms/Meeting';
import { Reassign } from './forms/Reassign';
import { packReturn, Return } from './forms/Return';
import { Endorse, Extend, Hold, Notify, Reason, Receipt, Resubmit, Retry, Submit } from './forms/simple';

const dated = (at: 'letter' | 'decision') => (about: About) => ({ [at]: { date: actDay(about) } });

/** One form an act; the type is closed over libs/dossier, so a new act is asked for here by the compiler. */
export const ACT_FORMS: ActForms = {
  submit: { weight: 'forward', many: false, Fields: Submit, start: (about) => ({ letter: about.view?.letter ?? { date: about.today }, sentOn: about.today }) },
  resubmit: { weight: 'forward', many: false, Fields: Resubmit },
  withdraw: { weight: 'final', many: false, Fields: Reason },
  accept: { weight: 'forward', many: true, Fields: Accept, start: (about) => ({ electronicOn: actDay(about) }) },
  return: { weight: 'back', many: false, Fields: Return, pack: packReturn },
  appraise: { weight: 'forward', many: true, Fields: Appraise },
  'choose-regime': { weight: 'aside', many: false, Fields: ChooseRegime },
  'record-meeting': { weight: 'forward', many: false, Fields: Meeting, pack: packMeeting, start: (about) => ({ heldOn: actDay(about) }) },
  endorse: { weight: 'forward', many: true, Fields: Endorse, start: dated('letter') },
  grant: { weight: 'forward', many: true, Fields: Grant, start: dated('decision') },
  decline: { weight: 'final', many: false, Fields: Reason },
  hold: { weight: 'aside', many: false, Fields: Hold },
  release: { weight: 'forward', many: false, Fields: Reason },
  'record-receipt': { weight: 'aside', many: false, Fields: Receipt, start: (about) => ({ receivedOn: actDay(about) }) },
  'record-decision': { weight: 'forward', many: false, Fields: OutsideDecision, start: dated('decision') },
  'notify-result': { weight: 'forward', many: true, Fields: Notify, start: dated('letter') },
  reassign: { weight: 'aside', many: false, Fields: Reassign },
  extend: { weight: 'aside', many: false, Fields: Extend },
  retry: { weight: 'aside', many: false, Fields: Retry },
  nudge: { weight: 'aside', many: false, Fields: Reason },
  replan: { weight: 'aside', many: false, Fields: Reason },
  skip: { weight: 'final', many: false, Fields: Reason },
};
