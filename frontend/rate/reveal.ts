import { html, nothing } from 'lit';
import type { Answers, Author, Axis, Marks, Pair, Receipt } from './sheet';
import { say, type Words } from './words';

/** Who made a proposal. */
export function author({ name, setting, link }: Author) {
  return html`<a href=${link} target="_blank">${name}</a> <small>${setting}</small>`;
}

/** What an answer said, beside what others say, and what it helped to decide. */
export function outcome(words: Words, pair: Pair, receipt: Receipt, answers: Answers, marks: Marks) {
  return html`
    <div class="rate-result">
      ${opinions(words, pair, receipt, answers, marks)}
      <div class="rate-helped">
        <h2>${say(words, 'reveal.helped')}</h2>
        ${receipt.helped.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
    </div>
  `;
}

/** The rater's opinion beside the machine judge's, a row a question. */
function opinions(words: Words, pair: Pair, receipt: Receipt, answers: Answers, marks: Marks) {
  return html`
    <table class="rate-opinions">
      <caption class="unseen">${say(words, 'reveal.caption')}</caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${say(words, 'reveal.you')}</th>
          <th scope="col">${say(words, 'reveal.machine')}</th>
        </tr>
      </thead>
      <tbody>
        ${pair.axes.map((axis) => opinion(words, axis, pair, receipt, answers, marks))}
      </tbody>
    </table>
  `;
}

function opinion(words: Words, axis: Axis, pair: Pair, { left, right }: Receipt, answers: Answers, marks: Marks) {
  const answer = answers[axis];
  const own = pair.scales
    ? say(words, 'reveal.marks', marks[`${axis}-left`] ?? '–', marks[`${axis}-right`] ?? '–')
    : answer
      ? say(words, `outcome.${answer}`)
      : '–';
  return html`
    <tr class="is-${axis}">
      <th scope="row">${say(words, `reveal.${axis}`)}</th>
      <td><b>${own}</b></td>
      <td>
        <b>${machine(words, left[axis], right[axis])}</b>
        <small>${say(words, 'reveal.values', left[`${axis}Text`], right[`${axis}Text`])}</small>
        ${axis === 'utility' ? gates(words, left, right) : nothing}
      </td>
    </tr>
  `;
}

/** Which side the machine judge prefers; one that it could not measure is behind one that it could. */
function machine(words: Words, left: number | null, right: number | null): string {
  const [a, b] = [left ?? -1, right ?? -1];
  return say(words, a > b ? 'outcome.left' : a < b ? 'outcome.right' : 'outcome.tie');
}

function gates(words: Words, left: Author, right: Author) {
  const failed = [
    { name: 'A', gate: left.gate },
    { name: 'B', gate: right.gate },
  ].filter(({ gate }) => gate !== '');
  return failed.map(({ name, gate }) => html`<small class="rate-gate">${say(words, 'reveal.gate', name, gate)}</small>`);
}
