import { html, svg } from 'lit';
import type { Hop, Walk } from './sheet';
import { brief, layout, type Spot } from './walk-layout';

/** A walk as a small graph; its sentence says the same to a screen reader. */
export function drawing(walk: Walk, [start, end]: string[], room: number, noSuchLink: string) {
  const { width, height, spots } = layout(walk, room);
  return html`
    <svg class="rate-graph" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${walk.hops.map((hop, place) => edge(hop, spots[place], spots[place + 1], width, noSuchLink))}
      ${walk.concepts.map(({ name, known }, place) => {
        const asked = (place === 0 && name === start) || (place === spots.length - 1 && name === end);
        return node(name, `node ${known ? '' : 'unknown'} ${asked ? 'end' : ''}`, spots[place], width);
      })}
    </svg>
  `;
}

function edge({ phrase, exists, part }: Hop, from: Spot, to: Spot, width: number, noSuchLink: string) {
  const level = from.y === to.y;
  const anchor = level ? 'middle' : from.x * 2 < width ? 'start' : 'end';
  const x = level ? middle(from, to) : from.x + (anchor === 'start' ? 12 : -12);
  const y = level ? from.y + 18 : (from.y + to.y) / 2 + 4;
  const head = level ? { x: to.x > from.x ? to.x - 9 : to.x + 9, y: to.y } : { x: to.x, y: to.y - 9 };
  return svg`
    <g class="link ${exists ? part : 'broken'}">
      <line x1=${from.x} y1=${from.y} x2=${head.x} y2=${head.y}></line>
      ${point(head, level ? (to.x > from.x ? 0 : 180) : 90)}
      <text x=${x} y=${y} style="text-anchor: ${anchor}">${exists ? brief(phrase) : noSuchLink}</text>
    </g>
  `;
}

/** The middle of a level link; of what the name below its beginning leaves of it, if one is there. */
function middle(from: Spot, to: Spot): number {
  const taken = from.entered ? Math.sign(to.x - from.x) * (from.nameWidth / 2) : 0;
  return (from.x + taken + to.x) / 2;
}

function point({ x, y }: { x: number; y: number }, turned: number) {
  return svg`<path class="head" d="M-6 -4 2 0 -6 4z" transform="translate(${x} ${y}) rotate(${turned})"></path>`;
}

/** Where the walk comes down into a row, the name stands below, beside the arrow. */
function node(name: string, look: string, { x, y, entered, nameWidth }: Spot, width: number) {
  const spill = nameWidth / 2;
  const shift = Math.max(spill - x, 0) - Math.max(x + spill - width, 0);
  return svg`
    <g class=${look}>
      <circle cx=${x} cy=${y} r=${look.includes('end') ? 6 : 5}></circle>
      <text x=${x + shift} y=${entered ? y + 20 : y - 14}>${brief(name)}</text>
    </g>
  `;
}
