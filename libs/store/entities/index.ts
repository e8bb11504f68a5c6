import { Account, SignIn } from './accounts';
import { CalendarChange, CalendarDay } from './calendar';
import { ChannelRow, DeliveryRow, MailPreference, WebhookRow } from './deliveries';
import { AwardGiven, AwardImport, AwardImportProblem, Honouree, HonoureeLikeness, HonoureeMerge } from './award-register';
import { ActRow, DossierRow, RefusalRow, SubmissionRow } from './dossier';
import { FilingDeadlineEnd, FilingDeadlineRow } from './filing';
import { FundAllotment } from './fund';
import { ActivityFailure, EvidenceCheck } from './failures';
import { Office, Person, RegisterChange, Seat, Unit, UnitSuccession, UnitVersion } from './register';
import { DeadlineRow, DocumentRow, FindingRow, InboxRow, LocalParameter, NoticeRow, WorkingCopyRow } from './work';
import { RecheckRow } from './recheck';
import { AlarmRow, RungRow } from './rungs';
import { SubstitutionRow } from './substitution';

export * from './accounts';
export * from './calendar';
export * from './deliveries';
export * from './award-register';
export * from './dossier';
export * from './filing';
export * from './fund';
export * from './failures';
export * from './recheck';
export * from './register';
export * from './rungs';
export * from './substitution';
export * from './work';

export const ENTITIES = [
  Unit,
  UnitVersion,
  UnitSuccession,
  RegisterChange,
  Office,
  Person,
  Seat,
  Account,
  SignIn,
  SubmissionRow,
  DossierRow,
  ActRow,
  RefusalRow,
  InboxRow,
  DeadlineRow,
  RungRow,
  AlarmRow,
  SubstitutionRow,
  FindingRow,
  RecheckRow,
  NoticeRow,
  DocumentRow,
  WorkingCopyRow,
  CalendarDay,
  CalendarChange,
  LocalParameter,
  EvidenceCheck,
  ActivityFailure,
  ChannelRow,
  DeliveryRow,
  MailPreference,
  WebhookRow,
  FundAllotment,
  Honouree,
  AwardGiven,
  HonoureeMerge,
  HonoureeLikeness,
  AwardImport,
  AwardImportProblem,
  FilingDeadlineRow,
  FilingDeadlineEnd,
];
