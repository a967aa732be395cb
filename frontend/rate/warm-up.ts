import { html, LitElement, nothing } from 'lit';
import { recall, remember } from '../memory';
import { answerBy, type Command } from './keys';
import { asked } from './passages';
import { choice, key } from './questions';
import type { Example, Outcome, Walk, WarmUp } from './sheet';
import { say, type Words } from './words';
import './walk-card';

const STEP = 'amalgam.rate.warm-up';

/** Explained examples before the first pair that counts; who leaves goes on where they were. */
export class RateWarmUp extends LitElement {
  static override properties = {
    warmUp: { attribute: false },
    words: { attribute: false },
    busy: { attribute: false },
    step: { state: true },
    tried: { state: true },
  };

  declare warmUp: WarmUp | null;
  declare words: Words;
  declare busy: boolean;
  /** Which example is shown, from 0. */
  declare step: number;
  /** What was answered about it. */
  declare tried: Outcome | undefined;

  private turned = false;

  constructor() {
    super();
    this.warmUp = null;
    this.words = {};
    this.busy = false;
    this.step = Number(recall(STEP) ?? 0) || 0;
    this.tried = undefined;
  }

  protected override createRenderRoot() {
    return this;
  }

  private get example(): Example | undefined {
    const examples = this.warmUp?.examples ?? [];
    return examples[Math.min(this.step, examples.length - 1)];
  }

  override render() {
    const { warmUp, example, words } = this;
    if (!warmUp || !example) {
      return nothing;
    }
    const count = warmUp.examples.length;
    const { prompt } = example;
    return html`
      <div class="rate-top">
        <span>${say(words, 'warm-up.place', this.step + 1, count)}</span>
        <span class="rate-count">${say(words, 'warm-up.free')}</span>
        ${warmUp.skippable
          ? html`<button type="button" class="rate-plain" @click=${this.finish}>${say(words, 'warm-up.skip')}</button>`
          : nothing}
      </div>
      <progress class="rate-progress" max=${count} value=${this.step} aria-label=${say(words, 'warm-up')}></progress>
      <h1 tabindex="-1" class="rate-example">${example.title}</h1>
      <p class="lead">${asked(words, prompt)}</p>
      <div class="rate-cards">
        ${this.card('A', example.left, example)} ${this.card('B', example.right, example)}
      </div>
      <div class="rate-bar">
        <div class="rate-questions">
          ${choice(words, example.axis, this.tried, this.answer)}
          <div class="rate-lesson" aria-live="polite">${this.lesson(example)}</div>
        </div>
        <div class="rate-buttons">
          ${this.step === 0
            ? nothing
            : html`<button type="button" class="rate-plain" @click=${() => this.go(this.step - 1)}>${say(words, 'warm-up.back')}</button>`}
          <button type="button" class="rate-primary" ?disabled=${this.tried === undefined || this.busy} @click=${this.onward}>
            ${say(words, this.step + 1 < count ? 'warm-up.next' : 'warm-up.done')}${key('Enter')}
          </button>
        </div>
      </div>
    `;
  }

  private card(name: string, walk: Walk, { prompt }: Example) {
    const ends = [prompt.start.name, prompt.end.name];
    return html`<walk-card .walk=${walk} .words=${this.words} .name=${name} .ends=${ends}></walk-card>`;
  }

  private lesson({ outcome, agreed, differed }: Example) {
    return this.tried === undefined
      ? html`<p class="quiet">${say(this.words, 'warm-up.try')}</p>`
      : html`<p>${this.tried === outcome ? agreed : differed}</p>`;
  }

  protected override updated() {
    if (this.turned) {
      this.turned = false;
      this.querySelector<HTMLElement>('h1')?.focus();
      window.scrollTo({ top: 0 });
    }
  }

  /** Does what a key asks for; tells whether there was anything to do. */
  obey(wished: Command): boolean {
    if (wished.deed === 'digit' && this.example) {
      this.tried = answerBy(wished.digit, [this.example.axis])?.outcome ?? this.tried;
      return true;
    }
    if (wished.deed === 'enter') {
      this.onward();
      return true;
    }
    return false;
  }

  private readonly answer = (outcome: Outcome) => {
    this.tried = outcome;
  };

  private readonly onward = () => {
    if (this.tried === undefined || this.busy) {
      return;
    }
    if (this.step + 1 < (this.warmUp?.examples.length ?? 0)) {
      this.go(this.step + 1);
    } else {
      this.finish();
    }
  };

  private go(step: number) {
    this.step = step;
    this.tried = undefined;
    this.turned = true;
    remember(STEP, `${step}`);
  }

  private readonly finish = () => {
    remember(STEP, '0');
    this.dispatchEvent(new CustomEvent('warmed'));
  };
}

customElements.define('rate-warm-up', RateWarmUp);
