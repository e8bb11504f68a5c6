import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { getAwardTemplateUrl, type AwardImport } from '../../../api';
import { useWords } from '../../../i18n';
import { useMe } from '../../../session/me';
import { time } from '../../../ui/dates';
import { Empty } from '../../../ui/Empty';
import { Page } from '../../../ui/Page';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { importsQuery, keepsRegister } from '../calls';
import { ImportForm } from './ImportForm';
import { ImportReport } from './ImportReport';
import '../award-register.css';
import '../words';

const route = getRouteApi('/desk/so-khen-thuong/nhap');

/** Where a keeper of the register takes in awards of earlier years, and sees what became of each row. */
export function ImportPage() {
  const t = useWords('awardRegister');
  const keeper = keepsRegister(useMe());
  const { id } = route.useSearch();
  const template = keeper && (
    <Button icon={<DownloadOutlined />} href={getAwardTemplateUrl()}>
      {t('import.template')}
    </Button>
  );
  return (
    <Page title={t('import.title')} about={<Link to="/so-khen-thuong">{t('one.back')}</Link>} actions={template}>
      {keeper ? (
        <div className="honouree-parts">
          <ImportForm />
          {id && <ImportReport key={id} id={id} />}
          <Earlier />
        </div>
      ) : (
        <Empty title={t('import.notYours')}>{t('import.notYoursAbout')}</Empty>
      )}
    </Page>
  );
}

function Earlier() {
  const t = useWords('awardRegister');
  const list = useQuery(importsQuery);
  return (
    <section aria-labelledby="imports-earlier">
      <h2 id="imports-earlier">{t('import.earlier')}</h2>
      {list.isPending && <Waiting rows={3} />}
      {list.isError && <ProblemBox error={list.error} again={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <Empty title={t('import.none')} />}
      {list.data && list.data.items.length > 0 && (
        <ul>
          {list.data.items.map((one) => (
            <Line key={one.id} one={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ one }: { one: AwardImport }) {
  const t = useWords('awardRegister');
  return (
    <li>
      <Link to="/so-khen-thuong/nhap" search={{ id: one.id }}>
        {one.fileName}
      </Link>{' '}
      <span className="quiet">
        {t('import.line', { by: one.by, at: time(one.createdAt), state: t(`import.state.${one.state}`), added: one.added, faulty: one.faulty })}
      </span>
    </li>
  );
}
