import { useInfiniteQuery } from '@tanstack/react-query';
import { Switch } from 'antd';
import { useId, useState } from 'react';
import type { ImportFinding } from '../../../api';
import { useWords } from '../../../i18n';
import { Listed } from '../../../ui/Listed';
import { findingsQuery } from '../calls';

/** The report by row, in the order of the file: what is wrong, in which column, how to mend it. */
export function Findings({ id }: { id: string }) {
  const t = useWords('awardRegister');
  const label = useId();
  const [fatal, setFatal] = useState(false);
  const list = useInfiniteQuery(findingsQuery(id, fatal));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="honouree-buttons">
        <Switch aria-labelledby={label} checked={fatal} onChange={setFatal} /> <span id={label}>{t('import.fatal')}</span>
      </div>
      <Listed list={list} count={items.length} empty={[t('import.clean'), t('import.cleanAbout')]}>
        <ul className="honourees-findings">
          {items.map((finding) => (
            <Line key={`${finding.path} ${finding.code} ${finding.detail}`} finding={finding} />
          ))}
        </ul>
      </Listed>
    </>
  );
}

function Line({ finding }: { finding: ImportFinding }) {
  const t = useWords('awardRegister');
  const place = finding.row > 0 ? t('import.place', { sheet: finding.sheet, row: finding.row }) : t('import.wholeFile');
  return (
    <li>
      <span className="quiet numbers">{place}</span> <strong>{finding.name}</strong>{' '}
      <span className="tag">{t(finding.fatal ? 'import.notTaken' : 'import.taken')}</span>
      <div>
        {finding.column && <strong>{finding.column}: </strong>}
        {finding.detail} <span className="quiet">{finding.mend}</span>
      </div>
    </li>
  );
}
