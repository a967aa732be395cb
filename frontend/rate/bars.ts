import { html, nothing } from 'lit';
import type { Countdown } from './countdown';
import { key } from './questions';
import type { Sheet, Tally } from './sheet';
import { say, type Words } from './words';

/** What stands above a pair: where it is from, how far the rater is, and the way to the help. */
export function top(words: Words, { tournament, tally }: Sheet, help: () => void) {
  return html`
    <div class="rate-top">
      <span>${tournament}</span>
      ${tally ? html`<span class="rate-count">${count(words, tally)}</span>` : nothing}
      <button type="button" class="rate-plain" @click=${help}>${say(words, 'help')}${key('?')}</button>
    </div>
  `;
}

function count(words: Words, { answered, quota }: Tally): string {
  return quota > 0 ? say(words, 'count.quota', answered, quota) : say(words, 'count', answered);
}

/** The button that takes the last answer back, and how long it will. */
export function undoButton(words: Words, { seconds, share }: Countdown, busy: boolean, undo: () => void) {
  return seconds === 0
    ? nothing
    : html`
        <button type="button" class="rate-plain rate-undo" style="--left: ${share}" ?disabled=${busy} @click=${undo}>
          ${say(words, 'undo')} <span class="rate-seconds">${say(words, 'seconds', seconds)}</span>${key('u')}
        </button>
      `;
}

/** What a rater may wish at the foot of the page. */
export interface FootWishes {
  stop: () => void;
  turnForgetting: () => void;
  forget: () => void;
}

/** As whom one rates, and how to stop. */
export function foot(words: Words, { pseudonym }: Tally, ended: boolean, forgetting: boolean, wishes: FootWishes) {
  const link = (name: string, wish: () => void) =>
    html`<button type="button" class="rate-link-button" @click=${wish}>${say(words, name)}</button>`;
  return html`
    <div class="rate-foot">
      <span>${say(words, 'you', pseudonym)}</span>
      ${ended ? nothing : link('stop', wishes.stop)}
      ${forgetting
        ? [
            html`<span>${say(words, 'forget.sure')}</span>`,
            link('forget.yes', wishes.forget),
            link('forget.no', wishes.turnForgetting),
          ]
        : link('forget', wishes.turnForgetting)}
    </div>
  `;
}
