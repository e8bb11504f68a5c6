import { FileExcelOutlined, TeamOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { AwardCell } from '../../acts';
import type { HonoureeItem } from '../../api';
import { useWords } from '../../i18n';
import { useMe } from '../../session/me';
import { Listed } from '../../ui/Listed';
import { Page } from '../../ui/Page';
import { honoureesQuery, keepsRegister } from './calls';
import { Filters } from './Filters';
import './award-register.css';
import './words';

const route = getRouteApi('/desk/so-khen-thuong');
const COLUMNS = ['name', 'unit', 'awards', 'latest'] as const;

/** Everybody within reach who holds an award, found without diacritics. */
export function HonoureesPage() {
  const t = useWords('awardRegister');
  const search = route.useSearch();
  const list = useInfiniteQuery(honoureesQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = Object.values(search).some(Boolean);
  return (
    <Page title={t('title')} about={t('about')} actions={<KeepersLinks />}>
      <Filters />
      <Listed list={list} count={items.length} empty={filtered ? [t('emptyFiltered'), t('emptyFilteredAbout')] : [t('empty'), t('emptyAbout')]}>
        <div className="honourees-frame">
          <table className="honourees">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <Row key={item.id} item={item} />
              ))}
            </tbody>
          </table>
        </div>
      </Listed>
    </Page>
  );
}

/** Whoever keeps the register takes in awards of earlier years, and says who is one. */
function KeepersLinks() {
  const t = useWords('awardRegister');
  if (!keepsRegister(useMe())) return null;
  return (
    <>
      <Link to="/so-khen-thuong/co-the-trung" search={{}}>
        <TeamOutlined aria-hidden /> {t('alike.link')}
      </Link>
      <Link to="/so-khen-thuong/nhap" search={{}}>
        <FileExcelOutlined aria-hidden /> {t('import.title')}
      </Link>
    </>
  );
}

function Row({ item }: { item: HonoureeItem }) {
  const t = useWords('awardRegister');
  const ui = useWords('ui');
  const second = [ui(`nominee.${item.kind}`), item.position, item.birthYear && t('born', { year: item.birthYear })].filter(Boolean).join(' · ');
  return (
    <tr>
      <th scope="row">
        <Link to="/so-khen-thuong/$id" params={{ id: item.id }}>
          {item.name}
        </Link>
        <div className="quiet">{second}</div>
      </th>
      <td data-label={t('column.unit')}>{item.unit}</td>
      <td data-label={t('column.awards')} className="numbers">
        {item.awards}
      </td>
      <td data-label={t('column.latest')}>
        {item.latest && (
          <>
            <AwardCell code={item.latest.award} /> <span className="numbers">{item.latest.year}</span>
          </>
        )}
      </td>
    </tr>
  );
}
