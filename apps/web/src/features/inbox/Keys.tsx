import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n';

const KEYS = [
  ['j', 'down'],
  ['k', 'up'],
  ['Enter', 'enter'],
  ['a', 'act'],
  ['x', 'select'],
  ['/', 'search'],
  ['?', 'help'],
] as const;

/** The list of keys, by its button or by `?`; `/` goes to the search. */
export function Keys() {
  const t = useWords('inbox');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.matches('input:not([type=checkbox]), textarea, [role=dialog] *');
      if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === '?') setOpen(true);
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById('inbox-q')?.focus();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Button type="text" icon={<QuestionCircleOutlined />} onClick={() => setOpen(true)}>
        {t('keys.open')}
      </Button>
      <Modal open={open} title={t('keys.title')} footer={null} onCancel={() => setOpen(false)} width={400}>
        <dl className="keys">
          {KEYS.map(([key, word]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(`keys.${word}`)}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  );
}
