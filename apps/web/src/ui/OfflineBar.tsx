import { DisconnectOutlined } from '@ant-design/icons';
import { useSyncExternalStore } from 'react';
import { connection } from '../api/connection';
import { useWords } from '../i18n';
import './words';

/** Says that the line is down; the page under it stays as it is. */
export function OfflineBar() {
  const t = useWords('ui');
  const up = useSyncExternalStore(connection.listen, connection.isUp);
  return (
    <div role="status" className="offline-live">
      {!up && (
        <div className="offline-bar">
          <DisconnectOutlined aria-hidden /> {t('offline')}
        </div>
      )}
    </div>
  );
}
