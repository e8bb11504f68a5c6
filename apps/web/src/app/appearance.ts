import { useMedia } from '../ui/use-media';
import { useKept } from '../ui/kept';

export type Look = 'system' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

export const useLook = () => useKept<Look>('vd.look', 'system');
export const useDensity = () => useKept<Density>('vd.density', 'comfortable');

/** Dark when chosen so, or when the system is dark and nothing was chosen. */
export function useDark(): boolean {
  const [look] = useLook();
  const system = useMedia('(prefers-color-scheme: dark)');
  return look === 'system' ? system : look === 'dark';
}
