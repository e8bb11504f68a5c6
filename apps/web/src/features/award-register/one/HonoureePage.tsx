import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useWords } from '../../../i18n';
import { useMe } from '../../../session/me';
import { Page } from '../../../ui/Page';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { honoureeQuery, keepsRegister } from '../calls';
import { Alike } from './Alike';
import { Awards } from './Awards';
import { Merges } from './Merges';
import '../award-register.css';
import '../words';

const route = getRouteApi('/desk/so-khen-thuong/$id');

/** One person, collective or household: every award they hold, and who may be the same. */
export function HonoureePage() {
  const t = useWords('awardRegister');
  const ui = useWords('ui');
  const { id } = route.useParams();
  const keeper = keepsRegister(useMe());
  const one = useQuery(honoureeQuery(id));
  const back = <Link to="/so-khen-thuong">{t('one.back')}</Link>;
  if (!one.data) {
    return (
      <Page title={t('title')} about={back}>
        {one.isError ? <ProblemBox error={one.error} again={() => void one.refetch()} /> : <Waiting rows={6} />}
      </Page>
    );
  }
  const it = one.data;
  const about = [ui(`nominee.${it.kind}`), it.position, it.unit, it.birthYear && t('born', { year: it.birthYear })].filter(Boolean).join(' · ');
  return (
    <Page title={it.name} about={about}>
      <p>{back}</p>
      <div className="honouree-parts">
        {it.aliases.length > 0 && <p>{t('one.aliases', { names: it.aliases.join('; ') })}</p>}
        {it.alike.length > 0 && <Alike honouree={it} keeper={keeper} />}
        <Awards awards={it.awards} />
        {it.merges.length > 0 && <Merges honouree={it} keeper={keeper} />}
      </div>
    </Page>
  );
}
