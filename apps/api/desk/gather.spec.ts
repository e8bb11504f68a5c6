import { Gather } from './gather';

const settle = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('gathering what is told to workflows', () => {
  it('tells a dossier once, of its last act', async () => {
    const told: [string, number][] = [];
    const gather = new Gather(async (id, seq) => void told.push([id, seq]), { restMs: 4, mostMs: 1_000 }, 16);
    gather.add('a', 1);
    gather.add('a', 3);
    gather.add('a', 2);
    gather.add('b', 1);
    while (!gather.quiet) await settle(1);
    expect(told).toEqual([
      ['a', 3],
      ['b', 1],
    ]);
  });

  it('tells of a dossier that never rests all the same', async () => {
    const told: number[] = [];
    const gather = new Gather(async (_, seq) => void told.push(seq), { restMs: 1_000, mostMs: 20 }, 16);
    for (let seq = 1; told.length === 0; seq++) {
      gather.add('a', seq);
      await settle(1);
    }
    expect(told[0]).toBeGreaterThan(0);
    gather.stop();
  });

  it('goes on after it was stopped', async () => {
    const told: string[] = [];
    const gather = new Gather(async (id) => void told.push(id), { restMs: 2, mostMs: 10 }, 16);
    gather.add('lost', 1);
    gather.stop();
    gather.add('kept', 1);
    while (!gather.quiet) await settle(1);
    expect(told).toEqual(['kept']);
  });

  it('never has more in flight than allowed, nor one dossier twice, and tells all', async () => {
    let now = 0;
    let most = 0;
    const told: string[] = [];
    const gather = new Gather(
      async (id) => {
        most = Math.max(most, ++now);
        await settle(2);
        now -= 1;
        told.push(id);
      },
      { restMs: 1, mostMs: 1_000 },
      4,
    );
    for (let i = 0; i < 20; i += 1) gather.add(`d${i}`, 1);
    await settle(3);
    gather.add('d0', 2);
    while (!gather.quiet) await settle(1);
    expect(most).toBeLessThanOrEqual(4);
    expect(new Set(told).size).toBe(20);
  });
});
