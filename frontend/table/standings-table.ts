import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Look } from '../plot/figure';
import '../plot/data-mark';

/** What `amalgam.ui.component.StandingsSheet` sends: words and numbers as they shall stand. */
interface Sheet {
  columns: Column[];
  rows: Row[];
  /** The gates that occur, in the order of the bars. */
  gates: { gate: string; phrase: string }[];
  sort: string;
  descending: boolean;
}

interface Column {
  key: string;
  title: string;
  definition: string;
  /** 1 stays to the last, 4 leaves first when the page grows narrow. */
  priority: number;
}

interface Row {
  id: string;
  name: string;
  link: string;
  look: Look;
  parameters: string;
  remark: string;
  settings: Setting[];
}

interface Setting {
  label: string;
  cells: Cell[];
  gates: GateShare[];
  remark: string;
}

interface Cell {
  text: string;
  interval: string;
  n: string;
}

interface GateShare {
  gate: string;
  phrase: string;
  share: number;
  text: string;
}

/** The board's numbers; `amalgam.ui.component.StandingsTable` is its face in Java. */
class StandingsTable extends LitElement {
  static override properties = { sheet: { attribute: false }, open: { state: true } };

  declare sheet: Sheet | null;
  declare open: Set<string>;

  constructor() {
    super();
    this.sheet = null;
    this.open = new Set();
  }

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const sheet = this.sheet;
    return sheet
      ? html`
          <table class="standings">
            <caption class="unseen">Contestants and their measures, each with its 95% interval and n</caption>
            <thead>
              <tr>
                ${this.heading('contestant', 'Contestant', 'By name', 0, sheet)}
                ${this.heading('parameters', 'Size', 'Trained weights', 2, sheet)}
                ${sheet.columns.map((column) =>
                  this.heading(column.key, column.title, column.definition, column.priority, sheet),
                )}
                <th scope="col" class="p1 gates">Gates</th>
              </tr>
            </thead>
            ${sheet.rows.map((row) => this.contestant(row, sheet.columns))}
          </table>
          ${this.gateKey(sheet.gates)}
        `
      : nothing;
  }

  private heading(key: string, title: string, definition: string, priority: number, { sort, descending }: Sheet) {
    const sorted = key === sort ? (descending ? 'descending' : 'ascending') : 'none';
    return html`
      <th scope="col" class="p${priority}" aria-sort=${sorted}>
        <button type="button" title=${definition} @click=${() => this.sortBy(key)}>
          ${title}
        </button>
      </th>
    `;
  }

  private contestant(row: Row, columns: Column[]) {
    const open = this.open.has(row.id);
    const [reference, ...others] = row.settings;
    return html`
      <tbody class=${open ? 'open' : ''}>
        <tr>
          <th scope="row" class="p0">
            <data-mark .look=${row.look}></data-mark>
            <a href=${row.link}>${row.name}</a>
            ${this.remarks(row.remark, reference.remark)}
            ${others.length === 0
              ? html`<small>${reference.label}</small>`
              : html`
                  <button
                    type="button"
                    class="more"
                    aria-expanded=${open}
                    @click=${() => this.toggle(row.id)}
                  >
                    ${reference.label} <span>${open ? 'fewer' : `and ${others.length} more`}</span>
                  </button>
                `}
          </th>
          <td class="p2 size">${row.parameters}</td>
          ${this.cells(reference, columns)}
        </tr>
        ${open ? others.map((setting) => this.setting(setting, columns)) : nothing}
      </tbody>
    `;
  }

  private setting(setting: Setting, columns: Column[]) {
    return html`
      <tr class="setting">
        <th scope="row" class="p0">${setting.label} ${this.remarks(setting.remark)}</th>
        <td class="p2"></td>
        ${this.cells(setting, columns)}
      </tr>
    `;
  }

  private remarks(...remarks: string[]): TemplateResult[] {
    return remarks.filter((remark) => remark !== '').map((remark) => html`<em class="remark">${remark}</em>`);
  }

  private cells(setting: Setting, columns: Column[]) {
    return html`
      ${setting.cells.map(
        (cell, place) => html`
          <td class="p${columns[place].priority} number" data-title=${columns[place].title}>
            <b>${cell.text}</b>
            ${cell.interval === '' ? nothing : html`<span>${cell.interval}</span>`}
            ${cell.n === '' ? nothing : html`<small>${cell.n}</small>`}
          </td>
        `,
      )}
      <td class="p1 gates">${this.gates(setting.gates)}</td>
    `;
  }

  private gates(gates: GateShare[]) {
    const words = gates.map(({ phrase, text }) => `${phrase} ${text}`).join(', ');
    return html`
      <div class="gate-bar" role="img" aria-label=${words || 'nothing judged yet'} title=${words}>
        ${gates.map(({ gate, share }) => html`<i class="gate-${gate}" style="flex-grow: ${share}"></i>`)}
      </div>
    `;
  }

  /** What the colours of the gates mean. */
  private gateKey(gates: Sheet['gates']) {
    return html`
      <ul class="gate-key" aria-label="Colours of the gates">
        ${gates.map(({ gate, phrase }) => html`<li><i class="swatch gate-${gate}"></i>${phrase}</li>`)}
      </ul>
    `;
  }

  private sortBy(key: string) {
    this.dispatchEvent(new CustomEvent('sort-by', { detail: { key } }));
  }

  private toggle(id: string) {
    const open = new Set(this.open);
    if (!open.delete(id)) {
      open.add(id);
    }
    this.open = open;
  }
}

customElements.define('standings-table', StandingsTable);
