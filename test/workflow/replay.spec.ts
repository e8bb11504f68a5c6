import { Worker } from '@temporalio/worker';
import { kept } from './histories';
import { textOf } from './history';
import { bundle, quiet } from './stage';

beforeAll(() => void quiet());

/** A change of the workflow that these histories do not survive would stop the dossiers that are under way. */
describe.each(kept())('the recorded history: %s', (_story, runs) => {
  it('replays with the present code', async () => {
    expect(runs.length).toBeGreaterThan(0);
    for (const { workflowId, events } of runs) await Worker.runReplayHistory({ workflowBundle: bundle() }, { events }, workflowId);
  });

  it('holds ids, steps and dates, and nothing of a person, a machine or a folder', () => {
    const text = textOf(runs);
    for (const word of ['Mẩy', 'Người ', 'Đơn vị thử', 'TTr', 'biên bản', '/home/', '/root/', 'node_modules']) expect(text).not.toContain(word);
    // The SDK's own identity is the process and the machine.
    expect(text).not.toMatch(/\b\d+@[\w.-]+/);
  });
});

it('notices a history that the present code would not write', async () => {
  const [, runs] = kept()[0]!;
  const events = structuredClone(runs[0]!.events);
  const scheduled = events.find((event) => event.activityTaskScheduledEventAttributes)?.activityTaskScheduledEventAttributes;
  if (!scheduled) throw new Error('no activity in this history');
  scheduled.activityType.name = 'somethingElse';
  await expect(Worker.runReplayHistory({ workflowBundle: bundle() }, { events }, runs[0]!.workflowId)).rejects.toThrow();
});
