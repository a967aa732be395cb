import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { recall, remember } from '../memory';
import { sign } from './sign';
import { type Link, type Problem, type Relation, type Task, Trail, type Word } from './task';
import '../walk/walk-graph';

/** More links than that are found by typing. */
const MOST_SHOWN = 120;

/** Words by key; `{0}` and on stand for what is filled in. */
type Texts = Record<string, string>;

/** A walk in the making, step by step along the links; `amalgam.ui.play.WalkPlayer` is its face in Java. */
class WalkPlayer extends LitElement {
  static override properties = {
    task: { attribute: false },
    texts: { attribute: false },
    refusal: { state: true },
    trail: { state: true },
    typed: { state: true },
    marked: { state: true },
    isWaiting: { state: true },
    said: { state: true },
  };

  declare task: Task | null;
  declare texts: Texts;
  /** Why what was handed in last was not taken; empty where it was. */
  declare refusal: string;
  declare trail: Trail | null;
  declare typed: string;
  /** Which of the links found Enter takes; −1 for none. */
  declare marked: number;
  declare isWaiting: boolean;
  declare said: string;

  /** The links out of each concept that the server told of. */
  private readonly known = new Map<string, Link[]>();
  private readonly asked = new Set<string>();
  private since = 0;
  private spent = 0;

  constructor() {
    super();
    this.task = null;
    this.texts = {};
    this.refusal = '';
    this.trail = null;
    this.typed = '';
    this.marked = -1;
    this.isWaiting = false;
    this.said = '';
  }

  /** In the page itself, so that its one stylesheet holds here too. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.anywhere);
    document.addEventListener('visibilitychange', this.away);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.anywhere);
    document.removeEventListener('visibilitychange', this.away);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('task') && this.task) {
      this.begin(this.task);
    }
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('marked') && this.marked >= 0) {
      this.querySelector('[role="option"][aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  private begin(task: Task) {
    const { links, spent } = remembered(task);
    this.trail = new Trail(task, links);
    this.spent = spent;
    this.since = performance.now();
    this.typed = '';
    this.marked = -1;
    this.isWaiting = false;
    this.refusal = '';
    this.ask(this.trail.here);
  }

  /** Hears of the links out of concepts, in JSON, by concept. */
  learn(neighbourhoods: string) {
    Object.entries(JSON.parse(neighbourhoods) as Record<string, Link[]>).forEach(([concept, links]) =>
      this.known.set(concept, links),
    );
    this.requestUpdate();
  }

  private ask(concept: string) {
    if (!this.known.has(concept) && !this.asked.has(concept)) {
      this.asked.add(concept);
      this.dispatchEvent(new CustomEvent('look', { detail: { concept } }));
    }
  }

  private say(key: string, ...parts: (string | number)[]): string {
    return (this.texts[key] ?? '').replace(/\{(\d)\}/g, (_, place) => String(parts[Number(place)] ?? ''));
  }

  override render() {
    const trail = this.trail;
    return trail
      ? html`
          <div class="play-table">
            ${this.wanted(trail)} ${this.soFar(trail)} ${this.choice(trail)} ${this.drawn(trail)}
          </div>
          <p class="unseen" role="status">${this.said}</p>
          ${this.warning(trail)}
        `
      : nothing;
  }

  /** What is asked, each part ticked once it is met. */
  private wanted(trail: Trail) {
    const { task } = trail;
    return html`
      <section class="play-wanted" aria-labelledby="play-prompt">
        <h2 id="play-prompt">
          ${this.say('from')} ${this.word(task.start)} ${this.say('to')} ${this.word(task.end)}
        </h2>
        <ul class="play-ticks" aria-label=${this.say('conditions')}>
          ${this.tick(trail.isThere ? 'met' : 'open', html`${this.say('reach')} <em>${task.end.name}</em>`)}
          ${task.required.map((relation) =>
            this.tick(trail.uses(relation) ? 'met' : 'open', html`${this.say('use')} ${this.relation(relation)}`),
          )}
          ${task.forbidden.map((relation) =>
            this.tick(trail.uses(relation) ? 'broken' : 'kept', html`${this.say('never')} ${this.relation(relation)}`),
          )}
          ${task.allowRevisits
            ? nothing
            : this.tick(trail.revisits ? 'broken' : 'kept', html`${this.say('once')}`)}
        </ul>
      </section>
    `;
  }

  private tick(state: 'met' | 'open' | 'kept' | 'broken', what: unknown) {
    return html`<li class=${state}>${sign(state)}<span>${what}</span><small>${this.say(`tick.${state}`)}</small></li>`;
  }

  private relation({ name, inverse }: Relation) {
    return html`<em>${name}</em>${inverse === name ? nothing : html` <span class="inverse">${this.say('or-inverse', inverse)}</span>`}`;
  }

  private word({ name, meaning }: Word) {
    return meaning === ''
      ? html`<span class="concept">${name}</span>`
      : html`<span class="concept" tabindex="0">${name}<span role="note">${meaning}</span></span>`;
  }

  /** The walk as a sentence, how long and how novel it is, and what can be done with it. */
  private soFar(trail: Trail) {
    const share = trail.novelty / trail.greatestNovelty;
    return html`
      <section class="play-so-far" aria-label=${this.say('so-far')}>
        <p class="walk-sentence">
          ${this.word(trail.task.start)}${trail.links.map(
            (link) => html`<span class="link"> —${link.phrase}→ </span>${this.word({ name: link.to, meaning: link.meaning })}`,
          )}${trail.isThere ? nothing : html`<span class="link"> — …</span>`}
        </p>
        <div class="play-meters">
          <div class="play-hops" role="img" aria-label=${this.say('hops-of', trail.hops, trail.task.hopBudget)}>
            <span class="dots">
              ${Array.from({ length: trail.task.hopBudget }, (_, place) => html`<i class=${place < trail.hops ? 'done' : ''}></i>`)}
            </span>
            <span>${this.say('hops-of', trail.hops, trail.task.hopBudget)}</span>
          </div>
          <div class="play-novelty" title=${this.say('novelty-meaning')}>
            <span class="bar" aria-hidden="true"><i style="width: ${100 * share}%"></i></span>
            <span>${this.say('novelty', inWords(trail.novelty))}</span>
          </div>
        </div>
        <div class="play-buttons">
          <button type="button" class="undo" ?disabled=${trail.hops === 0 || this.isWaiting} @click=${this.undo}>
            ${this.say('undo')} <kbd aria-hidden="true">${sign('back')}</kbd>
          </button>
          <button type="button" class="restart" ?disabled=${trail.hops === 0 || this.isWaiting} @click=${this.restart}>
            ${this.say('restart')}
          </button>
          <button
            type="button"
            class=${trail.problems.length === 0 ? 'hand-in ready' : 'hand-in'}
            ?disabled=${trail.hops === 0 || this.isWaiting}
            @click=${this.wishToHandIn}
          >
            ${this.say(this.isWaiting ? 'handing-in' : 'hand-in')}
            <kbd aria-hidden="true">Ctrl ${sign('enter')}</kbd>
          </button>
        </div>
        ${this.refusal === '' ? nothing : html`<p class="play-refusal" role="alert">${this.refusal}</p>`}
      </section>
    `;
  }

  private drawn(trail: Trail) {
    const { start } = trail.task;
    return trail.hops === 0
      ? nothing
      : html`
          <walk-graph
            class="play-drawn"
            .walk=${{
              concepts: [start, ...trail.links.map(({ to, meaning }) => ({ name: to, meaning }))].map(({ name, meaning }) => ({
                name,
                known: true,
                definition: meaning,
              })),
              hops: trail.links.map(({ phrase }) => ({ phrase, exists: true })),
            }}
          ></walk-graph>
        `;
  }

  /** Where one may go from here. */
  private choice(trail: Trail) {
    const links = this.known.get(trail.here);
    const found = this.found(trail);
    return html`
      <section class="play-choice" aria-labelledby="play-here">
        <h2 id="play-here">${this.say(trail.isThere ? 'there' : 'here', trail.here)}</h2>
        ${trail.isThere ? html`<p class="play-there">${this.say(trail.problems.length === 0 ? 'there-well' : 'there-badly')}</p>` : nothing}
        ${trail.hasHopsLeft
          ? html`
              <label class="play-search">
                <span class="unseen">${this.say('search')}</span>
                <input
                  type="text"
                  role="combobox"
                  aria-expanded="true"
                  aria-autocomplete="list"
                  aria-controls="play-links"
                  aria-activedescendant=${this.marked < 0 ? nothing : `play-link-${this.marked}`}
                  autocomplete="off"
                  autocapitalize="off"
                  spellcheck="false"
                  enterkeyhint="go"
                  placeholder=${this.say('search')}
                  .value=${this.typed}
                  ?disabled=${this.isWaiting}
                  @input=${this.type}
                  @keydown=${this.press}
                />
                <kbd aria-hidden="true">/</kbd>
              </label>
              ${links === undefined
                ? html`<div class="skeleton play-awaited" aria-hidden="true"></div>`
                : this.list(trail, found)}
              <p class="play-keys" aria-hidden="true">
                <kbd>${sign('up')}</kbd><kbd>${sign('down')}</kbd> ${this.say('keys.choose')} <kbd>${sign('enter')}</kbd>
                ${this.say('keys.step')} <kbd>${sign('back')}</kbd> ${this.say('keys.undo')}
              </p>
            `
          : html`<p class="play-spent">${this.say(trail.isThere ? 'spent-there' : 'spent')}</p>`}
      </section>
    `;
  }

  private list(trail: Trail, found: Link[]) {
    return html`
      <ul id="play-links" role="listbox" aria-label=${this.say('links', trail.here)}>
        ${found.slice(0, MOST_SHOWN).map((link, place) => this.option(trail, link, place))}
      </ul>
      ${found.length > MOST_SHOWN ? html`<p class="play-more">${this.say('more', found.length - MOST_SHOWN)}</p>` : nothing}
      ${found.length === 0 ? html`<p class="play-more">${this.say('none', this.typed)}</p>` : nothing}
    `;
  }

  private option(trail: Trail, link: Link, place: number) {
    const { task } = trail;
    const marks: [string, string][] = [];
    if (link.to === task.end.name) {
      marks.push(['end', this.say('mark.end')]);
    }
    if (task.required.some((relation) => relation.name === link.relation && !trail.uses(relation))) {
      marks.push(['needed', this.say('mark.needed')]);
    }
    if (task.forbidden.some((relation) => relation.name === link.relation)) {
      marks.push(['forbidden', this.say('mark.forbidden')]);
    }
    if (!task.allowRevisits && trail.visits(link.to)) {
      marks.push(['visited', this.say('mark.visited')]);
    }
    const isSpoilt = marks.some(([mark]) => mark === 'forbidden' || mark === 'visited');
    return html`
      <li
        id="play-link-${place}"
        role="option"
        aria-selected=${place === this.marked}
        class=${isSpoilt ? 'spoilt' : ''}
        @click=${() => this.step(link)}
        @pointerdown=${keepFocus}
      >
        <span class="way"><span class="phrase">${link.phrase}</span> <b>${link.to}</b></span>
        ${marks.map(([mark, text]) => html`<span class="mark ${mark}">${text}</span>`)}
        <span class="rarity" aria-hidden="true" title=${this.say('rarity')}>
          <i style="width: ${(100 * link.surprise) / task.greatestSurprise}%"></i>
        </span>
        ${link.meaning === '' ? nothing : html`<small title=${link.meaning}>${link.meaning}</small>`}
      </li>
    `;
  }

  /** The links that what is typed fits, those to words that begin with it first. */
  private found(trail: Trail): Link[] {
    const links = this.known.get(trail.here) ?? [];
    const sought = this.typed.trim().toLocaleLowerCase();
    const rank = ({ to, phrase }: Link) => {
      const name = to.toLocaleLowerCase();
      if (sought === '' || name === sought) {
        return 0;
      }
      return name.startsWith(sought) ? 1 : name.includes(sought) ? 2 : phrase.toLocaleLowerCase().includes(sought) ? 3 : 4;
    };
    const isEnd = ({ to }: Link) => (to === trail.task.end.name ? 0 : 1);
    return links
      .filter((link) => rank(link) < 4)
      .sort((one, other) => rank(one) - rank(other) || isEnd(one) - isEnd(other));
  }

  private warning(trail: Trail) {
    return html`
      <dialog class="play-warning" aria-labelledby="play-warning-title" @close=${this.closed}>
        <h2 id="play-warning-title">${this.say('warning.title')}</h2>
        <ul>
          ${trail.problems.map((problem) => html`<li>${this.problem(problem)}</li>`)}
        </ul>
        <p>${this.say('warning.counts')}</p>
        <form method="dialog" class="play-buttons">
          <button value="on" class="ready" autofocus>${this.say('warning.go-on')}</button>
          <button value="in">${this.say('warning.hand-in')}</button>
        </form>
      </dialog>
    `;
  }

  private problem(problem: Problem): string {
    return this.say(`problem.${problem}`, this.trail!.task.end.name);
  }

  private readonly type = (event: Event) => {
    this.typed = (event.target as HTMLInputElement).value;
    this.marked = this.typed.trim() === '' ? -1 : 0;
  };

  private readonly press = (event: KeyboardEvent) => {
    const found = this.found(this.trail!).slice(0, MOST_SHOWN);
    switch (event.key) {
      case 'ArrowDown':
        this.marked = Math.min(this.marked + 1, found.length - 1);
        break;
      case 'ArrowUp':
        this.marked = Math.max(this.marked - 1, 0);
        break;
      case 'Enter':
        if (event.ctrlKey || event.metaKey) {
          return;
        }
        if (this.marked >= 0 && this.marked < found.length) {
          this.step(found[this.marked]);
        }
        break;
      case 'Backspace':
        if (this.typed !== '') {
          return;
        }
        this.undo();
        break;
      case 'Escape':
        this.typed = '';
        this.marked = -1;
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  /** What is pressed wherever one stands on the page, but in a field of its own. */
  private readonly anywhere = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const isOwn = this.contains(target);
    const isField = target.matches('input, textarea, select, [contenteditable]');
    if (!this.trail || this.isWaiting || this.querySelector('dialog')!.open || (isField && !isOwn)) {
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.wishToHandIn();
    } else if (event.key === '/' && !isField && (isOwn || target === document.body)) {
      event.preventDefault();
      this.querySelector<HTMLInputElement>('.play-search input')?.focus();
    } else if (event.key === 'Backspace' && !isField) {
      event.preventDefault();
      this.undo();
    }
  };

  private step(link: Link) {
    const trail = this.trail!;
    if (!this.isWaiting && trail.hasHopsLeft) {
      this.become(trail.plus(link));
      this.said = this.say('said.step', link.phrase, link.to, this.trail!.hops, trail.task.hopBudget);
    }
  }

  private readonly undo = () => {
    const trail = this.trail!;
    if (!this.isWaiting && trail.hops > 0) {
      this.become(trail.minusLast());
      this.said = this.say('said.undo', this.trail!.here, this.trail!.hops, trail.task.hopBudget);
    }
  };

  private readonly restart = () => {
    this.become(new Trail(this.task!, []));
    this.said = this.say('said.undo', this.trail!.here, 0, this.task!.hopBudget);
  };

  private become(trail: Trail) {
    const hadFocus = this.contains(document.activeElement);
    this.trail = trail;
    this.typed = '';
    this.marked = -1;
    this.refusal = '';
    this.keep();
    this.ask(trail.here);
    this.updateComplete.then(() => this.showChoice());
    if (hadFocus && !this.querySelector('.play-search')?.contains(document.activeElement)) {
      this.updateComplete.then(() => this.catchFocus());
    }
  }

  /** What one may choose from now begins where one looks, however long the list before was. */
  private showChoice() {
    const choice = this.querySelector('.play-choice');
    if (choice && choice.getBoundingClientRect().top < 0) {
      choice.scrollIntoView({ block: 'start' });
    }
  }

  /** A button that has just been switched off must not take the focus with it. */
  private catchFocus() {
    if (document.activeElement === document.body) {
      this.querySelector<HTMLElement>('.hand-in:enabled, .undo:enabled, .play-search input')?.focus();
    }
  }

  private keep() {
    const { task, links } = this.trail!;
    remember(task.key, links.length === 0 ? '' : JSON.stringify({ links, spent: this.elapsed() }));
    remember(task.lastKey, links.length === 0 ? '' : task.prompt);
  }

  /** Milliseconds that the prompt has been looked at. */
  private elapsed(): number {
    return Math.round(this.spent + (document.hidden ? 0 : performance.now() - this.since));
  }

  private readonly away = () => {
    if (document.hidden) {
      this.spent += performance.now() - this.since;
    }
    this.since = performance.now();
  };

  private readonly wishToHandIn = () => {
    const trail = this.trail!;
    if (trail.hops === 0) {
      return;
    }
    if (trail.problems.length === 0) {
      this.handIn();
    } else {
      this.querySelector('dialog')!.showModal();
    }
  };

  private readonly closed = (event: Event) => {
    const dialog = event.target as HTMLDialogElement;
    const { returnValue } = dialog;
    dialog.returnValue = '';
    if (returnValue === 'in') {
      this.handIn();
    }
  };

  private handIn() {
    this.isWaiting = true;
    this.refusal = '';
    this.keep();
    this.dispatchEvent(
      new CustomEvent('hand-in', { detail: { walk: this.trail!.text, milliseconds: this.elapsed() } }),
    );
  }

  /** Lets a person go on, whose walk was not taken yet. */
  resume() {
    this.isWaiting = false;
  }

  /** The same, saying why it was not. */
  refuse(why: string) {
    this.refusal = why;
    this.resume();
  }
}

/** A number as the language of the page writes it. */
function inWords(value: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return value.toLocaleString(document.documentElement.lang || undefined, digits);
}

/** A tap on a link leaves the keyboard of a phone where it is. */
function keepFocus(event: Event) {
  event.preventDefault();
}

/** The walk that was left here, if its links still fit together. */
function remembered(task: Task): { links: Link[]; spent: number } {
  try {
    const { links, spent } = JSON.parse(recall(task.key) || '{}') as { links?: Link[]; spent?: number };
    return { links: (links ?? []).slice(0, task.hopBudget), spent: spent ?? 0 };
  } catch {
    return { links: [], spent: 0 };
  }
}

customElements.define('walk-player', WalkPlayer);
