import { type ECharts, init } from 'echarts/core';
import type { Axis, Figure } from './figure';
import type { Option } from './option';

/** Saves a file in the person's download folder. */
function save(name: string, address: string) {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.setAttribute('router-ignore', '');
  link.click();
}

function saveText(name: string, text: string, type: string) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  save(name, address);
  URL.revokeObjectURL(address);
}

export function savePng(name: string, chart: ECharts, option: Option, paper: string) {
  const place = document.createElement('div');
  place.style.cssText = `position: fixed; left: -9999px; width: ${chart.getWidth()}px; height: ${chart.getHeight()}px`;
  document.body.append(place);
  const copy = init(place, null, { renderer: 'canvas' });
  copy.setOption({ ...option, animation: false });
  save(`${name}.png`, copy.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: paper }));
  copy.dispose();
  place.remove();
}

export function saveSvg(name: string, chart: ECharts, option: Option) {
  const copy = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: chart.getWidth(),
    height: chart.getHeight(),
  });
  copy.setOption({ ...option, animation: false });
  saveText(`${name}.svg`, copy.renderToSVGString(), 'image/svg+xml');
  copy.dispose();
}

export function saveCsv(name: string, { x, y, curves }: Figure) {
  const columns = ({ key }: Axis) => [key, `${key}_low`, `${key}_high`, `${key}_n`];
  const header = ['contestant', 'decoding', ...columns(x), ...columns(y)];
  const rows = curves.flatMap((curve) =>
    curve.spots.map((spot) => [
      curve.name,
      spot.setting,
      spot.x,
      spot.xLow,
      spot.xHigh,
      spot.xN,
      spot.y,
      spot.yLow,
      spot.yHigh,
      spot.yN,
    ]),
  );
  saveTable(name, header, rows);
}

export function saveTable(name: string, header: string[], rows: (string | number | null)[][]) {
  saveText(`${name}.csv`, [header, ...rows].map((row) => row.map(cell).join(',')).join('\n'), 'text/csv');
}

function cell(value: string | number | null): string {
  return value === null ? '' : /[",\n]/.test(`${value}`) ? `"${`${value}`.replaceAll('"', '""')}"` : `${value}`;
}
