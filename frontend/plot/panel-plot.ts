import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { Ink } from './ink';
import { type PanelFigure, panelsOf } from './panels';
import { savePng, saveSvg, saveTable } from './taking-away';
import type { Option } from './option';

use([CustomChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer, SVGRenderer]);

/** Draws lines with bands, panel below panel; `amalgam.ui.component.PanelPlot` is its face in Java. */
class PanelPlot extends LitElement {
  static override properties = { figure: { attribute: false } };

  declare figure: PanelFigure | null;

  private chart?: ECharts;
  private option?: Option;
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly resizing = new ResizeObserver(() => {
    this.chart?.resize();
    this.draw();
  });
  private readonly themeChange = new MutationObserver(() => this.draw());

  constructor() {
    super();
    this.figure = null;
  }

  /** In the page itself, so that its one stylesheet and its fonts hold here too. */
  protected override createRenderRoot() {
    return this;
  }

  override render() {
    return html`
      <div class="plot-frame">
        <div
          class="plot-canvas"
          role="img"
          aria-label=${this.figure ? `${this.figure.summary} The numbers stand in the table below.` : 'The plot is being drawn.'}
        ></div>
        <details class="plot-menu">
          <summary>Save</summary>
          <div>
            <button type="button" @click=${this.png}>PNG</button>
            <button type="button" @click=${this.svg}>SVG</button>
            <button type="button" @click=${this.csv}>CSV</button>
          </div>
        </details>
      </div>
      ${this.figure ? this.numbers(this.figure) : nothing}
    `;
  }

  private numbers({ x, panels }: PanelFigure) {
    const lines = panels.flatMap((panel) => panel.lines.map((line) => ({ panel, line })));
    const places = lines[0]?.line.points ?? [];
    return html`
      <details class="plot-numbers">
        <summary>The plot as a table</summary>
        <div class="scrolls" tabindex="0" role="region" aria-label="The plot as a table">
          <table>
            <thead>
              <tr>
                <th scope="col">${x}</th>
                ${lines.map(({ panel, line }) => html`<th scope="col">${panel.title}${line.name === '' ? nothing : html`, ${line.name}`}</th>`)}
                <th scope="col">n</th>
              </tr>
            </thead>
            <tbody>
              ${places.map(
                (point, place) => html`
                  <tr>
                    <th scope="row">${point.xText}</th>
                    ${lines.map(({ line }) => html`<td>${line.points[place]?.yText}</td>`)}
                    <td>${point.nText}</td>
                  </tr>
                `,
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
    }
    this.draw();
  }

  private draw() {
    if (!this.figure || !this.chart) {
      return;
    }
    this.option = panelsOf(this.figure, {
      ink: new Ink(this),
      still: this.stillness.matches,
      font: getComputedStyle(this).fontFamily,
    });
    this.chart.setOption(this.option, { replaceMerge: ['series', 'grid', 'xAxis', 'yAxis'] });
  }

  private readonly png = () => {
    savePng(this.figure!.file, this.chart!, this.option!, new Ink(this).named('--lumo-base-color'));
  };

  private readonly svg = () => {
    saveSvg(this.figure!.file, this.chart!, this.option!);
  };

  private readonly csv = () => {
    const { file, x, panels } = this.figure!;
    const rows = panels.flatMap((panel) =>
      panel.lines.flatMap((line) =>
        line.points.map((point) => [panel.title, line.name, point.x, point.y, point.low, point.high, point.n]),
      ),
    );
    saveTable(file, ['quantity', 'of', x, 'value', 'low', 'high', 'n'], rows);
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

customElements.define('panel-plot', PanelPlot);
