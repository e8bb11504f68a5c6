import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useWords } from '../../../i18n';
import { useMe } from '../../../session/me';
import { Empty } from '../../../ui/Empty';
import { Page } from '../../../ui/Page';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { proposingUnits } from '../units';
import { GuidedForm } from './GuidedForm';
import { localCopy } from './keep/local';
import { openingQuery } from './open';
import '../filing.css';
import './form.css';
import '../words';

const route = getRouteApi('/desk/lap-ho-so/$id');

/** One dossier being written: a draft, or the answer to a return. */
export function FilingPage() {
  const t = useWords('filing');
  const me = useMe();
  const client = useQueryClient();
  const { id } = route.useParams();
  const { moi, ...start } = route.useSearch();
  const local = useMemo(() => localCopy(me.person.id, id), [me.person.id, id]);
  const units = proposingUnits(me);
  const opening = openingQuery({ id, fresh: moi === true, local, today: me.today, unitId: units[0]?.id ?? '', start });
  const { data, error, isLoadingError, refetch, dataUpdatedAt } = useQuery(opening);
  /** Leaves what stands here for what the server has. */
  const startOver = async (): Promise<void> => {
    local.drop();
    await client.resetQueries({ queryKey: opening.queryKey });
  };
  if (isLoadingError) {
    return (
      <Page title={t('form.cannotOpen')}>
        <ProblemBox error={error} again={() => void refetch()} />
      </Page>
    );
  }
  if (!data) return <Waiting rows={10} />;
  if (data.mode === 'closed') {
    return (
      <Page title={t('form.closed')}>
        <Empty title={t('form.closedAbout')}>
          <Link to="/ho-so/$id" params={{ id }}>
            {t('form.toDossier')}
          </Link>
        </Empty>
      </Page>
    );
  }
  return <GuidedForm key={`${id} ${dataUpdatedAt}`} id={id} mode={data.mode} opening={data} local={local} units={units} startOver={() => void startOver()} />;
}
