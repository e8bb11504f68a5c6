import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_NAMES, factsRead, regimes, type FactName } from '../../../libs/rulebook';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
}
const contract = JSON.parse(readFileSync(join(__dirname, '../openapi.json'), 'utf8')) as { components: { schemas: Record<string, Schema> } };

/** The schema that stands behind references and lists. */
function plain(schema: Schema | undefined): Schema | undefined {
  const ref = schema?.$ref ?? schema?.allOf?.[0]?.$ref;
  if (ref) return plain(contract.components.schemas[ref.split('/').at(-1) ?? '']);
  return schema?.items ? plain(schema.items) : schema;
}
const accepts = (body: string, path: string): boolean =>
  path.split(/[.[\]]+/).reduce<Schema | undefined>((at, part) => plain(at?.properties?.[part]), contract.components.schemas[body]) !== undefined;

const read = (): FactName[] => [
  ...new Set(
    regimes.flatMap(({ content }) => [
      ...factsRead(content.bars),
      ...content.awards.flatMap((award) => factsRead([...(award.bars ?? []), ...(award.advisories ?? []), ...award.ways.flatMap((way) => way.checks)])),
    ]),
  ),
];

describe('the facts that the law reads', () => {
  it.each(['AssessmentRequestDto', 'EligibleRequestDto', 'FactsDto'])('can all be given in %s', (body) => {
    expect(Object.keys(FACT_NAMES).filter((path) => !accepts(body, path))).toEqual([]);
    expect(accepts(body, 'nominee.shoeSize')).toBe(false);
  });

  it('are all named in both languages', () => {
    expect(read().length).toBeGreaterThan(25);
    for (const name of read()) expect(FACT_NAMES[name]).toEqual({ vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
  });

  it('are named for no more than what a check, a count or the procedure asks', () => {
    const unread = (Object.keys(FACT_NAMES) as FactName[]).filter((name) => !read().includes(name));
    // Who is among the nominees is read by the picture of a share, the years only by their parts, the case of the simplified procedure by the plan.
    const composition = ['nominee.directWorker', 'nominee.ethnicMinority', 'nominee.difficultArea'];
    expect(unread).toEqual([...composition, 'nominee.years', 'simplified']);
  });
});
