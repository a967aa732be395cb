import { html, svg, type SVGTemplateResult } from 'lit';

/** Drawn, since not every font has them. */
const SHAPES: Record<string, SVGTemplateResult> = {
  arrow: svg`<path d="M1 6h12M9.5 2.5 13 6l-3.5 3.5" />`,
  tick: svg`<path d="m2 6.5 3.5 3.5L13 2" />`,
  forbidden: svg`<circle cx="7" cy="6" r="4.8" /><path d="m3.6 9.4 6.8-6.8" />`,
  enter: svg`<path d="M13 1.5V6H2M5 3 2 6l3 3" />`,
};

/** A small sign in the line of the text, in its colour; nothing to a screen reader. */
export function icon(name: keyof typeof SHAPES) {
  return html`<svg class="rate-icon" viewBox="0 0 14 12" width="14" height="12" aria-hidden="true">${SHAPES[name]}</svg>`;
}
