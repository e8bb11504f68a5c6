import { InboxOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

/** An empty list: what would be here, and what to do. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="empty">
    <InboxOutlined aria-hidden className="empty-icon" />
    <p>
      <strong>{title}</strong>
    </p>
    {children && <div className="quiet">{children}</div>}
  </div>
);
