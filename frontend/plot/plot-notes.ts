import { html, LitElement, nothing } from 'lit';
import { recall, remember } from '../memory';
import { type Figure, isByLevel, isBySize } from './figure';

interface Note {
  key: string;
  text: string;
}

const STORE = 'amalgam.notes.read';

/** Three notes that explain the plot to whoever sees it first, each gone for good when dismissed. */
class PlotNotes extends LitElement {
  static override properties = {
    figure: { attribute: false },
    read: { state: true },
  };

  declare figure: Figure | null;
  declare read: string[];

  constructor() {
    super();
    this.figure = null;
    this.read = (recall(STORE) ?? '').split(' ');
  }

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const notes = this.figure ? this.notes(this.figure).filter(({ key }) => !this.read.includes(key)) : [];
    return notes.length === 0
      ? nothing
      : html`
          <ul class="plot-notes" aria-label="How to read the plot">
            ${notes.map(
              ({ key, text }) => html`
                <li>
                  <span>${text}</span>
                  <button type="button" aria-label="Dismiss this note" @click=${() => this.dismiss(key)}>×</button>
                </li>
              `,
            )}
          </ul>
        `;
  }

  private notes(figure: Figure): Note[] {
    const { x, y, frontier } = figure;
    if (isByLevel(figure) || isBySize(figure)) {
      return [];
    }
    return [
      { key: 'axis', text: `To the right: more ${x.title.toLowerCase()}. Up: more ${y.title.toLowerCase()}. Good is both.` },
      { key: 'curve', text: 'A curve is one model asked for longer and longer walks; hollow points are sampled.' },
      ...(frontier.length > 1
        ? [{ key: 'frontier', text: 'The dashed line: the most novel walks that satisfy the prompts, computed exactly.' }]
        : []),
      ...(frontier.length === 1
        ? [{ key: 'ceiling', text: 'The cross: every prompt answered by the most novel walk that satisfies it, computed exactly.' }]
        : []),
    ];
  }

  override updated() {
    const shown = this.querySelector('.plot-notes') !== null;
    this.dispatchEvent(new CustomEvent('notes-shown', { detail: { shown } }));
  }

  private dismiss(key: string) {
    this.read = [...this.read, key];
    remember(STORE, this.read.join(' ').trim());
  }
}

customElements.define('plot-notes', PlotNotes);
