/** What `amalgam.ui.play.Task` sends. */
export interface Task {
  /** Under what the browser remembers the walk. */
  key: string;
  /** Under what the browser remembers which prompt of the tournament was begun last. */
  lastKey: string;
  prompt: string;
  start: Word;
  end: Word;
  required: Relation[];
  forbidden: Relation[];
  hopBudget: number;
  allowRevisits: boolean;
  alphaHops: number;
  alphaSurprise: number;
  /** Of the rarest relation. */
  greatestSurprise: number;
}

export interface Word {
  name: string;
  meaning: string;
}

/** A relation as it reads one way and the other. */
export interface Relation {
  name: string;
  inverse: string;
}

/** A link out of a concept, as `amalgam.ui.play.Neighbourhoods` sends it. */
export interface Link {
  to: string;
  meaning: string;
  relation: string;
  phrase: string;
  surprise: number;
}

/** What is wrong with a walk as it stands. */
export type Problem = 'end' | 'required' | 'forbidden' | 'revisit';

/** A walk in the making: it grows and shrinks at its end. */
export class Trail {
  constructor(
    readonly task: Task,
    readonly links: readonly Link[],
  ) {}

  get here(): string {
    return this.links.at(-1)?.to ?? this.task.start.name;
  }

  get hops(): number {
    return this.links.length;
  }

  get hasHopsLeft(): boolean {
    return this.hops < this.task.hopBudget;
  }

  get isThere(): boolean {
    return this.hops > 0 && this.here === this.task.end.name;
  }

  plus(link: Link): Trail {
    return new Trail(this.task, [...this.links, link]);
  }

  minusLast(): Trail {
    return new Trail(this.task, this.links.slice(0, -1));
  }

  uses({ name }: Relation): boolean {
    return this.links.some(({ relation }) => relation === name);
  }

  visits(concept: string): boolean {
    return concept === this.task.start.name || this.links.some(({ to }) => to === concept);
  }

  /** Whether some concept occurs twice. */
  get revisits(): boolean {
    const visited = [this.task.start.name, ...this.links.map(({ to }) => to)];
    return new Set(visited).size < visited.length;
  }

  /** N = α_h·h + α_r·S; 0 before the first hop. */
  get novelty(): number {
    if (this.hops === 0) {
      return 0;
    }
    const surprise = this.links.reduce((sum, link) => sum + link.surprise, 0) / this.hops;
    return this.task.alphaHops * this.hops + this.task.alphaSurprise * surprise;
  }

  /** The N that no walk of so many hops exceeds. */
  get greatestNovelty(): number {
    const { alphaHops, hopBudget, alphaSurprise, greatestSurprise } = this.task;
    return alphaHops * hopBudget + alphaSurprise * greatestSurprise;
  }

  get problems(): Problem[] {
    const { task } = this;
    const found: Problem[] = [];
    if (!this.isThere) {
      found.push('end');
    }
    if (!task.allowRevisits && this.revisits) {
      found.push('revisit');
    }
    if (task.required.some((relation) => !this.uses(relation))) {
      found.push('required');
    }
    if (task.forbidden.some((relation) => this.uses(relation))) {
      found.push('forbidden');
    }
    return found;
  }

  /** Names joined by |, as walks are stored. */
  get text(): string {
    return [this.task.start.name, ...this.links.flatMap(({ relation, to }) => [relation, to])].join('|');
  }
}
