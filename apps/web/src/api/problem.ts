import type { Citation, Finding } from '../../../../libs/rulebook/types';
import type { RefusalCode } from '../../../../libs/dossier/types';

/** What went wrong, as the server says it (RFC 9457), or as the page itself sees it when no answer came. */
export interface ProblemShape {
  status: number;
  code: RefusalCode | 'internal' | 'no-connection';
  detail: string;
  next?: string;
  errors?: { path: string; code: string; detail: string; mend?: string }[];
  citations?: Citation[];
  findings?: Finding[];
  decided?: { id: string; name: string; at: string };
  instance?: string;
}

/** Thrown by every call; `shape` is what people are shown. */
export class Problem extends Error {
  constructor(readonly shape: ProblemShape) {
    super(shape.detail);
    this.name = 'Problem';
  }
}

/** The page is older than the dossier: reload is what helps. */
export const isStale = (shape: ProblemShape): boolean => shape.code === 'already-decided' || shape.code === 'step-moved-on';

/** Any error as a shape; what nobody foresaw has no sentence of its own. */
export const shapeOf = (error: unknown): ProblemShape => (error instanceof Problem ? error.shape : { status: 500, code: 'internal', detail: '' });
