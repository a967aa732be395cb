import { recall, remember } from '../memory';
import type { Answers, Marks } from './sheet';

const STORE = 'amalgam.rate.drafts';

/** The pair in hand, the one before it that may come back, and the one ahead. */
const KEPT = 3;

/** What was answered about a pair. */
export interface Draft {
  answers: Answers;
  marks: Marks;
}

type Stored = Draft & { pair: string };

/** What this browser was told about a pair before, so that a reload loses nothing. */
export function draftOf(pair: string): Draft {
  const found = stored().find((one) => one.pair === pair);
  return { answers: found?.answers ?? {}, marks: found?.marks ?? {} };
}

export function keep(pair: string, { answers, marks }: Draft) {
  const others = stored().filter((one) => one.pair !== pair);
  remember(STORE, JSON.stringify([{ pair, answers, marks }, ...others].slice(0, KEPT)));
}

function stored(): Stored[] {
  try {
    const drafts: Stored[] | null = JSON.parse(recall(STORE) ?? '[]');
    return Array.isArray(drafts) ? drafts : [];
  } catch {
    // Written by something else: there is no draft, then.
    return [];
  }
}
