import type { TemplateResult } from 'lit';

/** Texts by key, with `{0}` where something comes in. */
export type Words = Record<string, string>;

const GAP = /\{(\d)\}/;

/** A text with its gaps filled. */
export function say(words: Words, key: string, ...fillings: (string | number)[]): string {
  return (words[key] ?? key).replace(/\{(\d)\}/g, (_, place) => `${fillings[Number(place)]}`);
}

/** The same, where what fills the gaps may be more than text. */
export function compose(
  words: Words,
  key: string,
  ...fillings: (string | TemplateResult | (string | TemplateResult)[])[]
) {
  return (words[key] ?? key).split(GAP).map((part, place) => (place % 2 === 0 ? part : fillings[Number(part)]));
}
