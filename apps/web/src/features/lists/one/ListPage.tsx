import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useCallback, useMemo } from 'react';
import { awardsQuery } from '../../../acts';
import { getGetListReportUrl, type FiledItem, type ListReport, type Submission } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { useMe } from '../../../session/me';
import { day } from '../../../ui/dates';
import { Page } from '../../../ui/Page';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { listQuery } from '../calls';
import { SHOWS, type Show } from '../search';
import { FileBar } from './FileBar';
import { Rows } from './Rows';
import { countBy } from './state';
import { useFiling } from './use-filing';
import '../lists.css';
import '../words';

const route = getRouteApi('/desk/danh-sach/$id');

/** One list: its rows as they were judged, the faulty ones to be mended here, and the filing of those that are right. */
export function ListPage() {
  const t = useWords('lists');
  const { id } = route.useParams();
  const list = useQuery(listQuery(id));
  const back = <Link to="/danh-sach">{t('one.back')}</Link>;
  if (!list.data) {
    return (
      <Page title={t('title')} about={back}>
        {list.isError ? <ProblemBox error={list.error} again={() => void list.refetch()} /> : <Waiting rows={8} />}
      </Page>
    );
  }
  const { letter, report } = list.data;
  const actions = report && (
    <Button icon={<DownloadOutlined />} href={getGetListReportUrl(id)}>
      {t('one.report')}
    </Button>
  );
  return (
    <Page title={t('letter', { number: letter.number })} about={<About list={list.data} />} actions={actions}>
      <p>{back}</p>
      {report ? <Report key={id} list={list.data} report={report} /> : <p>{t('one.notMine')}</p>}
    </Page>
  );
}

function About({ list }: { list: Submission }) {
  const t = useWords('lists');
  const me = useMe();
  const unit = [...me.offices, ...me.formerOffices].find((seat) => seat.unitId === list.unitId)?.unitName ?? '';
  return <>{unit ? t('one.of', { date: day(list.letter.date), unit }) : t('of', { date: day(list.letter.date) })}</>;
}

function Report({ list, report }: { list: Submission; report: ListReport }) {
  const t = useWords('lists');
  const show: Show = route.useSearch().show ?? 'all';
  const navigate = route.useNavigate();
  const set = (next: Show): void => void navigate({ search: next === 'all' ? {} : { show: next }, replace: true });
  const { run, refused, file } = useFiling(list.id);
  const counts = useMemo(() => countBy(report.rows), [report.rows]);
  const nameOf = useAwardNames(list.sentOn);
  return (
    <>
      <Notes report={report} />
      <Segmented
        className="list-shows"
        aria-label={t('one.show')}
        value={show}
        onChange={set}
        options={SHOWS.map((one) => ({ value: one, label: `${t(`one.shows.${one}`)} (${counts[one]})` }))}
      />
      <Rows key={show} id={list.id} rows={report.rows} show={show} refused={refused} nameOf={nameOf} />
      {(counts.ready > 0 || run) && (
        <FileBar
          number={list.letter.number}
          counts={counts}
          run={run}
          refused={refused.size}
          late={asksWhy(refused)}
          onFile={(lateReason) => void file(report.rows, lateReason)}
          onShowReady={() => set('ready')}
        />
      )}
    </>
  );
}

/** Some rows were refused as they come after the last day to file: a reason is asked for. */
const asksWhy = (refused: ReadonlyMap<number, FiledItem>): boolean =>
  [...refused.values()].some(({ refusal }) => refusal?.errors?.some(({ path }) => path === 'lateReason'));

/** Sheets that were not read, and why. */
function Notes({ report }: { report: ListReport }) {
  const t = useWords('lists');
  const told = [...report.fileErrors, ...report.notes];
  if (told.length === 0) return null;
  return (
    <section className="card list-notes" aria-label={t('one.notes')}>
      <ul>
        {told.map((note) => (
          <li key={`${note.code} ${note.sheet}`}>
            {note.detail} <span className="quiet">{note.mend}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useAwardNames(on: string): (code: string) => string {
  const say = useSay();
  const { data } = useQuery(awardsQuery(on));
  const names = useMemo(() => new Map((data?.items ?? []).map((award) => [award.code, award.name])), [data]);
  return useCallback((code: string) => (names.has(code) ? say(names.get(code)) : code), [names, say]);
}
