import { CheckCircleFilled, DeleteOutlined, MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input } from 'antd';
import type { Paper } from '../../../../../libs/rulebook/types';
import type { Payloads } from '../../../../../libs/dossier/types';
import { getDocuments, getPlan, type Paper as Laid } from '../../api';
import { useSay, useWords } from '../../i18n';
import { Citations } from '../../ui/Citations';
import type { About } from '../act-form';
import { Lines, useNeed } from '../fields';

interface Values {
  papers?: Record<string, { missing?: boolean; detail?: string }>;
  other?: { detail: string }[];
  note?: string;
}

/** The defects, one by one: papers of the plan with the rule that asks for them, and others in words. */
export function Return({ about }: { about: About }) {
  const t = useWords('acts');
  const id = about.view?.id ?? '';
  const { data: plan } = useQuery({ queryKey: ['dossier', id, 'plan'], queryFn: () => getPlan(id), enabled: id !== '' });
  const laid = useQuery({ queryKey: ['dossier', id, 'documents'], queryFn: () => getDocuments(id), enabled: id !== '' }).data?.items;
  const known = new Set((plan?.papers ?? []).map((paper) => paper.code));
  const others = (laid ?? []).filter((file) => !known.has(file.paper));
  return (
    <>
      <fieldset>
        <legend>{t('field.defects')}</legend>
        {(plan?.papers ?? []).map((paper) => (
          <PaperLine key={paper.code} paper={paper} files={laid?.filter((file) => file.paper === paper.code)} />
        ))}
        {others.length > 0 && (
          <div className="defect-files">
            {t('otherPapers')}: <Files files={others} />
          </div>
        )}
      </fieldset>
      <OtherDefects />
      <SomeDefect />
      <Lines name="note" label="returnNote" optional rows={2} />
    </>
  );
}

/** Where "no defect at all" is told, in words of the form, before anything is sent. */
function SomeDefect() {
  const t = useWords('acts');
  const form = Form.useFormInstance<Values>();
  const named = (): Promise<void> => (packReturn(form.getFieldsValue(true)).defects.length ? Promise.resolve() : Promise.reject(new Error(t('needDefect'))));
  return (
    <Form.Item name="defects" rules={[{ validator: named }]}>
      <span tabIndex={-1} />
    </Form.Item>
  );
}

const KB = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

/** The files that are in for a paper, so that nobody sends back for what is there. */
function Files({ files }: { files: Laid[] }) {
  const t = useWords('acts');
  return <>{files.map((file) => t('laid', { name: file.name, kb: KB.format(Math.max(1, file.bytes / 1024)) })).join('; ')}</>;
}

function PaperLine({ paper, files }: { paper: Paper; files: Laid[] | undefined }) {
  const t = useWords('acts');
  const say = useSay();
  const need = useNeed();
  const form = Form.useFormInstance();
  const missing: unknown = Form.useWatch(['papers', paper.code, 'missing']);
  const write = (on: boolean): void => {
    if (on && !form.getFieldValue(['papers', paper.code, 'detail']))
      form.setFieldValue(['papers', paper.code, 'detail'], t('missingPaper', { paper: say(paper.name) }));
  };
  return (
    <div className="defect">
      <Form.Item name={['papers', paper.code, 'missing']} valuePropName="checked" noStyle>
        <Checkbox onChange={(e) => write(e.target.checked)}>
          {say(paper.name)} {paper.required && <span className="quiet">({t('required')})</span>}
        </Checkbox>
      </Form.Item>
      {files && (
        <div className={`defect-files ${files.length > 0 ? 'verdict-met' : paper.required ? 'verdict-not-met' : 'quiet'}`}>
          {files.length > 0 ? (
            <>
              <CheckCircleFilled aria-hidden /> {t('paperThere')}: <Files files={files} />
            </>
          ) : (
            <>
              <MinusCircleOutlined aria-hidden /> {t('paperNone')}
            </>
          )}
        </div>
      )}
      <Citations citations={paper.citations} />
      {missing === true && (
        <Form.Item name={['papers', paper.code, 'detail']} label={t('field.defectDetail')} rules={[{ ...need, whitespace: true }]}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} />
        </Form.Item>
      )}
    </div>
  );
}

function OtherDefects() {
  const t = useWords('acts');
  const need = useNeed();
  return (
    <Form.List name="other">
      {(rows, { add, remove }) => (
        <>
          {rows.map((row) => (
            <div className="other-defect" key={row.key}>
              <Form.Item name={[row.name, 'detail']} label={t('field.otherDefect')} rules={[{ ...need, whitespace: true }]}>
                <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} />
              </Form.Item>
              <Button type="text" icon={<DeleteOutlined />} aria-label={t('field.removeDefect')} onClick={() => remove(row.name)} />
            </div>
          ))}
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({ detail: '' })} className="add-defect">
            {t('field.addDefect')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

/** Form → payload. */
export function packReturn({ papers = {}, other = [], note }: Values): Payloads['return'] {
  const ticked = Object.entries(papers).flatMap(([code, it]) => (it.missing ? [{ code, detail: it.detail?.trim() ?? '' }] : []));
  const written = other.filter((it) => it?.detail?.trim()).map((it) => ({ code: 'other', detail: it.detail.trim() }));
  return { defects: [...ticked, ...written], ...(note?.trim() ? { note: note.trim() } : {}) };
}
