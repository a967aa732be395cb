/** Counts the seconds down until something can no longer be done. */
export class Countdown {
  private end = 0;
  private whole = 1;
  private clock?: number;

  constructor(private readonly tick: () => void) {}

  start(milliseconds: number) {
    this.stop();
    this.whole = Math.max(milliseconds, 1);
    this.end = performance.now() + milliseconds;
    this.clock = window.setInterval(() => {
      if (this.seconds === 0) {
        this.stop();
      }
      this.tick();
    }, 250);
  }

  stop() {
    window.clearInterval(this.clock);
    this.end = 0;
  }

  /** Whole seconds left. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.end - performance.now()) / 1000));
  }

  /** Share of the time that is left, 0…1. */
  get share(): number {
    return Math.max(0, Math.min(1, (this.end - performance.now()) / this.whole));
  }
}
