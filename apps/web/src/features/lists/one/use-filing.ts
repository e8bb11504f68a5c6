import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { fileSubmission, type FiledItem, type ListRow, type Submission } from '../../../api';
import { meQuery } from '../../../session/me';
import { listQuery } from '../calls';
import { stateOf, withRows } from './state';

/** Small enough that the bar moves and a slow line answers in time. */
const PORTION = 20;

export interface Run {
  total: number;
  done: number;
  going: boolean;
  /** What stopped it; the rest can be sent again. */
  problem: unknown;
}

/**
 * Files the rows that are right, portion after portion. The server makes one dossier of a row however often it is sent, so the run may be cut
 * anywhere (a lost line, a closed tab) and begun again for what is left.
 */
export function useFiling(id: string) {
  const client = useQueryClient();
  const [run, setRun] = useState<Run | null>(null);
  const [refused, setRefused] = useState<ReadonlyMap<number, FiledItem>>(new Map());
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => void (here.current = false);
  }, []);

  function tell(rows: readonly ListRow[], results: readonly FiledItem[]): void {
    const items = new Map(results.map((one) => [one.place, one]));
    const news = rows.flatMap((row) => {
      const item = items.get(row.place);
      return item?.ok ? [{ ...row, dossier: { id: item.dossierId, code: item.code, status: 'running', late: false } }] : [];
    });
    client.setQueryData<Submission>(listQuery(id).queryKey, (list) => list && withRows(list, news));
    setRefused((old) => new Map([...old].filter(([place]) => !items.has(place)).concat(results.filter((one) => !one.ok).map((one) => [one.place ?? -1, one]))));
  }

  async function file(rows: readonly ListRow[], lateReason: string): Promise<void> {
    const these = rows.filter((row) => stateOf(row) === 'ready');
    let done = 0;
    setRun({ total: these.length, done, going: true, problem: null });
    try {
      while (done < these.length && here.current) {
        const portion = these.slice(done, done + PORTION);
        const { results } = await fileSubmission(id, { rows: portion.map((row) => row.place), ...(lateReason ? { lateReason } : {}) });
        tell(portion, results);
        done += portion.length;
        setRun({ total: these.length, done, going: done < these.length, problem: null });
      }
    } catch (problem) {
      setRun({ total: these.length, done, going: false, problem });
    }
    await Promise.all([client.invalidateQueries({ queryKey: listQuery(id).queryKey, exact: true }), client.invalidateQueries({ queryKey: meQuery.queryKey })]);
  }
  return { run, refused, file };
}
