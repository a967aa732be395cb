/** What `amalgam.ui.component.FrontierFigure` sends: everything to draw, nothing to work out. */
export interface Figure {
  x: Axis;
  y: Axis;
  curves: Curve[];
  /** Its left end alone where the rest is not known. */
  frontier: [number, number][];
  hidden: string[];
}

/** Whether it shows a measure level by level, the frontier being the mean ceiling. */
export function isByLevel({ x }: Figure): boolean {
  return x.key === 'level';
}

export interface Axis {
  key: string;
  title: string;
  unit: string;
  definition: string;
  share: boolean;
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
