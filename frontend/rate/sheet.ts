/** What `amalgam.ui.rate.RateSheet` sends. */
export interface Sheet {
  /** Grows with each sheet, so that one that says the same again is noticed too. */
  turn: number;
  stage: Stage;
  /** What went wrong with the last wish and what to do; empty where nothing did. */
  trouble: string;
  tournament: string;
  tally: Tally | null;
  pair: Pair | null;
  /** The pair after the answered one, drawn beforehand. */
  ahead: Pair | null;
  receipt: Receipt | null;
  warmUp: WarmUp | null;
  ending: Ending | null;
}

/** `stay` leaves the page as it is. */
export type Stage = 'consent' | 'warm-up' | 'pair' | 'revealed' | 'ending' | 'stay';

export type Axis = 'novelty' | 'utility';

export type Outcome = 'left' | 'right' | 'tie' | 'both_bad';

/** How far the rater is; a quota of 0 is none. */
export interface Tally {
  answered: number;
  quota: number;
  pseudonym: string;
}

/** Two proposals to one prompt, of whom nothing is said. */
export interface Pair {
  id: string;
  prompt: Prompt;
  left: Walk;
  right: Walk;
  axes: Axis[];
  scales: boolean;
}

export interface Prompt {
  start: Node;
  end: Node;
  include: string[];
  exclude: string[];
  /** In which language the words of the space are; empty where in none. */
  language: string;
}

/** A walk, or the text of an answer that is none. */
export interface Walk {
  concepts: Node[];
  hops: Hop[];
  text: string;
}

export interface Node {
  name: string;
  known: boolean;
  definition: string;
}

export interface Hop {
  phrase: string;
  exists: boolean;
  part: '' | 'required' | 'forbidden';
}

/** What is told once the answer is stored. */
export interface Receipt {
  id: string;
  left: Author;
  right: Author;
  /** Sentences that say what the answer helped to decide. */
  helped: string[];
  /** So long the answer can be taken back, in milliseconds from now. */
  undoable: number;
}

export interface Author {
  name: string;
  setting: string;
  link: string;
  /** What the machine judge measured, as text and as a number to compare. */
  noveltyText: string;
  utilityText: string;
  novelty: number | null;
  utility: number | null;
  /** The gate that it failed, in words; empty where none. */
  gate: string;
}

export interface WarmUp {
  skippable: boolean;
  examples: Example[];
}

export interface Example {
  title: string;
  prompt: Prompt;
  left: Walk;
  right: Walk;
  axis: Axis;
  outcome: Outcome;
  agreed: string;
  differed: string;
}

/** Why there is nothing to rate, or thanks. */
export interface Ending {
  kind: 'nothing' | 'refused' | 'finished' | 'stopped' | 'forgotten';
  title: string;
  sentence: string;
  link: string;
  linkText: string;
  code: string;
  returnLink: string;
}

/** Answers to the questions about a pair. */
export type Answers = Partial<Record<Axis, Outcome>>;

/** Marks on scales, by axis and side. */
export type Marks = Record<string, number>;

export const OUTCOMES: Outcome[] = ['left', 'right', 'tie', 'both_bad'];

/** The rows of scales that a pair asks for, in their order. */
export function rows({ axes }: Pair): { axis: Axis; side: 'left' | 'right'; key: string }[] {
  return axes.flatMap((axis) =>
    (['left', 'right'] as const).map((side) => ({ axis, side, key: `${axis}-${side}` })),
  );
}
