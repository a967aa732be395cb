import type { Figure } from './figure';

/** Beside the outermost points, a share of the axis between them. */
const ROOM = 0.06;

/** The same figure with decimal logarithms on its x axis. */
export function logarithmic(figure: Figure): Figure {
  return {
    ...figure,
    curves: figure.curves.map((curve) => ({
      ...curve,
      spots: curve.spots.map((spot) => ({
        ...spot,
        x: Math.log10(spot.x),
        xLow: spot.xLow === null ? null : Math.log10(spot.xLow),
        xHigh: spot.xHigh === null ? null : Math.log10(spot.xHigh),
      })),
    })),
    fits: figure.fits?.map((fit) => ({
      ...fit,
      points: fit.points.map(([x, ...rest]) => [Math.log10(x), ...rest]),
    })),
  };
}

/** An axis of decimal logarithms whose numbers are those that they are the logarithms of. */
export function logarithms({ curves }: Figure, label: object) {
  const known = curves.flatMap(({ spots }) => spots.map(({ x }) => x));
  const [least, most] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
  const room = Math.max(ROOM * (most - least), 0.05);
  const [min, max] = [least - room, most + room];
  const values = ticks(min, max);
  return {
    min,
    max,
    scale: true,
    splitLine: { show: false },
    axisTick: { customValues: values },
    axisLabel: { ...label, customValues: values, formatter: (value: number) => magnitude(10 ** value) },
  };
}

/** Logarithms of 1, 2 and 5 times each power of ten; of 1 to 9 times where those are too few. */
function ticks(min: number, max: number): number[] {
  const few = within(min, max, [1, 2, 5]);
  return few.length > 2 ? few : within(min, max, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
}

function within(min: number, max: number, steps: number[]): number[] {
  const powers = Array.from({ length: Math.ceil(max) - Math.floor(min) + 1 }, (_, place) => Math.floor(min) + place);
  return powers
    .flatMap((power) => steps.map((step) => power + Math.log10(step)))
    .filter((value) => value >= min && value <= max);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Such as 20, 50k, 1M or 2·10¹². */
function magnitude(value: number): string {
  const power = Math.floor(Math.log10(value) + 1e-9);
  if (power >= 9) {
    const raised = [...`${power}`].map((digit) => RAISED[Number(digit)]).join('');
    const times = +(value / 10 ** power).toFixed(2);
    return times === 1 ? `10${raised}` : `${times}·10${raised}`;
  }
  if (power >= 6) {
    return `${+(value / 1e6).toFixed(2)}M`;
  }
  return power >= 4 ? `${+(value / 1e3).toFixed(2)}k` : `${+value.toPrecision(3)}`;
}
