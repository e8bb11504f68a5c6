import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AlikePair } from '../../../api';
import { useWords } from '../../../i18n';
import { Listed } from '../../../ui/Listed';
import { pairsQuery } from '../calls';

/** Pairs that one import brought up and nobody has said anything of yet; each is settled on the page of the first. */
export function Pairs({ id }: { id: string }) {
  const t = useWords('awardRegister');
  const list = useInfiniteQuery(pairsQuery(id));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="import-pairs">
      <h3 id="import-pairs">{t('alike.title')}</h3>
      <Listed list={list} count={items.length} empty={[t('alike.settled'), '']}>
        <ul>
          {items.map((pair) => (
            <Line key={pair.id} pair={pair} />
          ))}
        </ul>
      </Listed>
    </section>
  );
}

function Line({ pair: { a, b, why } }: { pair: AlikePair }) {
  const t = useWords('awardRegister');
  const told = ({ name, birthYear, unit }: AlikePair['a']): string => [name, birthYear && t('born', { year: birthYear }), unit].filter(Boolean).join(', ');
  return (
    <li>
      <Link to="/so-khen-thuong/$id" params={{ id: a.id }}>
        {told(a)}
      </Link>{' '}
      – {told(b)} <span className="quiet">{t(`alike.why.${why}`)}</span>
    </li>
  );
}
