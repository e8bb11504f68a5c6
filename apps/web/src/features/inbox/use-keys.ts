import { useNavigate } from '@tanstack/react-router';
import { useEffect, type RefObject } from 'react';
import type { InboxItem } from '../../api';
import type { ListProps } from './list-props';

const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable], [role=combobox], [role=dialog] *';

/** j and k walk the rows, x selects, a acts; Enter is the link's own. Never while one types, nor with Ctrl, Alt or Cmd. */
export function useKeys(body: RefObject<HTMLElement | null>, items: InboxItem[], chosen: ReadonlySet<string>, toggle: ListProps['toggle']): void {
  const navigate = useNavigate();
  useEffect(() => {
    const rows = (): HTMLElement[] => Array.from(body.current?.querySelectorAll<HTMLElement>('tr') ?? []);
    const at = (): number => rows().findIndex((row) => row.contains(document.activeElement));
    const go = (by: number): void => {
      const all = rows();
      const here = at();
      const next = all[Math.min(Math.max(here < 0 ? 0 : here + by, 0), all.length - 1)];
      next?.querySelector<HTMLElement>('.row-link')?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    };
    const here = (): InboxItem | undefined => items.find((item) => item.id === rows()[at()]?.dataset['id']);
    const keys: Record<string, () => void> = {
      j: () => go(1),
      k: () => go(-1),
      x: () => {
        const item = here();
        if (item) toggle([item.id], !chosen.has(item.id));
      },
      a: () => {
        const item = here();
        if (item) void navigate({ to: '/ho-so/$id', params: { id: item.dossier.id }, search: { act: true } });
      },
    };
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.altKey || event.metaKey || target?.matches(TYPING)) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [body, items, chosen, toggle, navigate]);
}
