import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { StuckCell } from '../../../api';
import { useWords } from '../../../i18n';
import { Waiting } from '../../../ui/Waiting';
import type { StuckSearch } from '../search';
import { HeatTable } from './HeatTable';

/** Drawn only when somebody asks for it: on a slow line the table says the same for a hundredth of the script. */
const HeatChart = lazy(() => import('./HeatChart').then(({ HeatChart: chart }) => ({ default: chart })));

interface Props {
  cells: StuckCell[];
  search: StuckSearch;
  set: (change: StuckSearch) => void;
}

/** Steps against time standing, as a table or drawn. */
export function Heat(props: Props) {
  const t = useWords('administration');
  const [drawn, setDrawn] = useState(false);
  return (
    <section className="heat">
      <div className="list-head">
        <h2>{t('stuck.map')}</h2>
        <Button aria-pressed={drawn} onClick={() => setDrawn(!drawn)}>
          {drawn ? t('stuck.asTable') : t('stuck.asChart')}
        </Button>
      </div>
      <p className="quiet">{t('stuck.mapAbout')}</p>
      {drawn ? (
        <Suspense fallback={<Waiting rows={4} />}>
          <HeatChart {...props} />
        </Suspense>
      ) : (
        <HeatTable {...props} />
      )}
    </section>
  );
}
