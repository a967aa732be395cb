import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { Ink } from './ink';
import type { Option } from './option';

/** What `amalgam.ui.component.PanelFigure` sends: everything to draw, nothing to work out. */
export interface PanelFigure {
  /** For those who do not see it. */
  summary: string;
  /** Name of a file that it is saved as. */
  file: string;
  /** Title of the axis that the panels share. */
  x: string;
  /** A place on it to point out; null for none. */
  marked: number | null;
  mark: string;
  panels: Panel[];
}

export interface Panel {
  title: string;
  /** Whether it runs from 0 to 100%; from 0 upwards otherwise. */
  share: boolean;
  lines: PanelLine[];
}

/** A line within its band. */
export interface PanelLine {
  /** Empty where the panel has only one. */
  name: string;
  ink: 'novelty' | 'utility' | 'plain';
  points: PanelPoint[];
}

export interface PanelPoint {
  x: number;
  y: number | null;
  low: number | null;
  high: number | null;
  n: number;
  xText: string;
  yText: string;
  nText: string;
}

interface Setting {
  ink: Ink;
  still: boolean;
  font: string;
}

const COLOURS = { novelty: '--amalgam-novelty', utility: '--amalgam-utility', plain: '--lumo-primary-text-color' };

/** In percent of the height: where the first panel begins and the last one ends. */
const TOP = 9;
const BOTTOM = 87;
const BETWEEN = 12;

/** The whole picture, in ECharts' words. */
export function panelsOf(figure: PanelFigure, setting: Setting): Option {
  const { ink } = setting;
  const height = (BOTTOM - TOP - BETWEEN * (figure.panels.length - 1)) / figure.panels.length;
  const known = figure.panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ x }) => x)));
  return {
    animation: false,
    textStyle: { fontFamily: setting.font, color: ink.named('--lumo-body-text-color') },
    tooltip: {
      trigger: 'item',
      triggerOn: 'mousemove|click|mousewheel',
      confine: true,
      transitionDuration: 0,
      backgroundColor: ink.named('--lumo-base-color'),
      borderColor: ink.named('--amalgam-axis'),
      padding: [8, 12],
      textStyle: { color: ink.named('--lumo-body-text-color'), fontSize: 13 },
    },
    grid: figure.panels.map((_, place) => ({
      left: 56,
      right: 76,
      top: `${TOP + place * (height + BETWEEN)}%`,
      height: `${height}%`,
    })),
    xAxis: figure.panels.map((_, place) => ({
      type: 'value' as const,
      gridIndex: place,
      min: 0,
      max: Math.max(...known),
      name: place === figure.panels.length - 1 ? `${figure.x} →` : '',
      nameLocation: 'middle' as const,
      nameGap: 32,
      nameTextStyle: { color: ink.named('--lumo-body-text-color'), fontWeight: 600, fontSize: 13 },
      ...lined(ink),
      axisLabel: { ...labels(ink), formatter: (value: number) => value.toLocaleString('en') },
    })),
    yAxis: figure.panels.map((panel, place) => ({
      type: 'value' as const,
      gridIndex: place,
      min: 0,
      max: panel.share ? 1 : undefined,
      interval: panel.share ? 0.25 : undefined,
      name: `↑ ${panel.title}`,
      nameLocation: 'end' as const,
      nameGap: 12,
      nameTextStyle: {
        color: ink.named('--lumo-body-text-color'),
        fontWeight: 600,
        fontSize: 13,
        align: 'left' as const,
        padding: [0, 0, 0, -48],
      },
      ...lined(ink),
      axisLabel: {
        ...labels(ink),
        formatter: (value: number) => (panel.share ? `${Math.round(value * 100)}%` : `${+value.toFixed(6)}`),
      },
    })),
    series: figure.panels.flatMap((panel, place) => [
      ...(figure.marked === null ? [] : [marker(figure, place, ink)]),
      ...panel.lines.flatMap((line, number) => seriesOf(panel, line, place, number, ink)),
    ]),
  };
}

function lined(ink: Ink) {
  return {
    axisLine: { show: true, lineStyle: { color: ink.named('--amalgam-axis') } },
    axisTick: { show: true, lineStyle: { color: ink.named('--amalgam-axis') } },
    splitLine: { lineStyle: { color: ink.named('--amalgam-grid') } },
  };
}

function labels(ink: Ink) {
  return { color: ink.named('--lumo-secondary-text-color'), fontSize: 12, hideOverlap: true };
}

/** A thin line across the panel, named in the first. */
function marker(figure: PanelFigure, place: number, ink: Ink): CustomSeriesOption {
  return {
    id: `mark/${place}`,
    type: 'custom',
    silent: true,
    xAxisIndex: place,
    yAxisIndex: place,
    z: 1,
    data: [[figure.marked!, 0]],
    renderItem: (params, api) => {
      const area = params.coordSys as unknown as { y: number; height: number };
      const [x] = api.coord([figure.marked!, 0]);
      return {
        type: 'group',
        children: [
          {
            type: 'line',
            shape: { x1: x, y1: area.y, x2: x, y2: area.y + area.height },
            style: { stroke: ink.named('--amalgam-axis'), lineWidth: 1, lineDash: [4, 4] },
          },
          {
            type: 'text',
            invisible: place > 0,
            x: x + 5,
            y: area.y + 2,
            style: { text: figure.mark, fill: ink.named('--lumo-secondary-text-color'), fontSize: 12 },
          },
        ],
      };
    },
  };
}

function seriesOf(panel: Panel, line: PanelLine, place: number, number: number, ink: Ink): (CustomSeriesOption | LineSeriesOption)[] {
  const colour = ink.named(COLOURS[line.ink]);
  const points = line.points.filter((point) => point.y !== null);
  return [
    band(`${panel.title}/${line.name}/band`, points, place, colour),
    {
      id: `${panel.title}/${line.name}`,
      name: line.name,
      type: 'line',
      xAxisIndex: place,
      yAxisIndex: place,
      data: points.map((point) => ({
        value: [point.x, point.y!],
        tooltip: { formatter: () => `${point.xText}<br>${line.name === '' ? '' : `${line.name}: `}${point.yText}<br>${point.nText}` },
      })),
      symbol: number === 0 ? 'circle' : 'diamond',
      symbolSize: 7,
      showAllSymbol: true,
      z: 4,
      clip: false,
      lineStyle: { color: colour, width: 2 },
      itemStyle: { color: colour },
      endLabel: {
        show: line.name !== '',
        formatter: line.name,
        color: colour,
        fontSize: 12,
        offset: [4, number === 0 ? -7 : 9],
      },
    },
  ];
}

/** The area between the bounds, as long as there are any. */
function band(id: string, points: PanelPoint[], place: number, colour: string): CustomSeriesOption {
  const bounded = points.filter(({ low, high }) => low !== null && high !== null);
  return {
    id,
    type: 'custom',
    silent: true,
    xAxisIndex: place,
    yAxisIndex: place,
    z: 2,
    clip: true,
    encode: { x: 0, y: [1, 2] },
    data: bounded.map(({ x, low, high }) => [x, low!, high!]),
    // All of it is drawn with its first point; the others make the axis reach as far as it does.
    renderItem: ({ dataIndex }, api) => ({
      type: 'polygon',
      invisible: dataIndex > 0,
      shape: {
        points: [
          ...bounded.map(({ x, high }) => api.coord([x, high!])),
          ...bounded.map(({ x, low }) => api.coord([x, low!])).reverse(),
        ],
      },
      style: { fill: colour, opacity: 0.18 },
    }),
  };
}
