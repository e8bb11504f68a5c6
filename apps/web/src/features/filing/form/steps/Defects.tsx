import { Checkbox, Form } from 'antd';
import { useWords } from '../../../../i18n';
import { CitationLine } from '../../../../ui/Citations';
import { day } from '../../../../ui/dates';
import type { About } from '../about';

/** What came back, point by point, to be ticked off as it is mended. */
export function Defects({ about: { view, values } }: { about: About }) {
  const t = useWords('filing');
  const returned = view?.returned;
  if (!returned) return null;
  return (
    <>
      <p>{t('list.returnedBy', { name: returned.by.name, date: day(returned.on), n: returned.defects.length })}</p>
      <Form.Item name="mended" label={t('defects.mended', { n: values.mended?.length ?? 0, of: returned.defects.length })}>
        <Checkbox.Group className="defect-ticks">
          {returned.defects.map((defect, i) => (
            <Checkbox key={i} value={i}>
              {defect.detail} {defect.citation && <CitationLine citation={defect.citation} />}
            </Checkbox>
          ))}
        </Checkbox.Group>
      </Form.Item>
      {returned.note && (
        <p>
          <span className="quiet">{t('defects.note')}: </span>
          {returned.note}
        </p>
      )}
    </>
  );
}
