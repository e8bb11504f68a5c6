import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useWords } from '../../../i18n';
import { useMe } from '../../../session/me';
import { Listed } from '../../../ui/Listed';
import { Page } from '../../../ui/Page';
import { allPairsQuery, keepsRegister } from '../calls';
import { pairsSearch } from '../search';
import { UnitField } from '../UnitField';
import { Pair } from './Pair';
import '../award-register.css';
import '../words';

const route = getRouteApi('/desk/so-khen-thuong/co-the-trung');

/** Everybody in the register who may be somebody else there, pair by pair; a keeper says of each whether they are one. */
export function PairsPage() {
  const t = useWords('awardRegister');
  const keeper = keepsRegister(useMe());
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(allPairsQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('alike.title')} about={t(keeper ? 'alike.about' : 'alike.others')}>
      <p>
        <Link to="/so-khen-thuong">{t('one.back')}</Link>
      </p>
      <search aria-label={t('alike.filter')} className="honourees-filters">
        <UnitField value={search.unit} onChange={(unit) => void navigate({ search: pairsSearch({ unit }), replace: true })} />
      </search>
      <Listed list={list} count={items.length} empty={[t('alike.settled'), t('alike.settledAbout')]}>
        <ul className="honourees-pairs">
          {items.map((pair) => (
            <Pair key={pair.id} pair={pair} keeper={keeper} />
          ))}
        </ul>
      </Listed>
    </Page>
  );
}
