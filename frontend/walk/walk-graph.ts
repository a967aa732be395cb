import { html, LitElement, nothing, svg } from 'lit';

/** What `amalgam.ui.component.WalkDrawing` sends. */
interface Walk {
  concepts: { name: string; known: boolean; definition: string }[];
  hops: { phrase: string; exists: boolean }[];
}

const STEP = 132;
const RISE = 26;
const PADDING = 72;
const HEIGHT = 168;

/** A walk as a small graph, broken links red and dashed; its face is `WalkGraph` in Java. */
class WalkGraph extends LitElement {
  static override properties = { walk: { attribute: false } };

  declare walk: Walk | null;

  constructor() {
    super();
    this.walk = null;
  }

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    if (!this.walk) {
      return nothing;
    }
    const width = this.walk.hops.length * STEP + 2 * PADDING;
    return html`
      <div class="scrolls" tabindex="0" role="region" aria-label="The walk as a graph">
        <svg class="walk-graph" width=${width} height=${HEIGHT} viewBox="0 0 ${width} ${HEIGHT}" role="img">
          <title>${this.sentence(this.walk)}</title>
          ${this.walk.hops.map((hop, place) => this.hop(hop, place))}
          ${this.walk.concepts.map((concept, place) => this.concept(concept, place))}
        </svg>
      </div>
    `;
  }

  private sentence({ concepts, hops }: Walk): string {
    return concepts
      .map(({ name }, place) => (place === 0 ? name : `${hops[place - 1].phrase}, ${name}`))
      .join('; ');
  }

  private x(place: number): number {
    return PADDING + place * STEP;
  }

  private y(place: number): number {
    return HEIGHT / 2 + (place % 2 === 0 ? RISE : -RISE);
  }

  private hop({ phrase, exists }: Walk['hops'][number], place: number) {
    const [x1, y1, x2, y2] = [this.x(place), this.y(place), this.x(place + 1), this.y(place + 1)];
    const tilt = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
    const [middleX, middleY] = [(x1 + x2) / 2, (y1 + y2) / 2];
    return svg`
      <g class=${exists ? 'link' : 'link broken'}>
        <line x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>
        <text x=${middleX} y=${middleY} transform="rotate(${tilt} ${middleX} ${middleY})" dy="-7">${phrase}</text>
        ${exists ? nothing : svg`<text x=${middleX} y=${middleY} transform="rotate(${tilt} ${middleX} ${middleY})" dy="16">no such link</text>`}
      </g>
    `;
  }

  private concept({ name, known, definition }: Walk['concepts'][number], place: number) {
    const above = place % 2 === 1;
    return svg`
      <g class=${known ? 'node' : 'node unknown'}>
        <title>${definition}</title>
        <circle cx=${this.x(place)} cy=${this.y(place)} r="7"></circle>
        <text x=${this.x(place)} y=${this.y(place)} dy=${above ? -16 : 26}>${name}</text>
      </g>
    `;
  }
}

customElements.define('walk-graph', WalkGraph);
