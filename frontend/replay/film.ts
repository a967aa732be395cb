import type { Axis, Curve, Look, Spot } from '../plot/figure';

/** What `amalgam.ui.replay.Film` sends: every frame in words and numbers as they shall stand. */
export interface Film {
  x: Axis;
  y: Axis;
  /** Where the axis begins and ends in every frame. */
  xSpan: [number, number];
  frontier: [number, number][];
  frames: Frame[];
  actors: Actor[];
  leads: Lead[];
}

/** One moment. */
export interface Frame {
  /** How far it is, in words. */
  text: string;
  /** Places of the actors, those with the greatest C first. */
  order: number[];
}

/** A contestant. What has not changed since an earlier frame is not told again. */
export interface Actor {
  curve: Curve;
  link: string;
  remarks: Track<string>;
  tracks: Track<Spot>[];
  standing: Track<Standing>;
}

/** What something was from frame to frame; nothing before its first frame. */
export type Track<T> = { from: number; what: T }[];

/** The numbers of the contestant's reference setting. */
export interface Standing {
  cells: { title: string; text: string; interval: string }[];
  n: string;
}

/** A run of frames with one leader; `to` is one past the last. */
export interface Lead {
  name: string;
  look: Look;
  from: number;
  to: number;
  text: string;
}

/** What a track says at a frame. */
export function at<T>(track: Track<T>, frame: number): T | undefined {
  return track.findLast(({ from }) => from <= frame)?.what;
}
