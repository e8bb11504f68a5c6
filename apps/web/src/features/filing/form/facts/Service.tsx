import { Form, Input, Select } from 'antd';
import { POSTS } from '../../../../../../../libs/rulebook/regimes/posts';
import { useWords } from '../../../../i18n';
import { Dated } from './Dated';
import { KnownList } from './KnownList';

const at = (name: string) => ['facts', 'nominee', name];
const CLASSES = Object.keys(POSTS) as (keyof typeof POSTS)[];

/** Posts held, for awards of long service; a title that tells no class is placed by whoever files. */
export function Posts({ today }: { today: string }) {
  const t = useWords('filing');
  return (
    <Form.Item name={at('posts')} label={t('facts.posts')} extra={t('facts.postsHelp')}>
      <KnownList<{ title?: string; rank?: string; from?: string; to?: string | null }>
        name={t('facts.posts')}
        blank={{}}
        row={(item, change) => (
          <>
            <Input
              aria-label={t('facts.postTitle')}
              placeholder={t('facts.postTitle')}
              maxLength={200}
              value={item.title ?? ''}
              onChange={(e) => change({ title: e.target.value })}
            />
            <Select
              aria-label={t('facts.postRank')}
              placeholder={t('facts.postRank')}
              allowClear
              value={item.rank ?? null}
              onChange={(rank: string | null) => change(rank ? { rank } : { rank: '' })}
              popupMatchSelectWidth={false}
              options={CLASSES.map((rank) => ({ value: rank, label: POSTS[rank].join(', ') }))}
            />
            <Dated name={t('facts.from')} value={item.from} latest={today} set={(from) => change(from ? { from } : {})} />
            <Dated name={t('facts.to')} value={item.to} set={(to) => change({ to: to ?? null })} />
          </>
        )}
      />
    </Form.Item>
  );
}

interface Span {
  from?: string;
  to?: string;
}
export function Maternity() {
  const t = useWords('filing');
  return (
    <Form.Item name={at('maternity')} label={t('facts.maternity')}>
      <KnownList<Span> name={t('facts.maternity')} blank={{}} row={(item, change) => <Spanned item={item} change={change} />} />
    </Form.Item>
  );
}

/** Treatment after an injury in combat or rescue, and training: time away that may count as service. */
export function Away() {
  const t = useWords('filing');
  return (
    <Form.Item name={at('away')} label={t('facts.away')}>
      <KnownList<Span & { why?: 'treatment' | 'training' }>
        name={t('facts.away')}
        blank={{}}
        row={(item, change) => (
          <>
            <Select
              aria-label={t('facts.awayWhy')}
              placeholder={t('facts.awayWhy')}
              value={item.why ?? null}
              onChange={(why: 'treatment' | 'training') => change({ why })}
              popupMatchSelectWidth={false}
              options={(['treatment', 'training'] as const).map((why) => ({ value: why, label: t(`away.${why}`) }))}
            />
            <Spanned item={item} change={change} />
          </>
        )}
      />
    </Form.Item>
  );
}

function Spanned({ item, change }: { item: Span; change: (change: Span) => void }) {
  const t = useWords('filing');
  return (
    <>
      <Dated name={t('facts.from')} value={item.from} set={(from) => change(from ? { from } : {})} />
      <Dated name={t('facts.to')} value={item.to} set={(to) => change(to ? { to } : {})} />
    </>
  );
}
