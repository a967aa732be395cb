import { html, LitElement, nothing } from 'lit';
import { recall, remember } from '../memory';
import { icon } from './icon';
import type { Hop, Node, Walk } from './sheet';
import { drawing } from './walk-drawing';
import { say, type Words } from './words';

const OPEN = 'amalgam.rate.graph';

/** In less room the drawing waits until it is asked for. */
const ROOM_FOR_BOTH = 380;

/** One proposal: a sentence whose words tell what they mean, and a small graph. */
class WalkCard extends LitElement {
  static override properties = {
    walk: { attribute: false },
    words: { attribute: false },
    name: { attribute: false },
    ends: { attribute: false },
    language: { attribute: false },
    author: { attribute: false },
    told: { state: true },
    room: { state: true },
  };

  declare walk: Walk | null;
  declare words: Words;
  /** `A` or `B`. */
  declare name: string;
  /** Where the walk was to begin and to end. */
  declare ends: string[];
  declare language: string;
  /** Who made it; null as long as that is not to be known. */
  declare author: unknown;
  /** Place of the concept whose meaning is shown; −1 for none. */
  declare told: number;
  /** Width that the drawing has. */
  declare room: number;

  private readonly measure = new ResizeObserver(() => {
    const card = this.querySelector('.rate-card');
    if (card) {
      const { paddingLeft, paddingRight } = getComputedStyle(card);
      this.room = Math.floor(card.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
    }
  });

  constructor() {
    super();
    this.walk = null;
    this.words = {};
    this.name = '';
    this.ends = [];
    this.language = '';
    this.author = null;
    this.told = -1;
    this.room = 0;
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.measure.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.measure.disconnect();
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('walk')) {
      this.told = -1;
    }
  }

  override render() {
    const { walk, words, name } = this;
    if (!walk) {
      return nothing;
    }
    return html`
      <article class="rate-card" aria-label=${say(words, 'proposal', name)} @keydown=${this.hush}>
        <h2>
          <span class="rate-side" aria-hidden="true">${name}</span>
          <span class="unseen">${say(words, 'proposal', name)}</span> ${this.author}
        </h2>
        ${walk.concepts.length === 0 ? this.noWalk(walk) : [this.sentence(walk), this.graph(walk)]}
      </article>
    `;
  }

  private noWalk({ text }: Walk) {
    return html`
      <p class="rate-remark">${say(this.words, 'no-walk')}</p>
      <pre class="rate-answer" tabindex="0">${text}</pre>
    `;
  }

  private sentence(walk: Walk) {
    const told = walk.concepts[this.told];
    return html`
      <div class="rate-sentence" @mouseleave=${() => this.tell(-1)}>
        <p lang=${this.language || nothing}>
          ${walk.concepts.map((concept, place) => [
            place === 0 ? nothing : this.link(walk.hops[place - 1]),
            this.word(concept, place),
          ])}
        </p>
        ${told && told.definition
          ? html`<div class="rate-meaning" aria-hidden="true"><b>${told.name}</b> ${told.definition}</div>`
          : nothing}
      </div>
    `;
  }

  private link({ phrase, exists, part }: Hop) {
    const verdict = exists ? part : 'broken';
    return html` <span class="rate-link ${verdict}">${phrase} ${this.remark(verdict)}${icon('arrow')}</span> `;
  }

  private remark(verdict: string) {
    switch (verdict) {
      case 'required':
        return html`${icon('tick')}<span class="unseen">(${say(this.words, 'required')})</span>`;
      case 'forbidden':
        return html`${icon('forbidden')}<span class="unseen">(${say(this.words, 'forbidden')})</span>`;
      case 'broken':
        return html`<strong lang=${document.documentElement.lang || nothing}>${say(this.words, 'no-such-link')}</strong> `;
      default:
        return nothing;
    }
  }

  private word({ name, known, definition }: Node, place: number) {
    const look = known ? 'rate-word' : 'rate-word unknown';
    if (definition === '') {
      return html`<em class=${look}>${name}</em>`;
    }
    const meaning = `${this.name}-meaning-${place}`;
    return html`<button
        type="button"
        class=${look}
        aria-describedby=${meaning}
        @mouseenter=${() => this.tell(place)}
        @focus=${() => this.tell(place)}
        @click=${() => this.tell(place)}
        @blur=${() => this.tell(-1)}
      >${name}</button><span id=${meaning} hidden>${definition}</span>`;
  }

  private tell(place: number) {
    this.told = place;
  }

  private readonly hush = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.told !== -1) {
      event.stopPropagation();
      this.tell(-1);
    }
  };

  private graph(walk: Walk) {
    if (this.room < 100) {
      return nothing;
    }
    const drawn = drawing(walk, this.ends, this.room, say(this.words, 'no-such-link'));
    return this.room >= ROOM_FOR_BOTH
      ? drawn
      : html`
          <details ?open=${recall(OPEN) === 'open'} @toggle=${this.rememberOpen}>
            <summary>${say(this.words, 'graph')}</summary>
            ${drawn}
          </details>
        `;
  }

  private readonly rememberOpen = ({ target }: Event) => {
    remember(OPEN, (target as HTMLDetailsElement).open ? 'open' : 'closed');
  };
}

customElements.define('walk-card', WalkCard);
