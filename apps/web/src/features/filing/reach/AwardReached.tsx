import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { newId, type ReachedAward } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { useMe } from '../../../session/me';
import { factName } from '../form/eligibility/fact-names';
import { FindingTold } from '../form/eligibility/FindingTold';
import { beginWith } from '../form/keep/local';
import type { FormValues } from '../form/values';

interface Props {
  item: ReachedAward;
  values: FormValues;
  toField: (path: string) => void;
}

/** One award: what is missing to it, its explanation, and the form that files for it with all that was told here. */
export function AwardReached({ item: { award, verdict, open }, values, toField }: Props) {
  const t = useWords('filing');
  const say = useSay();
  const me = useMe();
  const navigate = useNavigate();
  const file = (): void => {
    const id = newId();
    beginWith(me.person.id, id, { ...values, award: award.code });
    void navigate({
      to: '/lap-ho-so/$id',
      params: { id },
      search: { moi: true, hinhThuc: award.code, doiTuong: values.nominee.kind, loaiHinh: values.ground },
    });
  };
  const facts = [...new Set(open.flatMap((finding) => finding.facts.map((fact) => say(factName(fact))).filter(Boolean)))];
  return (
    <article className="card reached">
      <h3>
        <Link to="/danh-hieu/$code" params={{ code: award.code }}>
          {say(award.name)}
        </Link>{' '}
        <span className="code">{award.code}</span>
      </h3>
      <p className="quiet">{t('reach.decides', { who: say(award.decidedBy) })}</p>
      {open.length > 0 && (
        <details>
          <summary>
            {verdict === 'unknown' ? t('reach.lacks', { facts: facts.join(', ') }) : open[0]?.because} <span className="quiet">({open.length})</span>
          </summary>
          <ul className="eligibility-findings">
            {open.map((finding, i) => (
              <FindingTold key={`${finding.criterion} ${i}`} finding={finding} toField={toField} />
            ))}
          </ul>
        </details>
      )}
      {verdict !== 'not-met' && (
        <Button
          type={verdict === 'met' ? 'primary' : 'default'}
          size={verdict === 'met' ? 'middle' : 'small'}
          onClick={file}
          aria-label={t('reach.fileFor', { award: say(award.name) })}
        >
          {t('list.new')}
        </Button>
      )}
    </article>
  );
}
