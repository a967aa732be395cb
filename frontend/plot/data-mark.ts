import { html, LitElement, svg } from 'lit';
import type { Look } from './figure';
import { Ink } from './ink';

const SHAPES = {
  circle: svg`<circle cx="8" cy="8" r="5" />`,
  rect: svg`<rect x="3.5" y="3.5" width="9" height="9" />`,
  triangle: svg`<path d="M8 2.5 13.5 13h-11z" />`,
  diamond: svg`<path d="m8 2 5.5 6L8 14 2.5 8z" />`,
  pin: svg`<path d="M8 14.5C5 10 3.5 8.5 3.5 6.5a4.5 4.5 0 0 1 9 0C12.5 8.5 11 10 8 14.5z" />`,
  arrow: svg`<path d="M8 2l5 12-5-3-5 3z" />`,
};

/** The small sign of a contestant, the same as on the plot. */
class DataMark extends LitElement {
  static override properties = { look: { attribute: false } };

  declare look: Look | null;

  private readonly themeChange = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.look = null;
  }

  override render() {
    if (!this.look) {
      return html``;
    }
    return html`
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" style="vertical-align: -3px">
        <g fill=${new Ink(this).of(this.look)}>${SHAPES[this.look.shape]}</g>
      </svg>
    `;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.themeChange.observe(document.documentElement, { attributeFilter: ['theme'] });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.themeChange.disconnect();
  }
}

customElements.define('data-mark', DataMark);
