import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { recall, remember } from '../memory';
import { foot, top, undoButton } from './bars';
import { Countdown } from './countdown';
import { draftOf, keep } from './draft';
import { answerBy, type Command, command } from './keys';
import { asked, consent, ending, ends, help } from './passages';
import { choice, choices, key, scales } from './questions';
import { author, outcome } from './reveal';
import { type Answers, type Axis, type Marks, type Outcome, type Pair, rows, type Sheet, type Stage, type Walk } from './sheet';
import { say, type Words } from './words';
import type { RateWarmUp } from './warm-up';
import './walk-card';
import './warm-up';

const SHORTCUTS = 'amalgam.rate.shortcuts';

/** The whole of rating, from consent to thanks; `amalgam.ui.rate.RatePair` is its face in Java. */
class RatePair extends LitElement {
  static override properties = {
    sheet: { attribute: false },
    texts: { attribute: false },
    stage: { state: true },
    pair: { state: true },
    answers: { state: true },
    marks: { state: true },
    active: { state: true },
    busy: { state: true },
    helping: { state: true },
    forgetting: { state: true },
    shortcuts: { state: true },
    said: { state: true },
  };

  /** A `Sheet` as JSON. */
  declare sheet: string;
  /** The `Words` as JSON. */
  declare texts: string;
  declare stage: Stage | '';
  declare pair: Pair | null;
  declare answers: Answers;
  declare marks: Marks;
  /** Which scale the digits mark. */
  declare active: number;
  /** Whether the server has been asked for something and has not replied. */
  declare busy: boolean;
  declare helping: boolean;
  declare forgetting: boolean;
  declare shortcuts: boolean;
  /** What a screen reader is to say. */
  declare said: string;

  private now: Sheet | null = null;
  private words: Words = {};
  private shownAt = 0;
  private undoable = '';
  private focusOn = '';
  private readonly undoing = new Countdown(() => this.requestUpdate());

  constructor() {
    super();
    this.sheet = '';
    this.texts = '{}';
    this.stage = '';
    this.pair = null;
    this.answers = {};
    this.marks = {};
    this.active = 0;
    this.busy = false;
    this.helping = false;
    this.forgetting = false;
    this.shortcuts = recall(SHORTCUTS) !== 'off';
    this.said = '';
  }

  /** In the page itself, so that its stylesheets hold here too. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.press);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.press);
    this.undoing.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('texts')) {
      this.words = JSON.parse(this.texts);
    }
    if (changed.has('sheet') && this.sheet !== '') {
      this.take(JSON.parse(this.sheet));
    }
  }

  /** Goes where the server says. */
  private take(sheet: Sheet) {
    const first = this.now === null;
    const before = this.stage;
    this.busy = false;
    if (sheet.stage === 'stay' && this.now) {
      this.now = { ...this.now, trouble: sheet.trouble };
      return;
    }
    this.now = sheet;
    this.stage = sheet.stage;
    if (sheet.stage === 'pair' && sheet.pair) {
      this.begin(sheet.pair, before);
    } else if (sheet.stage === 'revealed' && sheet.receipt) {
      this.undoable = sheet.receipt.id;
      this.undoing.start(sheet.receipt.undoable);
      this.said = this.word('said.stored', sheet.receipt.left.name, sheet.receipt.right.name);
    } else if (sheet.stage === 'ending') {
      this.undoing.stop();
    }
    if (!first && before !== sheet.stage) {
      this.focusOn = sheet.stage === 'revealed' ? '.rate-next' : 'h1';
    }
  }

  /** Shows a pair, with what was answered about it before; one taken back is looked at anew. */
  private begin(pair: Pair, before: Stage | '') {
    this.stage = 'pair';
    if (this.pair?.id === pair.id && this.shownAt > 0) {
      this.shownAt = before === 'revealed' ? performance.now() : this.shownAt;
      return;
    }
    this.said = '';
    this.focusOn = this.shownAt > 0 ? 'h1' : '';
    this.pair = pair;
    this.shownAt = performance.now();
    const draft = draftOf(pair.id);
    this.answers = draft.answers;
    this.marks = draft.marks;
    this.active = this.firstUnmarked(pair);
  }

  protected override updated() {
    if (this.focusOn !== '') {
      this.querySelector<HTMLElement>(this.focusOn)?.focus();
      this.focusOn = '';
    }
    const dialog = this.querySelector('dialog');
    if (dialog && this.helping !== dialog.open) {
      if (this.helping) {
        dialog.showModal();
      } else {
        dialog.close();
      }
    }
  }

  private word(name: string, ...fillings: (string | number)[]): string {
    return say(this.words, name, ...fillings);
  }

  override render() {
    return this.now
      ? html`
          ${this.now.trouble === '' ? nothing : html`<p class="trouble rate-trouble" role="alert">${this.now.trouble}</p>`}
          ${this.content(this.now)}
          <div class="unseen" aria-live="polite">${this.said}</div>
        `
      : html`<div class="skeleton skeleton-table" aria-hidden="true"></div>`;
  }

  private content(sheet: Sheet) {
    switch (this.stage) {
      case 'consent':
        return consent(this.words, () => this.wish('consent'), this.busy);
      case 'warm-up':
        return html`<rate-warm-up .warmUp=${sheet.warmUp} .words=${this.words} .busy=${this.busy} @warmed=${() => this.wish('warmed')}></rate-warm-up>`;
      case 'ending':
        return sheet.ending
          ? [ending(this.words, sheet.ending, sheet.tally, () => this.wish('go-on')), this.foot(sheet)]
          : nothing;
      default:
        return this.pair ? this.comparison(sheet, this.pair) : nothing;
    }
  }

  private comparison(sheet: Sheet, pair: Pair) {
    const revealed = this.stage === 'revealed' && sheet.receipt ? sheet.receipt : null;
    return html`
      ${top(this.words, sheet, this.help)}
      <h1 class="rate-asked" tabindex="-1">${asked(this.words, pair.prompt)}</h1>
      ${ends(pair.prompt)}
      <div class="rate-cards">
        ${this.card('A', pair.left, pair, revealed && author(revealed.left))}
        ${this.card('B', pair.right, pair, revealed && author(revealed.right))}
      </div>
      ${revealed
        ? [outcome(this.words, pair, revealed, this.answers, this.marks), this.onward()]
        : this.questions(pair)}
      ${this.foot(sheet)} ${this.helpDialog(pair.scales)}
    `;
  }

  private card(name: string, walk: Walk, { prompt }: Pair, by: unknown) {
    return html`<walk-card .walk=${walk} .words=${this.words} .name=${name} .ends=${[prompt.start.name, prompt.end.name]} .language=${prompt.language} .author=${by}></walk-card>`;
  }

  private questions(pair: Pair) {
    return html`
      <div class="rate-bar">
        <div class=${pair.scales ? 'rate-questions scales' : 'rate-questions'}>
          ${pair.scales
            ? scales(this.words, pair, this.marks, this.active, this.mark)
            : choices(this.words, pair, this.answers, this.choose)}
        </div>
        <div class="rate-buttons">
          ${this.undoButton()}
          <button type="button" class="rate-plain" ?disabled=${this.busy} @click=${this.skip}>${this.word('skip')}${key('s')}</button>
          <button type="button" class="rate-primary" ?disabled=${this.busy || !this.isAnswered(pair)} @click=${this.send}>
            ${this.word(this.busy ? 'sending' : 'send')}${key('Enter')}
          </button>
        </div>
      </div>
    `;
  }

  private onward() {
    return html`
      <div class="rate-bar">
        <div class="rate-buttons">
          ${this.undoButton()}
          <button type="button" class="rate-primary rate-next" ?disabled=${this.busy} @click=${this.next}>
            ${this.word('next')}${key('Enter')}
          </button>
        </div>
      </div>
    `;
  }

  private undoButton() {
    return undoButton(this.words, this.undoing, this.busy, this.undo);
  }

  private foot({ tally }: Sheet) {
    return tally
      ? foot(this.words, tally, this.stage === 'ending', this.forgetting, {
          stop: () => this.wish('stop'),
          turnForgetting: this.turnForgetting,
          forget: () => this.wish('forget'),
        })
      : nothing;
  }

  private helpDialog(scaled: boolean) {
    return html`
      <dialog class="rate-help" aria-labelledby="rate-help-title" @close=${() => (this.helping = false)}>
        ${help(this.words, scaled, this.shortcuts, this.turnShortcuts, () => this.wish('warm-up'), this.help)}
      </dialog>
    `;
  }

  private readonly press = (event: KeyboardEvent) => {
    if (event.repeat && event.key === 'Enter') {
      event.preventDefault();
      return;
    }
    const target = event.target as HTMLElement;
    if (target !== document.body && target.id !== 'main' && !this.contains(target)) {
      // Who is at a menu or a link of the page means that.
      return;
    }
    const wished = command(event);
    if (!wished || this.helping || (!this.shortcuts && wished.deed !== 'help')) {
      return;
    }
    if (this.obey(wished)) {
      event.preventDefault();
    }
  };

  /** Does what a key asks for; tells whether there was anything to do. */
  private obey(wished: Command): boolean {
    if (this.stage === 'warm-up') {
      return this.querySelector<RateWarmUp>('rate-warm-up')?.obey(wished) ?? false;
    }
    switch (wished.deed) {
      case 'digit':
        return this.digit(wished.digit);
      case 'help':
        this.help();
        return true;
      case 'undo':
        this.undo();
        return true;
      case 'skip':
        this.skip();
        return true;
      default:
        return this.enter();
    }
  }

  private digit(digit: string): boolean {
    if (this.stage === 'pair' && this.pair?.scales) {
      const row = rows(this.pair)[this.active];
      if (row && digit >= '1' && digit <= '7') {
        this.mark(row.key, Number(digit));
      }
    } else if (this.stage === 'pair' && this.pair) {
      const answer = answerBy(digit, this.pair.axes);
      if (answer) {
        this.choose(answer.axis, answer.outcome);
      }
    }
    return true;
  }

  private enter(): boolean {
    if (this.stage === 'revealed') {
      this.next();
    } else {
      this.send();
    }
    return this.stage === 'revealed' || this.stage === 'pair';
  }

  private readonly choose = (axis: Axis, outcome: Outcome) => {
    this.answers = { ...this.answers, [axis]: outcome };
    this.keep();
  };

  private readonly mark = (row: string, grade: number) => {
    this.marks = { ...this.marks, [row]: grade };
    this.active = this.firstUnmarked(this.pair!);
    this.keep();
  };

  private keep() {
    if (this.pair) {
      keep(this.pair.id, this);
    }
  }

  private firstUnmarked(pair: Pair): number {
    const all = rows(pair);
    const open = all.findIndex(({ key: row }) => this.marks[row] === undefined);
    return open === -1 ? all.length - 1 : open;
  }

  private isAnswered(pair: Pair): boolean {
    return pair.scales
      ? rows(pair).every(({ key: row }) => this.marks[row] !== undefined)
      : pair.axes.every((axis) => this.answers[axis] !== undefined);
  }

  private readonly send = () => {
    if (this.stage === 'pair' && this.pair && this.isAnswered(this.pair)) {
      this.wish('answer', { answers: this.answers, marks: this.marks, took: Math.round(performance.now() - this.shownAt) });
    }
  };

  private readonly skip = () => {
    if (this.stage === 'pair') {
      this.wish('skip');
    }
  };

  private readonly undo = () => {
    if (this.undoing.seconds > 0 && !this.busy) {
      this.undoing.stop();
      this.wish('undo', { pair: this.undoable });
    }
  };

  /** The pair that came with the receipt stands there at once; the server knows of it already. */
  private readonly next = () => {
    if (this.stage !== 'revealed' || this.busy) {
      return;
    }
    const ahead = this.now?.ahead;
    if (this.now && ahead) {
      this.now = { ...this.now, trouble: '' };
      this.begin(ahead, this.stage);
    } else {
      this.wish('next');
    }
  };

  private readonly help = () => {
    this.helping = !this.helping;
  };

  private readonly turnForgetting = () => {
    this.forgetting = !this.forgetting;
  };

  private readonly turnShortcuts = () => {
    this.shortcuts = !this.shortcuts;
    remember(SHORTCUTS, this.shortcuts ? 'on' : 'off');
  };

  /** Asks the server for something; one thing at a time. */
  private wish(deed: string, more: object = {}) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.forgetting = false;
    this.helping = false;
    this.dispatchEvent(new CustomEvent('wish', { detail: { deed, pair: this.pair?.id ?? '', ...more } }));
  }
}

customElements.define('rate-pair', RatePair);
