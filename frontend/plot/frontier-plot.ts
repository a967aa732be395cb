import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { type Curve, type Figure, isByLevel, isBySize } from './figure';
import { Ink } from './ink';
import { optionOf, type Option } from './option';
import { saveCsv, savePng, saveSvg } from './taking-away';
import './plot-notes';
import './data-mark';

use([
  CustomChart,
  LineChart,
  ScatterChart,
  GridComponent,
  TooltipComponent,
  CanvasRenderer,
  SVGRenderer,
]);

const NARROW = 640;

/** Draws contestants' curves; `amalgam.ui.component.FrontierPlot` is its face in Java. */
class FrontierPlot extends LitElement {
  static override properties = { figure: { attribute: false } };

  declare figure: Figure | null;

  private noted = false;
  private chart?: ECharts;
  private option?: Option;
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly resizing = new ResizeObserver(() => {
    this.chart?.resize();
    this.draw();
  });
  private readonly themeChange = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.figure = null;
  }

  /** In the page itself, so that its one stylesheet and its fonts hold here too. */
  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const figure = this.figure;
    return html`
      <div class="plot-frame">
        <div
          class="plot-canvas"
          role="img"
          aria-label=${figure ? this.summary(figure) : 'The plot is being drawn.'}
        ></div>
        ${figure ? html`<plot-notes .figure=${figure} @notes-shown=${this.makeRoom}></plot-notes>` : nothing}
        <details class="plot-menu">
          <summary>Save</summary>
          <div>
            <button type="button" @click=${this.png}>PNG</button>
            <button type="button" @click=${this.svg}>SVG</button>
            <button type="button" @click=${this.csv}>CSV</button>
          </div>
        </details>
      </div>
      ${figure ? this.key(figure) : nothing} ${figure ? this.numbers(figure) : nothing}
    `;
  }

  private summary(figure: Figure): string {
    const { x, y, curves, frontier } = figure;
    if (isByLevel(figure)) {
      return `${y.title} by level of ${curves.length} contestants, below the mean ceiling. The numbers stand in the table below.`;
    }
    if (isBySize(figure)) {
      const fitted = figure.fits?.length ? ', with a fitted curve and its band' : '';
      return `${y.title} against ${x.title} of ${curves.length} sizes${fitted}. The numbers stand in the table below.`;
    }
    const behind = ['', ', before every prompt at its ceiling'][frontier.length] ?? ', before the feasible frontier';
    return `${y.title} against ${x.title} of ${curves.length} contestants${behind}. The numbers stand in the table below.`;
  }

  private key(figure: Figure) {
    return html`
      <ul class="plot-key" aria-label="Contestants shown">
        ${figure.curves.map(
          (curve) => html`
            <li>
              <button
                type="button"
                aria-pressed=${!figure.hidden.includes(curve.id)}
                title=${figure.hidden.includes(curve.id) ? 'Show' : 'Hide'}
                @click=${() => this.toggle(curve)}
              >
                <data-mark .look=${curve}></data-mark>${curve.name}${curve.note === '' ? nothing : html`<small>${curve.note}</small>`}
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  private numbers({ x, y, curves }: Figure) {
    return html`
      <details class="plot-numbers">
        <summary>The plot as a table</summary>
        <div class="scrolls" tabindex="0" role="region" aria-label="The plot as a table">
          <table>
            <thead>
              <tr>
                <th scope="col">Contestant</th>
                <th scope="col">Decoding</th>
                <th scope="col">${x.title}</th>
                <th scope="col">${y.title}</th>
                <th scope="col">n</th>
              </tr>
            </thead>
            <tbody>
              ${curves.flatMap((curve) =>
                curve.spots.map(
                  (spot) => html`
                    <tr>
                      <th scope="row">${curve.name}</th>
                      <td>${spot.setting}</td>
                      <td>${spot.xText}</td>
                      <td>${spot.yText}</td>
                      <td>${spot.nText}</td>
                    </tr>
                  `,
                ),
              )}
            </tbody>
          </table>
        </div>
      </details>
    `;
  }

  override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    if (!this.chart) {
      const place = this.querySelector<HTMLElement>('.plot-canvas')!;
      this.chart = init(place, null, { renderer: 'svg' });
      this.resizing.observe(place);
      this.themeChange.observe(document.documentElement, { attributeFilter: ['theme'] });
      this.requestUpdate();
    }
    this.draw();
  }

  private draw() {
    if (!this.figure || !this.chart) {
      return;
    }
    this.option = optionOf(this.figure, {
      ink: new Ink(this),
      noted: this.noted,
      narrow: this.chart.getWidth() < NARROW,
      still: this.stillness.matches,
      font: getComputedStyle(this).fontFamily,
    });
    this.chart.setOption(this.option, { replaceMerge: ['series'] });
  }

  private readonly makeRoom = (event: CustomEvent<{ shown: boolean }>) => {
    if (this.noted !== event.detail.shown) {
      this.noted = event.detail.shown;
      this.draw();
    }
  };

  private toggle(curve: Curve) {
    const hidden = new Set(this.figure!.hidden);
    if (!hidden.delete(curve.id)) {
      hidden.add(curve.id);
    }
    this.figure = { ...this.figure!, hidden: [...hidden] };
    this.dispatchEvent(new CustomEvent('hidden-changed', { detail: { hidden: [...hidden].join(',') } }));
  }

  private fileName(): string {
    if (isBySize(this.figure!)) {
      return 'amalgam-scaling';
    }
    return isByLevel(this.figure!) ? 'amalgam-levels' : 'amalgam-frontier';
  }

  private readonly png = () => {
    savePng(this.fileName(), this.chart!, this.option!, new Ink(this).named('--lumo-base-color'));
  };

  private readonly svg = () => {
    saveSvg(this.fileName(), this.chart!, this.option!);
  };

  private readonly csv = () => {
    saveCsv(this.fileName(), this.figure!);
  };

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resizing.disconnect();
    this.themeChange.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }
}

customElements.define('frontier-plot', FrontierPlot);
