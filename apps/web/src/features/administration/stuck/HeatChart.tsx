import { HeatmapChart } from 'echarts/charts';
import { GridComponent, VisualMapComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { theme } from 'antd';
import { useEffect, useRef } from 'react';
import type { StuckCell } from '../../../api';
import { useWords } from '../../../i18n';
import { useNames } from '../cells';
import { AGES, type StuckSearch } from '../search';
import { countAt, placesOf } from './places';

use([HeatmapChart, GridComponent, VisualMapComponent, SVGRenderer]);

interface Props {
  cells: StuckCell[];
  search: StuckSearch;
  set: (change: StuckSearch) => void;
}
const ROW = 44;
const FRAME = 64;

/** The heat map drawn: a place a row, an age a column, the figure in each cell. Choosing a cell narrows the list as in the table. */
export function HeatChart({ cells, set }: Props) {
  const t = useWords('administration');
  const names = useNames();
  const { token } = theme.useToken();
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(undefined);
  const places = placesOf(cells);
  const height = places.length * ROW + FRAME;

  useEffect(() => {
    if (!frame.current) return;
    const drawn = init(frame.current, undefined, { renderer: 'svg', height });
    chart.current = drawn;
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(frame.current);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, [height]);

  useEffect(() => {
    const text = { color: token.colorText, fontFamily: token.fontFamily, fontSize: 14 };
    const narrow = (frame.current?.clientWidth ?? 0) < 560;
    const points = places.flatMap((place, y) => AGES.map((age, x) => [x, y, countAt(cells, place, age)]));
    chart.current?.setOption({
      animation: false,
      grid: { left: 0, right: 8, top: 36, bottom: 8, containLabel: true },
      xAxis: {
        type: 'category',
        position: 'top',
        data: AGES.map((age) => t(`stuck.age.${age}`)),
        axisLabel: { ...text, interval: 0, ...(narrow ? { width: 56, overflow: 'break', fontSize: 12, lineHeight: 16 } : {}) },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: places.map((place) => `${names.level(place.level)} · ${names.step(place.step)}`),
        axisLabel: { ...text, ...(narrow ? { width: 96, overflow: 'break', fontSize: 12, lineHeight: 16 } : {}) },
      },
      visualMap: {
        show: false,
        min: 0,
        max: Math.max(...cells.map((cell) => cell.n)),
        inRange: { color: [token.colorBgContainer, token.colorErrorBg, token.colorErrorBorder] },
      },
      series: [
        {
          type: 'heatmap',
          data: points,
          label: { show: true, ...text, formatter: ({ value }: { value: number[] }) => (value[2] ? String(value[2]) : '') },
          itemStyle: { borderColor: token.colorBorderSecondary, borderWidth: 1 },
        },
      ],
    });
    const choose = ({ value }: { value?: unknown }): void => {
      const [x, y, n] = Array.isArray(value) ? (value as number[]) : [];
      const place = places[y ?? -1];
      const age = AGES[x ?? -1];
      if (place && age && n) set({ level: place.level ?? undefined, step: place.step ?? undefined, age });
    };
    chart.current?.on('click', choose);
    return () => void chart.current?.off('click', choose);
  });

  const told = places.map((place) => `${names.level(place.level)}, ${names.step(place.step)}: ${countAt(cells, place)}`).join('; ');
  return <div className="list-frame heat-chart" ref={frame} role="img" aria-label={`${t('stuck.map')}. ${told}`} />;
}
