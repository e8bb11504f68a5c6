import { lineageFrom } from './lineage';

// Two wards became one, which was renamed; a third one stands apart.
const lineage = lineageFrom([
  { from: 'sa-pa', to: 'merged' },
  { from: 'ham-rong', to: 'merged' },
  { from: 'merged', to: 'renamed' },
]);

describe('the lineage of units', () => {
  it('goes back to all that came into a unit, and forward to what came of it', () => {
    expect([...lineage.related('renamed')].sort()).toEqual(['ham-rong', 'merged', 'renamed', 'sa-pa']);
    expect([...lineage.related('sa-pa')].sort()).toEqual(['merged', 'renamed', 'sa-pa']);
  });

  it('does not make neighbours of two units that were merged later', () => expect(lineage.related('sa-pa').has('ham-rong')).toBe(false));

  it('leaves a unit without history by itself', () => expect([...lineage.before('apart')]).toEqual(['apart']));
});
