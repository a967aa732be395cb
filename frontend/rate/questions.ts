import { html, nothing } from 'lit';
import { icon } from './icon';
import { ANSWER_KEYS } from './keys';
import { type Answers, type Axis, type Marks, OUTCOMES, type Outcome, type Pair, rows } from './sheet';
import { say, type Words } from './words';

const GRADES = [1, 2, 3, 4, 5, 6, 7];

/** The key that does something, as it is printed on the keyboard. */
export function key(name: string) {
  return html`<kbd aria-hidden="true">${name === 'Enter' ? icon('enter') : name}</kbd>`;
}

/** One question about two proposals, with its four answers. */
export function choice(
  words: Words,
  axis: Axis,
  chosen: Outcome | undefined,
  choose: (outcome: Outcome) => void,
) {
  return html`
    <fieldset class="rate-question is-${axis}">
      <legend>${say(words, `question.${axis}`)}</legend>
      <div class="rate-choices">
        ${OUTCOMES.map(
          (outcome) => html`
            <label class=${outcome === chosen ? 'chosen' : ''}>
              <input
                type="radio"
                class="unseen"
                name="rate-${axis}"
                value=${outcome}
                .checked=${outcome === chosen}
                @change=${() => choose(outcome)}
              />
              <span>${say(words, `outcome.${outcome}`)}</span>${key(ANSWER_KEYS[axis][outcome])}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** Both questions, or the one that is asked. */
export function choices(words: Words, { axes }: Pair, answers: Answers, choose: (axis: Axis, outcome: Outcome) => void) {
  return axes.map((axis) => choice(words, axis, answers[axis], (outcome) => choose(axis, outcome)));
}

/** A scale from 1 to 7 for each proposal and axis; digits mark the row `active`. */
export function scales(
  words: Words,
  pair: Pair,
  marks: Marks,
  active: number,
  mark: (row: string, grade: number) => void,
) {
  const all = rows(pair);
  return pair.axes.map(
    (axis) => html`
      <div class="rate-question is-${axis}" role="group" aria-label=${say(words, `scale.${axis}`)}>
        <p class="rate-legend" aria-hidden="true">
          ${say(words, `scale.${axis}`)} <small>${say(words, 'scale.ends')}</small>
        </p>
        ${all
          .filter((row) => row.axis === axis)
          .map((row) => scale(words, row, marks[row.key], row.key === all[active]?.key, mark))}
      </div>
    `,
  );
}

function scale(
  words: Words,
  { axis, side, key: row }: ReturnType<typeof rows>[number],
  marked: number | undefined,
  active: boolean,
  mark: (row: string, grade: number) => void,
) {
  const name = side === 'left' ? 'A' : 'B';
  return html`
    <fieldset class="rate-scale ${active ? 'active' : ''}">
      <legend class="unseen">${say(words, `scale.row.${axis}`, name)}</legend>
      <span class="rate-side" aria-hidden="true">${name}</span>
      ${GRADES.map(
        (grade) => html`
          <label class=${grade === marked ? 'chosen' : ''}>
            <input
              type="radio"
              class="unseen"
              name="rate-${row}"
              value=${grade}
              .checked=${grade === marked}
              @change=${() => mark(row, grade)}
            />
            <span>${grade}</span>
          </label>
        `,
      )}
      ${active ? key('1–7') : nothing}
    </fieldset>
  `;
}
