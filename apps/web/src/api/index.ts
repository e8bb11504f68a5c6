import { act as sendAct, getDossier as dossier, getMe as me, getPlan as plan, type ActBody } from './generated/client';
import type { DossierView, Me, PlanView } from './types';

/**
 * The calls, by the names of the contract; one that is not here yet is added to the list below. Where the contract says "text" for a word of a
 * closed list, `types.ts` gives the list's own type.
 */
export const getMe = me as () => Promise<Me>;
export const getPlan = plan as (id: string) => Promise<PlanView>;
export const getDossier = async (id: string): Promise<DossierView> => known(await dossier(id));
/** What the act is about stands beside its address (`actId`, `kind`, `stepId`, `on`); the server checks it against the form of its kind. */
export const act = async (id: string, body: object): Promise<DossierView> => known(await sendAct(id, body as ActBody));

const known = (view: unknown): DossierView => view as DossierView;

export {
  actMany,
  addDossierDocument,
  addUnitDocument,
  allot,
  appoint,
  assess,
  closeAccount,
  createDossier,
  endSeat,
  explainAward,
  fileSubmission,
  getDocuments,
  getExportDossiersUrl,
  getFindings,
  getFund,
  getGetListReportUrl,
  getGetListTemplateUrl,
  getInbox,
  getSeatConsequences,
  getListRow,
  getStatus,
  getStuck,
  getSubmission,
  getTimeline,
  getUnit,
  getUnitConsequences,
  getWorkingCopy,
  keepWorkingCopy,
  listAwards,
  listDossiers,
  listLawChanges,
  listPeople,
  listSubmissions,
  listUnits,
  mendListRow,
  mergeUnits,
  openAccount,
  listUnitDossiers,
  readDocument,
  ready,
  recordMeeting,
  renameUnit,
  resetAccount,
  signIn,
  signOut,
  type ActResultDto as ActResult,
  type AssessedFindingDto as AssessedFinding,
  type AwardDto as AwardShown,
  type DocumentDto as Paper,
  type DossierItemDto as DossierItem,
  type FundDto as Fund,
  type FiledItemDto as FiledItem,
  type FindingDto as Finding,
  type GetInboxParams as InboxFilter,
  type GetStuckParams,
  type HolderDto as Holder,
  type InboxItemDto as InboxItem,
  type ListDossiersParams,
  type ListReportDto as ListReport,
  type OfficeDto as Office,
  type RegisteredPersonDto as Person,
  type PublicStatusDto as PublicStatus,
  type RowCellDto as RowCell,
  type RowCellsDto as RowCells,
  type RowDto as ListRow,
  type RowProblemDto as RowProblem,
  type StuckCellDto as StuckCell,
  type StuckItemDto as StuckItem,
  type SubmissionDto as Submission,
  type SubmissionItemDto as SubmissionItem,
  type UnitDto as Unit,
  type WorkingCopyDto as WorkingCopy,
  type ListUnitDossiersParams as UnitDossierFilter,
  type UnitDossierDto as UnitDossier,
} from './generated/client';
export type { DossierView, Me, PlanView } from './types';
export { newId } from './new-id';
export { sendList, type NewList } from './send-list';
export { Problem, shapeOf } from './problem';
