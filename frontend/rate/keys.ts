import { type Axis, OUTCOMES, type Outcome } from './sheet';

/** What a key asks for. */
export type Command = { deed: 'digit'; digit: string } | { deed: 'enter' | 'undo' | 'skip' | 'help' };

/**
 * The keys of the answers. Digits stand on the same keys on every layout, shifted or not, and lie
 * under one hand each.
 */
export const ANSWER_KEYS: Record<Axis, Record<Outcome, string>> = {
  novelty: { left: '1', right: '2', tie: '3', both_bad: '4' },
  utility: { left: '7', right: '8', tie: '9', both_bad: '0' },
};

const DIGIT = /^(?:Digit|Numpad)(\d)$/;

/** What a pressed key asks for; undefined where it is somebody else's. */
export function command(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) {
    return undefined;
  }
  const digit = event.code.match(DIGIT)?.[1] ?? (/^\d$/.test(event.key) ? event.key : undefined);
  if (digit !== undefined) {
    return { deed: 'digit', digit };
  }
  switch (event.key) {
    case 'Enter':
      return isButton(event) ? undefined : { deed: 'enter' };
    case '?':
      return { deed: 'help' };
    default:
      return letter(event);
  }
}

/** By what is printed on the key, or by where it is on a layout without Latin letters. */
function letter({ key, code }: KeyboardEvent): Command | undefined {
  const pressed = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  return pressed === 'u' ? { deed: 'undo' } : pressed === 's' ? { deed: 'skip' } : undefined;
}

/** The answer that a digit gives to one of the questions; undefined where it gives none. */
export function answerBy(digit: string, axes: Axis[]): { axis: Axis; outcome: Outcome } | undefined {
  return axes
    .flatMap((axis) => OUTCOMES.map((outcome) => ({ axis, outcome })))
    .find(({ axis, outcome }) => ANSWER_KEYS[axis][outcome] === digit);
}

function isTyping({ target }: Event): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, select, [contenteditable]');
}

/** Something that Enter already does something to. */
function isButton({ target }: Event): boolean {
  return target instanceof HTMLElement && target.closest('button:not(.rate-word), a, summary') !== null;
}
