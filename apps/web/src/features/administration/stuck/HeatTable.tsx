import type { StuckCell } from '../../../api';
import { useWords } from '../../../i18n';
import { useNames } from '../cells';
import { AGES, type StuckSearch } from '../search';
import { countAt, placesOf } from './places';

interface Props {
  cells: StuckCell[];
  search: StuckSearch;
  set: (change: StuckSearch) => void;
}
const SHADES = 4;

/** Counts by level and step against time standing: the figure in each cell, its weight shown by shade as well. */
export function HeatTable({ cells, search, set }: Props) {
  const t = useWords('administration');
  const names = useNames();
  const most = Math.max(...cells.map((cell) => cell.n));
  const places = placesOf(cells);
  return (
    <div className="list-frame">
      <table className="list heat-table">
        <thead>
          <tr>
            <th scope="col">{t('stuck.place')}</th>
            {AGES.map((age) => (
              <th key={age} scope="col">
                {t(`stuck.age.${age}`)}
              </th>
            ))}
            <th scope="col">{t('stuck.total')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={`${place.level} ${place.step}`}>
              <th scope="row">
                {names.level(place.level)} · {names.step(place.step)}
              </th>
              {AGES.map((age) => {
                const n = countAt(cells, place, age);
                const chosen = search.age === age && search.level === place.level && search.step === place.step;
                return (
                  <td key={age} className={`heat-cell heat-${n === 0 ? 0 : Math.ceil((n / most) * SHADES)}`}>
                    {n > 0 && (
                      <button
                        type="button"
                        aria-pressed={chosen}
                        aria-label={t('stuck.cell', { level: names.level(place.level), step: names.step(place.step), age: t(`stuck.age.${age}`), n })}
                        onClick={() => set({ level: place.level ?? undefined, step: place.step ?? undefined, age })}
                      >
                        {n}
                      </button>
                    )}
                  </td>
                );
              })}
              <td className="numbers">{countAt(cells, place)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
