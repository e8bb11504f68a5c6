import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { keepApart, type Honouree, type Likeness } from '../../../api';
import { useWords } from '../../../i18n';
import { ProblemBox } from '../../../ui/Problem';
import { JoinModal } from './JoinModal';

/** Who may be the same; a keeper of the register says whether it is so. */
export function Alike({ honouree, keeper }: { honouree: Honouree; keeper: boolean }) {
  const t = useWords('awardRegister');
  return (
    <section className="card" aria-labelledby="honouree-alike">
      <h2 id="honouree-alike">{t('alike.title')}</h2>
      <p className="quiet">{t(keeper ? 'alike.about' : 'alike.others')}</p>
      <ul>
        {honouree.alike.map((likeness) => (
          <Pair key={likeness.id} honouree={honouree} likeness={likeness} keeper={keeper} />
        ))}
      </ul>
    </section>
  );
}

interface PairProps {
  honouree: Honouree;
  likeness: Likeness;
  keeper: boolean;
}
function Pair({ honouree, likeness, keeper }: PairProps) {
  const t = useWords('awardRegister');
  const client = useQueryClient();
  const [joining, setJoining] = useState(false);
  const { id, other, why } = likeness;
  const apart = useMutation({
    mutationFn: () => keepApart(id),
    onSuccess: () => client.invalidateQueries({ queryKey: ['honourees'] }),
  });
  return (
    <li>
      <Link to="/so-khen-thuong/$id" params={{ id: other.id }}>
        {other.name}
      </Link>{' '}
      <span className="quiet">{[other.unit, other.birthYear && t('born', { year: other.birthYear }), t(`alike.why.${why}`)].filter(Boolean).join(' · ')}</span>
      {keeper && (
        <div className="honouree-buttons">
          <Button size="small" aria-label={t('alike.joinOf', { name: other.name })} onClick={() => setJoining(true)}>
            {t('alike.join')}
          </Button>
          <Button size="small" aria-label={t('alike.apartOf', { name: other.name })} loading={apart.isPending} onClick={() => apart.mutate()}>
            {t('alike.apart')}
          </Button>
        </div>
      )}
      {apart.isError && <ProblemBox error={apart.error} focus again={() => apart.mutate()} />}
      {joining && <JoinModal into={honouree} from={other} onClose={() => setJoining(false)} />}
    </li>
  );
}
