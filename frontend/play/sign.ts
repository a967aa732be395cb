import { html, svg, type SVGTemplateResult } from 'lit';

/** Signs that not every system's letters have. */
const PATHS: Record<string, SVGTemplateResult> = {
  met: svg`<path d="M3 8.5l3.5 3.5L13 4.5" />`,
  kept: svg`<path d="M3 8.5l3.5 3.5L13 4.5" />`,
  open: svg`<circle cx="8" cy="8" r="5" />`,
  broken: svg`<path d="M4 4l8 8M12 4l-8 8" />`,
  up: svg`<path d="M8 13V3M4 7l4-4 4 4" />`,
  down: svg`<path d="M8 3v10M4 9l4 4 4-4" />`,
  enter: svg`<path d="M13 4v5H3M6.5 5.5L3 9l3.5 3.5" />`,
  back: svg`<path d="M13.5 8h-10M7 4.5L3.5 8 7 11.5" />`,
};

/** A sign in the colour of the words around it, said by them. */
export function sign(name: string) {
  return html`<svg class="play-sign" viewBox="0 0 16 16" aria-hidden="true">${PATHS[name]}</svg>`;
}
