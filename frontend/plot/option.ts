import type { CustomSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { ComposeOption } from 'echarts/core';
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import { type Axis, type Curve, type Figure, isByLevel, isBySize, type Spot } from './figure';
import { fitsOf } from './fits';
import type { Ink } from './ink';
import { logarithms, logarithmic } from './logarithm';
import { namesOf } from './names';

export type Option = ComposeOption<
  | CustomSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | TooltipComponentOption
>;

export interface Setting {
  ink: Ink;
  /** Little room: names stand beside the plot, not at the curves. */
  narrow: boolean;
  /** Notes stand above the curves and need room. */
  noted: boolean;
  still: boolean;
  font: string;
}

/** Share of the room between two levels that points stand in. */
const LEVEL_WIDTH = 0.7;

/** Where along the feasible frontier its name stands; high up where there is little room. */
const NAME_PLACE = 0.6;
const NARROW_NAME_PLACE = 0.15;

/** Marks what is known of a frontier by its left end alone. */
const CROSS = 'path://M5 0h2v5h5v2h-5v5h-2v-5h-5v-2h5z';

type Series = CustomSeriesOption | LineSeriesOption | ScatterSeriesOption;

/** The whole picture, in ECharts' words. */
export function optionOf(asked: Figure, setting: Setting): Option {
  const { ink, narrow } = setting;
  const figure = isBySize(asked) ? logarithmic(asked) : asked;
  const drawn = figure.curves.filter((curve) => !figure.hidden.includes(curve.id));
  const shown = isByLevel(figure) ? sideBySide(drawn) : drawn;
  return {
    animation: !setting.still,
    animationDuration: 0,
    animationDurationUpdate: 200,
    animationEasingUpdate: 'cubicOut',
    textStyle: { fontFamily: setting.font, color: ink.named('--lumo-body-text-color') },
    grid: { left: narrow ? 44 : 56, right: narrow ? 14 : 96, top: setting.noted && !narrow ? 144 : 40, bottom: 52 },
    tooltip: tooltip(ink),
    xAxis: { ...axis(figure.x, ink, { name: `${titleOf(figure.x)} →`, nameLocation: 'middle', nameGap: 32 }), ...places(figure, ink) },
    yAxis: axis(figure.y, ink, {
      name: `↑ ${titleOf(figure.y)}`,
      nameLocation: 'end',
      nameGap: 16,
      nameTextStyle: { align: 'left', padding: [0, 0, 0, narrow ? -38 : -50] },
    }),
    series: [
      ...frontier(figure, setting),
      ...fitsOf(figure, ink),
      ...shown.flatMap((curve) => seriesOf(curve, setting, isBySize(figure))),
      ...(narrow ? [] : [namesOf(shown, ink, setting.font)]),
    ],
  };
}

/** Beside each level stand the contestants in their order, filled points before hollow ones. */
function sideBySide(curves: Curve[]): Curve[] {
  const width = LEVEL_WIDTH / curves.length;
  return curves.map((curve, place) => {
    const centre = (place - (curves.length - 1) / 2) * width;
    return {
      ...curve,
      spots: curve.spots.map((spot) => ({ ...spot, x: spot.x + centre + (spot.sampled ? width / 4 : -width / 4) })),
    };
  });
}

/** What the figure's places want of their axis. */
function places(figure: Figure, ink: Ink) {
  if (isBySize(figure)) {
    return logarithms(figure, axisLabel(figure.x, ink));
  }
  return isByLevel(figure) ? levels(figure, ink) : {};
}

/** Room for whole levels, each with a number. */
function levels(figure: Figure, ink: Ink) {
  const known = [...figure.curves.flatMap(({ spots }) => spots.map((spot) => spot.x)), ...figure.frontier.map(([x]) => x)];
  const whole = Array.from({ length: Math.max(1, ...known) }, (_, place) => place + 1);
  return {
    min: 0.5,
    max: whole.length + 0.5,
    splitLine: { show: false },
    axisTick: { customValues: whole },
    axisLabel: { ...axisLabel(figure.x, ink), customValues: whole },
  };
}

function titleOf({ title, unit }: Axis): string {
  return unit === '' ? title : `${title} (${unit})`;
}

function axisLabel(of: Axis, ink: Ink) {
  return {
    color: ink.named('--lumo-secondary-text-color'),
    fontSize: 12,
    hideOverlap: true,
    formatter: (value: number) => (of.share ? `${Math.round(value * 100)}%` : `${+value.toFixed(6)}`),
  };
}

function colourOf({ key, log }: Axis): string {
  if (key === 'level' || log) {
    return '--lumo-body-text-color';
  }
  return key.startsWith('novelty') ? '--amalgam-novelty' : '--amalgam-utility';
}

interface NamePlace {
  name: string;
  nameLocation: 'middle' | 'end';
  nameGap: number;
  nameTextStyle?: object;
}

function axis(of: Axis, ink: Ink, place: NamePlace) {
  return {
    type: 'value' as const,
    scale: !of.share,
    min: of.share ? 0 : of.span?.[0],
    max: of.share ? 1 : of.span?.[1],
    axisLine: { show: true, lineStyle: { color: ink.named('--amalgam-axis') } },
    axisTick: { show: true, lineStyle: { color: ink.named('--amalgam-axis') } },
    splitLine: { lineStyle: { color: ink.named('--amalgam-grid') } },
    axisLabel: axisLabel(of, ink),
    ...place,
    nameTextStyle: {
      color: ink.named(colourOf(of)),
      fontWeight: 600,
      fontSize: 13,
      ...place.nameTextStyle,
    },
  };
}

function tooltip(ink: Ink): TooltipComponentOption {
  return {
    trigger: 'item',
    triggerOn: 'mousemove|click|mousewheel',
    confine: true,
    transitionDuration: 0,
    backgroundColor: ink.named('--lumo-base-color'),
    borderColor: ink.named('--amalgam-axis'),
    padding: [8, 12],
    textStyle: { color: ink.named('--lumo-body-text-color'), fontSize: 13 },
    extraCssText: 'box-shadow: var(--lumo-box-shadow-s); font-variant-numeric: tabular-nums',
  };
}

function frontier(figure: Figure, { ink, narrow }: Setting): Series[] {
  if (figure.frontier.length === 0) {
    return [];
  }
  const colour = ink.named('--amalgam-frontier');
  const name = {
    show: true,
    color: colour,
    fontStyle: 'italic' as const,
    fontSize: 12,
  };
  if (figure.frontier.length === 1) {
    return [
      {
        id: 'ceiling',
        name: 'every prompt at its ceiling',
        type: 'scatter',
        data: figure.frontier,
        symbol: CROSS,
        symbolSize: 12,
        silent: true,
        z: 1,
        itemStyle: { color: colour },
        label: { ...name, formatter: 'every prompt at its ceiling', position: narrow ? 'left' : 'bottom' },
      },
    ];
  }
  const title = isByLevel(figure) ? 'mean ceiling' : 'feasible frontier';
  return [
    {
      id: 'frontier',
      name: title,
      type: 'line',
      data: figure.frontier,
      showSymbol: false,
      silent: true,
      z: 1,
      lineStyle: { color: colour, width: 1.25, type: [6, 4] },
      itemStyle: { color: colour },
    },
    {
      id: 'frontier-name',
      name: title,
      type: 'scatter',
      data: [figure.frontier[Math.floor(figure.frontier.length * namePlace(figure, narrow))]],
      symbolSize: 0,
      silent: true,
      label: { ...name, formatter: title, position: labelPlace(figure, narrow) },
    },
  ];
}

function namePlace(figure: Figure, narrow: boolean): number {
  if (isByLevel(figure)) {
    return 0;
  }
  return narrow ? NARROW_NAME_PLACE : NAME_PLACE;
}

/** A ceiling runs level by level, with room above it; a frontier falls, with room on one side. */
function labelPlace(figure: Figure, narrow: boolean): 'top' | 'left' | 'right' {
  if (isByLevel(figure)) {
    return 'top';
  }
  return narrow ? 'left' : 'right';
}

/**
 * @param bare whether sampled points stand without intervals, which would lie on each other
 */
function seriesOf(curve: Curve, setting: Setting, bare: boolean): Series[] {
  const colour = setting.ink.of(curve);
  const connected = curve.spots.filter((spot) => !spot.sampled);
  const sampled = curve.spots.filter((spot) => spot.sampled);
  return [
    bars(bare ? { ...curve, spots: connected } : curve, colour),
    {
      id: `${curve.id}/curve`,
      name: curve.name,
      type: 'line',
      data: connected.map((spot) => datum(spot, curve)),
      symbol: curve.shape,
      symbolSize: curve.diameter,
      showAllSymbol: true,
      z: 4,
      clip: false,
      lineStyle: { color: colour, width: 2, type: curve.hue < 0 ? 'dashed' : 'solid' },
      itemStyle: { color: colour },
      emphasis: { scale: 1.3, lineStyle: { width: 3 } },
    },
    {
      id: `${curve.id}/sampled`,
      name: curve.name,
      type: 'scatter',
      data: sampled.map((spot) => datum(spot, curve)),
      symbol: curve.shape,
      symbolSize: curve.diameter,
      z: 3,
      clip: false,
      itemStyle: { color: setting.ink.named('--lumo-base-color'), borderColor: colour, borderWidth: 1.75 },
    },
  ];
}

function datum(spot: Spot, curve: Curve) {
  return {
    value: [spot.x, spot.y],
    name: spot.setting,
    tooltip: { formatter: () => hover(spot, curve) },
  };
}

/** Thin crosses: the interval on either axis. */
function bars(curve: Curve, colour: string): CustomSeriesOption {
  return {
    id: `${curve.id}/intervals`,
    name: curve.name,
    type: 'custom',
    silent: true,
    z: 2,
    clip: true,
    encode: { x: [0, 1, 2], y: [3, 4, 5] },
    data: curve.spots.map((spot) => [
      spot.x,
      spot.xLow ?? spot.x,
      spot.xHigh ?? spot.x,
      spot.y,
      spot.yLow ?? spot.y,
      spot.yHigh ?? spot.y,
    ]),
    renderItem: (_, api) => {
      const [x, xLow, xHigh, y, yLow, yHigh] = [0, 1, 2, 3, 4, 5].map((place) => Number(api.value(place)));
      const style = { stroke: colour, lineWidth: 1, opacity: 0.75, fill: 'none' };
      const line = (from: number[], to: number[]) => ({
        type: 'line' as const,
        shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
        style,
      });
      return {
        type: 'group',
        children: [
          line(api.coord([xLow, y]), api.coord([xHigh, y])),
          line(api.coord([x, yLow]), api.coord([x, yHigh])),
        ],
      };
    },
  };
}

function hover(spot: Spot, curve: Curve): string {
  const lines = [spot.xText, spot.yText, spot.nText, spot.remark].filter((line) => line !== '');
  return `<strong>${escaped(curve.name)}</strong> · ${escaped(spot.setting)}<br>${lines.map(escaped).join('<br>')}`;
}

function escaped(text: string): string {
  const holder = document.createElement('span');
  holder.textContent = text;
  return holder.innerHTML;
}
