/** What an accepted act brought about. */
export type Event =
  | { kind: 'step-opened' | 'step-closed' | 'extended' | 'recounted' | 'reassigned' | 'nudged' | 'skip-asked'; stepId: string }
  | { kind: 'reminded' | 'overdue' | 'escalated'; stepId: string; rung: string }
  | { kind: 'submitted' | 'returned' | 'resubmitted' | 'held' | 'released' | 'check-asked' | 'granted' | 'declined' | 'withdrawn' | 'result-notified' };
