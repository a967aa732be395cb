import type { Walk } from './sheet';

/** Where a concept stands, and whether the walk comes down to it from the row above. */
export interface Spot {
  x: number;
  y: number;
  entered: boolean;
  nameWidth: number;
}

/** Where the concepts of a walk stand: row by row, every other row from right to left. */
export interface Layout {
  width: number;
  height: number;
  spots: Spot[];
}

const LEAST_STEP = 100;
const ROW = 76;
const TOP = 32;
const BOTTOM = 30;
const EDGE = 4;

/** Room that a letter takes, about: in the name of a concept, and in the phrase on a link. */
const NAME_LETTER = 7.4;
const PHRASE_LETTER = 5.8;

/** Longer names end in an ellipsis; the sentence has them whole. */
const LONGEST = 22;

/** A text that is not too long to draw. */
export function brief(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** Fits a walk into a width, with rows as even as can be. */
export function layout({ concepts, hops }: Walk, width: number): Layout {
  const widths = concepts.map(({ name }) => brief(name).length * NAME_LETTER);
  const widest = Math.max(...widths);
  const longest = Math.max(...hops.map(({ phrase }) => brief(phrase).length * PHRASE_LETTER));
  const margin = Math.min(Math.max(widest / 2, 24) + EDGE, width / 3);
  const least = Math.max(LEAST_STEP, widest + 12, widest / 2 + longest + 24);
  const most = Math.max(2, Math.floor((width - 2 * margin) / least) + 1);
  const rows = Math.ceil(concepts.length / most);
  const inRow = Math.ceil(concepts.length / rows);
  const step = inRow > 1 ? (width - 2 * margin) / (inRow - 1) : 0;
  const spots = widths.map((nameWidth, place) => {
    const row = Math.floor(place / inRow);
    const column = place % inRow;
    const fromLeft = row % 2 === 0 ? column : inRow - 1 - column;
    return { x: margin + fromLeft * step, y: TOP + row * ROW, entered: row > 0 && column === 0, nameWidth };
  });
  return { width, height: TOP + (rows - 1) * ROW + BOTTOM, spots };
}
