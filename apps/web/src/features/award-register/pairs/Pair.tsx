import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { keepApart, type AlikePair } from '../../../api';
import { useWords } from '../../../i18n';
import { ProblemBox } from '../../../ui/Problem';
import { JoinModal } from '../one/JoinModal';

/** Two who may be one, side by side; joined into the one that holds more. */
export function Pair({ pair, keeper }: { pair: AlikePair; keeper: boolean }) {
  const t = useWords('awardRegister');
  const client = useQueryClient();
  const [joining, setJoining] = useState(false);
  const [into, from] = pair.a.awards >= pair.b.awards ? [pair.a, pair.b] : [pair.b, pair.a];
  const names = { into: into.name, from: from.name };
  const apart = useMutation({ mutationFn: () => keepApart(pair.id), onSuccess: () => client.invalidateQueries({ queryKey: ['honourees'] }) });
  return (
    <li className="card">
      <span className="tag">{t(`alike.why.${pair.why}`)}</span>
      <Side side={into} />
      <Side side={from} />
      {keeper && (
        <div className="honouree-buttons">
          <Button size="small" aria-label={t('alike.joinBoth', names)} onClick={() => setJoining(true)}>
            {t('alike.join')}
          </Button>
          <Button size="small" aria-label={t('alike.apartBoth', names)} loading={apart.isPending} onClick={() => apart.mutate()}>
            {t('alike.apart')}
          </Button>
        </div>
      )}
      {apart.isError && <ProblemBox error={apart.error} focus again={() => apart.mutate()} />}
      {joining && <JoinModal into={into} from={from} onClose={() => setJoining(false)} />}
    </li>
  );
}

function Side({ side }: { side: AlikePair['a'] }) {
  const t = useWords('awardRegister');
  const about = [side.birthYear && t('born', { year: side.birthYear }), side.position, side.unit, t('alike.awards', { n: side.awards })];
  return (
    <div>
      <Link to="/so-khen-thuong/$id" params={{ id: side.id }}>
        {side.name}
      </Link>{' '}
      <span className="quiet numbers">{about.filter(Boolean).join(' · ')}</span>
    </div>
  );
}
