import { DeleteOutlined, StarOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input, Popover } from 'antd';
import { useState } from 'react';
import { useWords } from '../../i18n';
import { useKept } from '../../ui/kept';
import type { InboxSearch } from './search';

interface View {
  name: string;
  search: InboxSearch;
}

/** Filters kept under a name, in this browser. */
export function Views({ search }: { search: InboxSearch }) {
  const t = useWords('inbox');
  const [open, setOpen] = useState(false);
  const [views, setViews] = useKept<View[]>('vd.inbox-views', []);
  const filtered = Object.values(search).some(Boolean);
  const keep = ({ name }: { name: string }): void => {
    setViews([...views.filter((view) => view.name !== name.trim()), { name: name.trim(), search }]);
    setOpen(false);
  };
  const list = (
    <div className="views">
      {views.length === 0 && !filtered && <p className="quiet">{t('view.none')}</p>}
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <Link to="/viec-cua-toi" search={view.search} onClick={() => setOpen(false)}>
              {view.name}
            </Link>
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('view.remove', { name: view.name })}
              onClick={() => setViews(views.filter((one) => one !== view))}
            />
          </li>
        ))}
      </ul>
      {filtered && (
        <Form layout="vertical" name="keep-view" onFinish={keep} requiredMark={false}>
          <Form.Item name="name" label={t('view.nameIt')} rules={[{ required: true, whitespace: true, message: t('view.nameIt') }]}>
            <Input maxLength={60} />
          </Form.Item>
          <Button htmlType="submit">{t('view.keep')}</Button>
        </Form>
      )}
    </div>
  );
  return (
    <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomRight" content={list}>
      <Button icon={<StarOutlined />} aria-expanded={open}>
        {t('view.name')}
      </Button>
    </Popover>
  );
}
