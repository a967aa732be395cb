import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { Ink } from '../plot/ink';
import type { Figure } from '../plot/figure';
import { type Actor, at, type Film } from './film';
import '../plot/data-mark';
import '../plot/frontier-plot';

/** Milliseconds from frame to frame at the plain speed: the glide, and time to see where to. */
const PACE = 500;

const SPEEDS = [0.5, 1, 2, 4];

/** The address follows when a hand has rested for so many milliseconds. */
const REST = 300;

/** Plays a tournament again; `amalgam.ui.replay.ReplayPlayer` is its face in Java. */
class ReplayPlayer extends LitElement {
  static override properties = {
    film: { attribute: false },
    step: { attribute: false },
    hiding: { attribute: false },
    frame: { state: true },
    playing: { state: true },
    speed: { state: true },
  };

  declare film: Film | null;
  /** Where the address says to stand, from 1; 0 for the end. */
  declare step: number;
  /** Ids of contestants not drawn, joined by commas. */
  declare hiding: string;
  declare frame: number;
  declare playing: boolean;
  declare speed: number;

  private clock?: number;
  private resting?: number;
  private told = 0;
  private readonly themeChange = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.film = null;
    this.step = 0;
    this.hiding = '';
    this.frame = 0;
    this.playing = false;
    this.speed = 1;
  }

  /** In the page itself, so that its one stylesheet holds here too. */
  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!this.film) {
      return;
    }
    const last = this.film.frames.length - 1;
    const before = changed.get('film') as Film | null | undefined;
    const isSent = changed.has('step') && this.step !== this.told;
    if (isSent || (changed.has('film') && !before)) {
      this.told = this.step;
      this.frame = this.step === 0 ? last : Math.min(this.step - 1, last);
    } else if (before) {
      const wasAtEnd = this.frame >= before.frames.length - 1;
      this.frame = wasAtEnd && !this.playing ? last : Math.min(this.frame, last);
    }
  }

  override render() {
    const film = this.film;
    return film
      ? html`
          ${this.controls(film)} ${this.leads(film)}
          <frontier-plot .figure=${this.figure(film)} @hidden-changed=${this.hide}></frontier-plot>
          ${this.standings(film)}
        `
      : nothing;
  }

  private figure({ x, y, xSpan, frontier, actors }: Film): Figure {
    const curves = actors.map(({ curve, tracks }) => ({
      ...curve,
      spots: tracks.map((track) => at(track, this.frame)).filter((spot) => spot !== undefined),
    }));
    const hidden = this.hiding.split(',').filter((id) => id !== '');
    return { x: { ...x, span: xSpan }, y, frontier, curves, hidden };
  }

  private controls({ frames }: Film) {
    const { text } = frames[this.frame];
    const place = `Step ${this.frame + 1} of ${frames.length}`;
    return html`
      <div class="replay-controls">
        <button type="button" class="play" @click=${this.toggle}>${this.playing ? 'Pause' : 'Play'}</button>
        <input
          type="range"
          min="1"
          max=${frames.length}
          step="1"
          aria-label="Step of the tournament"
          aria-valuetext="${place}: ${text}"
          .value=${`${this.frame + 1}`}
          @input=${this.scrub}
        />
        <label>
          Speed
          <select @change=${this.changeSpeed}>
            ${SPEEDS.map((speed) => html`<option value=${speed} ?selected=${speed === this.speed}>${speed}×</option>`)}
          </select>
        </label>
      </div>
      <p class="replay-now"><b>${place}</b> ${text}</p>
    `;
  }

  private leads({ leads, frames }: Film) {
    const ink = new Ink(this);
    const before = leads.length === 0 ? frames.length : leads[0].from;
    return html`
      <ol class="replay-leads" aria-label="Who led when">
        ${before > 0 ? html`<li class="nobody" style="flex-grow: ${before}"></li>` : nothing}
        ${leads.map(
          (lead) => html`
            <li style="flex-grow: ${lead.to - lead.from}; border-color: ${ink.of(lead.look)}" title=${lead.text}>
              <span>${lead.name}</span><span class="unseen">${lead.text}</span>
            </li>
          `,
        )}
      </ol>
    `;
  }

  private standings({ frames, actors }: Film) {
    const shown = frames[this.frame].order.map((place) => actors[place]);
    const titles = actors.flatMap(({ standing }) => standing.slice(0, 1)).at(0)?.what.cells.map(({ title }) => title);
    return html`
      <table class="plain replay-standings">
        <caption class="unseen">Standings at this step, the greatest C first, each with its 95% interval</caption>
        <thead>
          <tr>
            <th scope="col">Contestant</th>
            ${(titles ?? []).map((title) => html`<th scope="col">${title}</th>`)}
            <th scope="col">Judged</th>
          </tr>
        </thead>
        <tbody>${shown.map((actor, place) => this.row(actor, place))}</tbody>
      </table>
    `;
  }

  private row({ curve, link, remarks, standing }: Actor, place: number) {
    const remark = at(remarks, this.frame) ?? '';
    const now = at(standing, this.frame);
    return html`
      <tr>
        <th scope="row">
          <span class="place">${place + 1}</span><data-mark .look=${curve}></data-mark><a href=${link}>${curve.name}</a>
          ${remark === '' ? nothing : html`<em class="remark">${remark}</em>`}
        </th>
        ${now?.cells.map(
          ({ title, text, interval }) => html`<td data-title=${title}><span><b>${text}</b> <small>${interval}</small></span></td>`,
        )}
        <td data-title="Judged"><span>${now?.n}</span></td>
      </tr>
    `;
  }

  private readonly toggle = () => {
    if (this.playing) {
      this.pause();
      return;
    }
    if (this.frame === this.film!.frames.length - 1) {
      this.frame = 0;
    }
    this.playing = true;
    this.run();
  };

  private run() {
    clearInterval(this.clock);
    this.clock = window.setInterval(this.advance, PACE / this.speed);
  }

  private readonly advance = () => {
    this.frame = Math.min(this.frame + 1, this.film!.frames.length - 1);
    if (this.frame === this.film!.frames.length - 1) {
      this.pause();
    }
  };

  private pause() {
    clearInterval(this.clock);
    this.playing = false;
    this.tell();
  }

  private readonly scrub = (event: Event) => {
    clearInterval(this.clock);
    this.playing = false;
    this.frame = Number((event.target as HTMLInputElement).value) - 1;
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.tell(), REST);
  };

  private readonly changeSpeed = (event: Event) => {
    this.speed = Number((event.target as HTMLSelectElement).value);
    if (this.playing) {
      this.run();
    }
  };

  private tell() {
    this.told = this.frame === this.film!.frames.length - 1 ? 0 : this.frame + 1;
    this.dispatchEvent(new CustomEvent('stepped', { detail: { step: this.told } }));
  }

  private readonly hide = (event: CustomEvent<{ hidden: string }>) => {
    this.hiding = event.detail.hidden;
    this.dispatchEvent(new CustomEvent('hid', { detail: event.detail }));
  };

  override connectedCallback() {
    super.connectedCallback();
    this.themeChange.observe(document.documentElement, { attributeFilter: ['theme'] });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.themeChange.disconnect();
    clearInterval(this.clock);
    clearTimeout(this.resting);
  }
}

customElements.define('replay-player', ReplayPlayer);
