import { regime } from '../regimes';
import type { RegimeContent, RouteStep } from '../regimes/regime';
import type { Award, BallotRule, Basis, Check, Citation, Deadline, Procedure, RegimeId } from '../types';
import { that, type Case } from './case';

/** A summary, and what it holds for. */
type Register = Record<string, string>;

/** More than so many names are counted instead. */
const MANY = 24;

const gathered = (entries: [string, string][]): Register => {
  const found = new Map<string, Map<string, number>>();
  for (const [key, what] of entries) {
    const uses = found.get(key) ?? new Map<string, number>();
    found.set(key, uses.set(what, (uses.get(what) ?? 0) + 1));
  }
  const times = ([what, count]: [string, number]) => (count === 1 ? what : `${what} ×${count}`);
  const listed = (uses: string[]) => (uses.length > MANY ? `${uses.length} of them, from ${uses[0]} to ${uses.at(-1)}` : uses.join(', '));
  return Object.fromEntries(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, uses]) => [key, listed([...uses].sort(([a], [b]) => (a < b ? -1 : 1)).map(times))]),
  );
};

/** `06/2022/QH15 23(1) text 2024-01-01–2026-09-30`. */
const clause = ({ document, article, clause: part, point, mark, from, to }: Citation): string =>
  `${document} ${article ?? ''}${part === undefined ? '' : `(${part})`}${point ? `(${point})` : ''} ${mark} ${from}–${to ?? ''}`;

const nested = (checks: Check[]): Check[] => checks.flatMap((one) => [one, ...nested(((one.with['ways'] ?? []) as Check[][]).flat())]);
const checksOf = (award: Award): Check[] => nested([...(award.bars ?? []), ...award.ways.flatMap((way) => way.checks), ...(award.advisories ?? [])]);
const routesOf = (content: RegimeContent, award: Award): [string, RouteStep][] =>
  content.routes
    .filter(({ id }) => id === award.route || award.also?.some((other) => other.route === id))
    .flatMap(({ steps }) => steps.map((step): [string, RouteStep] => [award.code, step]));
const eachAward = <T>(id: RegimeId, of: (award: Award, content: RegimeContent) => T[]): T[] => {
  const { content } = regime(id);
  return content.awards.flatMap((award) => of(award, content));
};
const lawOf = (basis: Basis | undefined, what: string): [string, string][] => (basis?.kind === 'law' ? [[clause(basis.citation), what]] : []);
const basisOf = (basis: Basis): string => (basis.kind === 'law' ? clause(basis.citation) : basis.parameter);
const daysOf = ({ amount, unit, basis }: Deadline): string => `${amount} ${unit} by ${basisOf(basis)}`;
const voteOf = ({ threshold, strict, secret, of, basis }: BallotRule): string =>
  `${strict ? 'more than' : 'at least'} ${threshold} of ${of}${secret ? ', secret' : ''}, by ${basisOf(basis).replace(/vote\.threshold\..*/, 'the place')}`;

/** What rests on each clause: rules, bars and advice. */
const rulesRegister = (id: RegimeId): Register =>
  gathered([
    ...nested([...regime(id).content.bars, ...(regime(id).content.advisories ?? [])]).map((one): [string, string] => [clause(one.citation), one.criterion]),
    ...eachAward(id, (award) => checksOf(award).map((one): [string, string] => [clause(one.citation), one.criterion])),
    ...eachAward(id, (award) => award.otherWays.map((one): [string, string] => [clause(one.citation), 'other way'])),
  ]);

/** Who gives each award, and on which clauses. */
const awardsRegister = (id: RegimeId): Register =>
  Object.fromEntries(
    eachAward(id, (award): [string, string][] => [
      [
        award.code,
        [award.level, ...award.citations.map(clause), ...(award.also ?? []).map((one) => `or ${one.level} ${one.citations.map(clause).join(' ')}`)].join('; '),
      ],
    ]),
  );

/** Papers, steps and what else the procedure rests on, by clause. */
const procedureRegister = (id: RegimeId): Register => {
  const asked = ({ sets, forms, notice, consultations, partyOpinion, sendBy, centralBallot }: Procedure): [string, string][] => [
    ...lawOf(sets.basis, 'sets'),
    ...forms.map((one): [string, string] => [clause(one.citation), `form ${one.number}`]),
    ...(notice ? [[clause(notice.citation), 'notice'] as [string, string], ...lawOf(notice.days.basis, 'notice')] : []),
    ...consultations.flatMap((one): [string, string][] => [[clause(one.citation), 'asks'], ...lawOf(one.days.basis, 'answer')]),
    ...(partyOpinion ? [[clause(partyOpinion.citation), 'party'] as [string, string]] : []),
    ...(sendBy ? [[clause(sendBy.citation), 'send by'] as [string, string]] : []),
    ...(centralBallot ? lawOf(centralBallot.basis, 'central vote') : []),
  ];
  const { simplified, apart } = regime(id).content;
  return gathered([
    ...eachAward(id, (award) => award.papers.flatMap(({ code, citations }) => citations.map((one): [string, string] => [clause(one), `paper ${code}`]))),
    ...eachAward(id, (award) => asked(award.procedure)),
    ...eachAward(id, (award, content) => routesOf(content, award).flatMap(([, step]) => step.citations.map((one): [string, string] => [clause(one), step.id]))),
    ...simplified.papers.flatMap(({ code, citations }) => citations.map((one): [string, string] => [clause(one), `simplified ${code}`])),
    [clause(simplified.citation), 'simplified'],
    ...apart.flatMap(({ code, citations }) => citations.map((one): [string, string] => [clause(one), `apart ${code}`])),
  ]);
};

/** Time limits of each step, and for how many awards. */
const limitsRegister = (id: RegimeId): Register =>
  gathered(
    eachAward(id, (award, content) =>
      routesOf(content, award).flatMap(([code, step]): [string, string][] =>
        step.deadlines.length === 0 ? [] : [[`${step.id}: ${step.deadlines.map(daysOf).join(', then ')}`, code]],
      ),
    ),
  );

/** Shares of a vote, and for which awards. */
const votesRegister = (id: RegimeId): Register =>
  gathered([
    ...eachAward(id, (award, content) =>
      routesOf(content, award).flatMap(([code, { ballot }]): [string, string][] => (ballot ? [[voteOf(ballot), code]] : [])),
    ),
    ...eachAward(id, ({ code, procedure: { centralBallot } }): [string, string][] =>
      centralBallot ? [[`central council: ${voteOf(centralBallot)}`, code]] : [],
    ),
  ]);

/** Sets, public notice, consultations and dates for sending. */
const filingRegister = (id: RegimeId): Register =>
  gathered(
    eachAward(id, ({ code, procedure: { sets, notice, consultations, sendBy } }): [string, string][] => [
      [`${sets.originals} set(s)${sets.files ? ' and files' : ''}`, code],
      ...(notice ? [[`public for ${notice.days.amount} ${notice.days.unit}`, code] as [string, string]] : []),
      ...consultations.map((one): [string, string] => [
        `${one.asks.en} asks ${one.asked.en}: ${one.days.amount} ${one.days.unit}, silence: ${one.onSilence}`,
        code,
      ]),
      ...(sendBy
        ? [[`sent by ${sendBy.by}${sendBy.education ? `, education ${sendBy.education}` : ''} of year +${sendBy.yearsAfter}`, code] as [string, string]]
        : []),
    ]),
  );

/** The register of one regime: every figure and every clause of it, and what rests on it. */
export interface LawRegister {
  rules: Register;
  awards: Register;
  procedure: Register;
  limits: Register;
  votes: Register;
  filing: Register;
}
const MAKES: { [K in keyof LawRegister]: [says: string, of: (id: RegimeId) => Register] } = {
  rules: ['the clause of each rule, with its mark and its days in force', rulesRegister],
  awards: ['who gives each award, and by which clause', awardsRegister],
  procedure: ['the clause of each paper and step', procedureRegister],
  limits: ['the time limit of each step', limitsRegister],
  votes: ['the share of the members each council needs', votesRegister],
  filing: ['sets, public notice, consultations and dates for sending', filingRegister],
};
/** The same figures and clauses, written a second time: whoever changes one must mean it. */
export const registered = (id: RegimeId, written: LawRegister): Case[] =>
  (Object.keys(MAKES) as (keyof LawRegister)[]).map((name) => that(`${id} register`)(MAKES[name][0], () => MAKES[name][1](id), written[name]));
