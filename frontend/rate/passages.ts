import { html, nothing } from 'lit';
import type { Ending, Prompt, Tally } from './sheet';
import { compose, say, type Words } from './words';

/** What is asked, in plain words. */
export function asked(words: Words, { start, end, include, exclude, language }: Prompt) {
  const spoken = (text: string) => html`<em lang=${language || nothing}>${text}</em>`;
  const joined = (names: string[], joint: string) =>
    names.flatMap((name, place) => (place === 0 ? [spoken(name)] : [say(words, joint), spoken(name)]));
  return html`
    ${compose(words, 'prompt.way', spoken(start.name), spoken(end.name))}${include.length === 0
      ? nothing
      : compose(words, 'prompt.include', joined(include, 'prompt.and'))}${exclude.length === 0
      ? nothing
      : compose(words, 'prompt.exclude', joined(exclude, 'prompt.or'))}${say(words, 'prompt.stop')}
  `;
}

/** What the two ends of a prompt mean. */
export function ends({ start, end, language }: Prompt) {
  const explained = [start, end].filter(({ definition }) => definition !== '');
  return explained.length === 0
    ? nothing
    : html`
        <dl class="rate-ends" lang=${language || nothing}>
          ${explained.map(({ name, definition }) => html`<div><dt>${name}</dt><dd>${definition}</dd></div>`)}
        </dl>
      `;
}

/** Asked once, before anything is stored. */
export function consent(words: Words, agree: () => void, busy: boolean) {
  return html`
    <h1>${say(words, 'title')}</h1>
    <p class="lead">${say(words, 'lead')}</p>
    <section class="rate-consent" aria-labelledby="rate-consent-title">
      <h2 id="rate-consent-title">${say(words, 'consent.title')}</h2>
      <p>${say(words, 'consent.ask')}</p>
      <ul>
        ${['cookie', 'answers'].map((point) => html`<li>${say(words, `consent.${point}`)}</li>`)}
      </ul>
      <p>${say(words, 'consent.nothing')} ${say(words, 'consent.leave')}</p>
      <div class="rate-buttons">
        <button type="button" class="rate-primary" ?disabled=${busy} @click=${agree}>${say(words, 'consent.agree')}</button>
        <a class="rate-plain" href="">${say(words, 'consent.decline')}</a>
      </div>
    </section>
  `;
}

/** Thanks, or why there is nothing to rate. */
export function ending(words: Words, ending: Ending, tally: Tally | null, goOn: () => void) {
  return html`
    <h1 tabindex="-1">${ending.title}</h1>
    <p class="lead">${ending.sentence}</p>
    ${tally && tally.answered > 0 && ending.kind !== 'refused'
      ? html`<p class="rate-sum">${say(words, tally.answered === 1 ? 'ending.sum-one' : 'ending.sum', tally.answered)}</p>`
      : nothing}
    ${ending.code === '' ? nothing : completion(words, ending)}
    <div class="rate-buttons">
      ${ending.kind === 'stopped'
        ? html`<button type="button" class="rate-primary" @click=${goOn}>${say(words, 'ending.go-on')}</button>`
        : nothing}
      <a class=${ending.kind === 'stopped' || ending.returnLink ? 'rate-plain' : 'rate-primary'} href=${ending.link}>${ending.linkText}</a>
    </div>
  `;
}

function completion(words: Words, { code, returnLink }: Ending) {
  return html`
    <section class="rate-completion">
      <h2>${say(words, 'ending.code')}</h2>
      <p><code>${code}</code></p>
      <p>${say(words, 'ending.code-use')}</p>
      ${returnLink === ''
        ? nothing
        : html`<p><a class="rate-primary" href=${returnLink}>${say(words, 'ending.return')}</a></p>`}
    </section>
  `;
}

/** How to rate, and with which keys. */
export function help(words: Words, scales: boolean, shortcuts: boolean, turn: () => void, again: () => void, close: () => void) {
  const keys = scales
    ? [['1–7', 'help.grade'], ['Enter', 'help.enter'], ['u', 'help.undo'], ['s', 'help.skip'], ['?', 'help.help']]
    : [['1 2 3 4', 'help.novelty'], ['7 8 9 0', 'help.utility'], ['Enter', 'help.enter'], ['u', 'help.undo'], ['s', 'help.skip'], ['?', 'help.help']];
  return html`
    <h2 id="rate-help-title">${say(words, 'help.title')}</h2>
    <p>${say(words, 'help.novel')}</p>
    <p>${say(words, 'help.useful')}</p>
    <p>${say(words, 'help.links')}</p>
    <table class="rate-keys">
      <caption>${say(words, 'help.keys')}</caption>
      <tbody>
        ${keys.map(([name, text]) => html`<tr><th scope="row"><kbd>${name}</kbd></th><td>${say(words, text)}</td></tr>`)}
      </tbody>
    </table>
    <label class="rate-check"><input type="checkbox" .checked=${shortcuts} @change=${turn} /> ${say(words, 'help.shortcuts')}</label>
    <div class="rate-buttons">
      <button type="button" class="rate-primary" @click=${close}>${say(words, 'help.close')}</button>
      <button type="button" class="rate-plain" @click=${again}>${say(words, 'help.warm-up')}</button>
    </div>
  `;
}
