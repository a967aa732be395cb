import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { Figure, Fit } from './figure';
import type { Ink } from './ink';

/** The fitted curves, each before its band, of families that are not hidden. */
export function fitsOf(figure: Figure, ink: Ink): (CustomSeriesOption | LineSeriesOption)[] {
  return (figure.fits ?? [])
    .filter((fit) => fit.through.some((id) => !figure.hidden.includes(id)))
    .flatMap((fit, place) => [band(fit, place, ink.of(fit)), line(fit, place, ink.of(fit))]);
}

function line(fit: Fit, place: number, colour: string): LineSeriesOption {
  return {
    id: `fit-${place}`,
    name: fit.name,
    type: 'line',
    data: fit.points.map(([x, y]) => [x, y]),
    showSymbol: false,
    silent: true,
    z: 2,
    lineStyle: { color: colour, width: 1.5, type: [2, 3] },
    itemStyle: { color: colour },
  };
}

function band(fit: Fit, place: number, colour: string): CustomSeriesOption {
  const edges = fit.points.filter(([, , low, high]) => low !== null && high !== null);
  return {
    id: `band-${place}`,
    name: fit.name,
    type: 'custom',
    silent: true,
    z: 1,
    clip: true,
    encode: { x: 0, y: [1, 2] },
    data: edges.length === 0 ? [] : [[edges[0][0], edges[0][2], edges[0][3]]],
    renderItem: (_, api) => ({
      type: 'polygon',
      shape: {
        points: [
          ...edges.map(([x, , , high]) => api.coord([x, high!])),
          ...edges.map(([x, , low]) => api.coord([x, low!])).reverse(),
        ],
      },
      style: { fill: colour, opacity: 0.14 },
    }),
  };
}
