import { cases, type Case } from '.';

const byAbout = new Map<string, Case[]>();
for (const one of cases) byAbout.set(one.about, [...(byAbout.get(one.about) ?? []), one]);

it('the law has at least 250 examples, and no sentence stands twice', () => {
  expect(cases.length).toBeGreaterThanOrEqual(250);
  const sentences = cases.map((one) => `${one.about}: ${one.says}`);
  expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
});

describe.each([...byAbout])('%s', (_about, its) => {
  it.each(its)('$want: $says', ({ got, want }) => expect(got()).toEqual(want));
});
