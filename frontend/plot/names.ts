import type { CustomSeriesOption } from 'echarts/charts';
import type { Curve, Spot } from './figure';
import type { Ink } from './ink';

const LINE = 15;
const LETTER = 6.6;
const GAP = 10;
const NEAR_X = 90;
const NEAR_Y = 18;
const ROUNDS = 40;

interface Name {
  text: string;
  x: number;
  y: number;
  /** Where the curve ends. */
  end: number;
  anchor: number;
}

/** Where a curve's name stands: at its last connected point. */
function endOf(curve: Curve): Spot {
  return curve.spots.filter((spot) => !spot.sampled).at(-1) ?? curve.spots[0];
}

/** Sets names that stand close together in one column, at the right of them all. */
function align(names: Name[]): Name[] {
  let moved = true;
  while (moved) {
    moved = false;
    for (const name of names) {
      for (const other of names) {
        if (Math.abs(name.anchor - other.anchor) < NEAR_Y && other.x - NEAR_X < name.x && name.x < other.x) {
          name.x = other.x;
          moved = true;
        }
      }
    }
  }
  return names;
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
export function namesOf(curves: Curve[], ink: Ink, font: string): CustomSeriesOption {
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
        const end = x + curve.diameter / 2;
        return { text: curve.label, x: end + GAP, y, end, anchor: y };
      });
      const name = spread(align(names), area.y, area.y + area.height - LINE / 2)[params.dataIndex];
      return {
        type: 'group',
        children: [
          {
            type: 'line',
            invisible: Math.abs(name.y - name.anchor) < LINE / 2 && name.x - name.end < 2 * GAP,
            shape: { x1: name.end + 2, y1: name.anchor, x2: name.x - 2, y2: name.y },
            style: { stroke: leader, lineWidth: 1 },
          },
          {
            type: 'text',
            x: name.x,
            y: name.y,
            style: { text: name.text, fill: colour, font: `12px ${font}`, verticalAlign: 'middle' },
          },
        ],
      };
    },
  };
}
