import { DownOutlined } from '@ant-design/icons';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';

/** A group of the menu behind one button. Closes when one leaves it, presses Escape or arrives on another page. */
export function Fold({ name, children }: { name: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const at = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => setOpen(false), [at]);
  return (
    <div
      className="menu-fold"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button ref={button} type="button" className="menu-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {name} <DownOutlined aria-hidden className="menu-arrow" />
      </button>
      {open && <ul className="menu-more">{children}</ul>}
    </div>
  );
}
