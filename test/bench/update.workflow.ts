import { condition, defineUpdate, proxyLocalActivities, setHandler, sleep } from '@temporalio/workflow';

const { write } = proxyLocalActivities<{ write(actId: string): Promise<number> }>({ startToCloseTimeout: '10s' });
export const act = defineUpdate<number, [string]>('act');

/** The other way to build this: every act an Update of its dossier's workflow, with one local activity that writes. */
export async function updated(acts: number): Promise<void> {
  let done = 0;
  setHandler(
    act,
    async (actId) => {
      await write(actId);
      return ++done;
    },
    {
      validator: (actId) => {
        if (!actId) throw new Error('an act needs an id');
      },
    },
  );
  await condition(() => done >= acts);
}

/** A timer and a row, and nothing else. */
export async function waited(id: string, at: number): Promise<void> {
  await sleep(Math.max(1, at - Date.now()));
  await write(id);
}
