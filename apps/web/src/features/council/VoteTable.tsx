import { CheckCircleFilled, ExclamationCircleFilled, StopOutlined } from '@ant-design/icons';
import { Button, InputNumber } from 'antd';
import { AwardCell, NomineeCell } from '../../acts';
import type { InboxItem } from '../../api';
import { useWords } from '../../i18n';
import { useNeeded, type Needed, type VotesTyped } from './votes';

const CAST = ['for', 'against', 'blank'] as const;
interface Props {
  items: InboxItem[];
  members: number;
  voters: number;
  votes: VotesTyped;
}

/** Votes on each dossier, with the threshold and what is missing to it while one types. */
export function VoteTable({ items, members, voters, votes }: Props) {
  const t = useWords('council');
  const needed = useNeeded(items, members);
  return (
    <section>
      <div className="vote-head">
        <h2>{t('votes')}</h2>
        {votes.changed && <Button onClick={votes.reset}>{t('allFor')}</Button>}
      </div>
      <p className="quiet">{t('votesAbout')}</p>
      <div className="queue-frame">
        <table className="queue votes-table">
          <caption className="hidden-text">{t('votes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('column.nominee')}</th>
              <th scope="col">{t('column.award')}</th>
              {CAST.map((one) => (
                <th key={one} scope="col" className="col-vote">
                  {t(`column.${one}`)}
                </th>
              ))}
              <th scope="col" className="col-result">
                {t('column.result')}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <VoteRow key={item.id} item={item} voters={voters} members={members} votes={votes} needed={needed.get(item.dossier.id)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function VoteRow({ item, voters, members, votes, needed }: Omit<Props, 'items'> & { item: InboxItem; needed: Needed | undefined }) {
  const t = useWords('council');
  const { id, nominee, award } = item.dossier;
  const cast = votes.of(id);
  return (
    <tr>
      <th scope="row">
        <NomineeCell dossier={item.dossier} />
      </th>
      <td>
        <AwardCell code={award} />
      </td>
      {CAST.map((one) => (
        <td key={one} className="col-vote" data-label={t(`column.${one}`)}>
          <InputNumber
            aria-label={`${t(`column.${one}`)}: ${nominee.name}`}
            min={0}
            max={1000}
            precision={0}
            value={cast[one]}
            onChange={(value) => votes.set(id, { [one]: value ?? 0 })}
          />
        </td>
      ))}
      <td className="col-result" aria-live="polite">
        <Verdict cast={cast.for + cast.against + cast.blank} yes={cast.for} voters={voters} needed={needed} />
        <Rule members={members} needed={needed} />
      </td>
    </tr>
  );
}

function Verdict({ cast, yes, voters, needed }: { cast: number; yes: number; voters: number; needed: Needed | undefined }) {
  const t = useWords('council');
  if (cast > voters)
    return (
      <div className="verdict-not-met">
        <StopOutlined aria-hidden /> {t('tooMany', { cast, voters })}
      </div>
    );
  if (!needed) return <div className="quiet">{t('unread')}</div>;
  return yes >= needed.needed ? (
    <div className="verdict-met">
      <CheckCircleFilled aria-hidden /> {t('passes')}
    </div>
  ) : (
    <div className="verdict-unknown">
      <ExclamationCircleFilled aria-hidden /> {t('lacks', { n: needed.needed - yes })}
    </div>
  );
}

function Rule({ members, needed }: { members: number; needed: Needed | undefined }) {
  const t = useWords('council');
  if (!needed) return null;
  const { threshold, strict, secret } = needed.rule;
  const share = t(strict ? 'rule.more' : 'rule.share', { percent: Math.round(threshold * 1000) / 10 });
  return <div className="quiet cell-second">{[t('needs', { needed: needed.needed, members }), share, ...(secret ? [t('secret')] : [])].join(' · ')}</div>;
}
