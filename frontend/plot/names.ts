import type { CustomSeriesOption } from 'echarts/charts';
import type { Curve, Spot } from './figure';
import type { Ink } from './ink';

const LINE = 15;
const LETTER = 6.6;
const GAP = 10;
const ROUNDS = 40;

interface Name {
  text: string;
  x: number;
  y: number;
  /** Where the curve ends. */
  anchor: number;
}

/** Where a curve's name stands: at its last connected point. */
function endOf(curve: Curve): Spot {
  return curve.spots.filter((spot) => !spot.sampled).at(-1) ?? curve.spots[0];
}

/** Moves names that stand on each other apart, up and down, between two heights. */
function spread(names: Name[], top: number, bottom: number): Name[] {
  const byHeight = [...names].sort((one, other) => one.y - other.y);
  for (let round = 0; round < ROUNDS; round++) {
    for (let upper = 0; upper < byHeight.length; upper++) {
      for (let lower = upper + 1; lower < byHeight.length; lower++) {
        part(byHeight[upper], byHeight[lower]);
      }
    }
    byHeight.forEach((name) => (name.y = Math.min(bottom, Math.max(top, name.y))));
  }
  return names;
}

function part(upper: Name, lower: Name) {
  const beside =
    upper.x + upper.text.length * LETTER < lower.x || lower.x + lower.text.length * LETTER < upper.x;
  const missing = LINE - (lower.y - upper.y);
  if (!beside && missing > 0) {
    upper.y -= missing / 2;
    lower.y += missing / 2;
  }
}

/** The curves' names at their ends, none on another. */
export function namesOf(curves: Curve[], ink: Ink): CustomSeriesOption {
  const named = curves.filter((curve) => curve.spots.length > 0);
  const colour = ink.named('--lumo-body-text-color');
  const leader = ink.named('--amalgam-axis');
  return {
    id: 'names',
    type: 'custom',
    silent: true,
    z: 5,
    encode: { x: 0, y: 1 },
    data: named.map((curve) => [endOf(curve).x, endOf(curve).y]),
    renderItem: (params, api) => {
      const area = params.coordSys as unknown as { y: number; height: number };
      const names = named.map((curve) => {
        const [x, y] = api.coord([endOf(curve).x, endOf(curve).y]);
        return { text: curve.label, x: x + curve.diameter / 2 + GAP, y, anchor: y };
      });
      const name = spread(names, area.y, area.y + area.height - LINE / 2)[params.dataIndex];
      const from = name.x - GAP + 2;
      return {
        type: 'group',
        children: [
          {
            type: 'line',
            invisible: Math.abs(name.y - name.anchor) < LINE / 2,
            shape: { x1: from, y1: name.anchor, x2: name.x - 2, y2: name.y },
            style: { stroke: leader, lineWidth: 1 },
          },
          {
            type: 'text',
            x: name.x,
            y: name.y,
            style: { text: name.text, fill: colour, fontSize: 12, verticalAlign: 'middle' },
          },
        ],
      };
    },
  };
}
