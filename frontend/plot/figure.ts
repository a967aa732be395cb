/** What `amalgam.ui.component.FrontierFigure` sends: everything to draw, nothing to work out. */
export interface Figure {
  x: Axis;
  y: Axis;
  curves: Curve[];
  /** Its left end alone where the rest is not known. */
  frontier: [number, number][];
  fits?: Fit[];
  hidden: string[];
}

/** A curve through the points of a family, with its band: x, height, low, high. */
export interface Fit extends Look {
  name: string;
  /** Ids of the curves whose points it was fitted to; it goes when they are all hidden. */
  through: string[];
  points: [number, number, number | null, number | null][];
}

/** Whether it shows a measure level by level, the frontier being the mean ceiling. */
export function isByLevel({ x }: Figure): boolean {
  return x.key === 'level';
}

/** Whether it shows a measure against size, each curve being the models of one size. */
export function isBySize({ x }: Figure): boolean {
  return x.log === true;
}

export interface Axis {
  key: string;
  title: string;
  unit: string;
  definition: string;
  share: boolean;
  /** Its ends, where they are to stay as data come and go. */
  span?: [number, number] | null;
  /** Logarithmic. */
  log?: boolean;
}

/** A contestant: its points are connected in their order, but for the sampled ones. */
export interface Curve extends Look {
  id: string;
  name: string;
  /** A few letters to stand at the curve's end. */
  label: string;
  note: string;
  diameter: number;
  spots: Spot[];
}

/** How data of one contestant look, wherever it appears. */
export interface Look {
  /** Which of the families' colours, from 0; −1 for a baseline. */
  hue: number;
  /** 0 for the smallest of its family, 1 for the largest. */
  shade: number;
  shape: 'circle' | 'rect' | 'triangle' | 'diamond' | 'pin' | 'arrow';
}

/** A contestant with one decoding setting. */
export interface Spot {
  setting: string;
  sampled: boolean;
  x: number;
  xLow: number | null;
  xHigh: number | null;
  xN: number;
  y: number;
  yLow: number | null;
  yHigh: number | null;
  yN: number;
  xText: string;
  yText: string;
  nText: string;
  remark: string;
}
