import { FilterOutlined } from '@ant-design/icons';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { AwardField } from '../../acts';
import { useWords } from '../../i18n';
import { SearchField } from '../../ui/SearchField';
import { usePhone } from '../../ui/use-media';
import { inboxSearch, type InboxSearch } from './search';
import { Views } from './Views';

const route = getRouteApi('/desk/viec-cua-toi');
const STEPS = ['proposal', 'intake', 'appraisal', 'council', 'signature', 'outside', 'result'] as const;
const LEVELS = ['unit', 'commune', 'district', 'province', 'state'] as const;
const DUES = ['overdue', 'soon', 'later', 'none'] as const;
const WHOSE = ['mine', 'offices', 'instead'] as const;

/** Filters stand in the address, so that a list can be shared, kept and gone back to. */
export function Filters() {
  const t = useWords('inbox');
  const phone = usePhone();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [open, setOpen] = useState(false);
  const set = (change: InboxSearch): void => void navigate({ search: (old) => inboxSearch({ ...old, ...change }), replace: true });
  const active = Object.entries(search).filter(([key, value]) => key !== 'q' && value).length;
  return (
    <search aria-label={t('filter.name')} className="filters">
      <SearchField id="inbox-q" value={search.q ?? ''} set={(q) => set({ q })} label={t('filter.q')} hint={t('filter.qHint')} />
      {phone && (
        <Button icon={<FilterOutlined />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('filter.more')}
          {active > 0 && ` (${active})`}
        </Button>
      )}
      {(!phone || open) && (
        <>
          <Choice name="due" search={search} set={set} options={DUES.map((key) => [key, t(`filter.dueIs.${key}`)])} />
          <AwardField
            aria-label={t('filter.award')}
            placeholder={t('filter.award')}
            clearable
            {...(search.award ? { value: search.award } : {})}
            onChange={(award) => set({ award })}
          />
          <Choice name="step" search={search} set={set} options={STEPS.map((key) => [key, t(`filter.stepIs.${key}`)])} />
          <Choice name="level" search={search} set={set} options={LEVELS.map((key) => [key, t(`filter.levelIs.${key}`)])} />
          <Choice name="whose" search={search} set={set} options={WHOSE.map((key) => [key, t(`filter.whoseIs.${key}`)])} />
          {(active > 0 || search.q) && <Button onClick={() => void navigate({ search: {}, replace: true })}>{t('filter.clear')}</Button>}
          <Views search={search} />
        </>
      )}
    </search>
  );
}

interface ChoiceProps {
  name: 'due' | 'step' | 'level' | 'whose';
  search: InboxSearch;
  set: (change: InboxSearch) => void;
  options: [string, string][];
}
function Choice({ name, search, set, options }: ChoiceProps) {
  const t = useWords('inbox');
  return (
    <Select
      aria-label={t(`filter.${name}`)}
      placeholder={t(`filter.${name}`)}
      allowClear
      popupMatchSelectWidth={false}
      {...(search[name] ? { value: search[name] } : {})}
      onChange={(value?: string) => set({ [name]: value })}
      options={options.map(([value, label]) => ({ value, label }))}
    />
  );
}
