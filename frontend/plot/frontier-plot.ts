import { ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { css, html, LitElement, type PropertyValues } from 'lit';

use([ScatterChart, AriaComponent, GridComponent, TooltipComponent, CanvasRenderer]);

interface Point {
  name: string;
  novelty: number;
  utility: number;
}

/** Draws novelty against utility; `amalgam.ui.component.FrontierPlot` is its face in Java. */
class FrontierPlot extends LitElement {
  static override properties = { points: { attribute: false } };

  static override styles = css`
    :host {
      display: block;
      height: 24rem;
    }
    #plot {
      height: 100%;
    }
  `;

  declare points: Point[];

  private chart?: ECharts;
  private readonly resizing = new ResizeObserver(() => this.chart?.resize());

  constructor() {
    super();
    this.points = [];
  }

  override render() {
    return html`<div id="plot" role="img"></div>`;
  }

  override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    const place = this.renderRoot.querySelector<HTMLElement>('#plot')!;
    if (!this.chart) {
      this.chart = init(place);
      this.resizing.observe(place);
    }
    this.chart.setOption({
      aria: { enabled: true },
      tooltip: {},
      xAxis: { name: 'novelty', min: 0, max: 1 },
      yAxis: { name: 'utility', min: 0, max: 1 },
      series: [
        {
          type: 'scatter',
          data: this.points.map(({ name, novelty, utility }) => ({ name, value: [novelty, utility] })),
        },
      ],
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resizing.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }
}

customElements.define('frontier-plot', FrontierPlot);
