import type { Look } from './figure';

const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** The colour that CSS makes of an expression, as `rgb()`, which ECharts can blend. */
function resolved(expression: string, otherwise = 'gray'): string {
  if (!pixel) {
    return otherwise;
  }
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = otherwise;
  pixel.fillStyle = expression;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

/** The colours of the page as they are now: they change with the theme. */
export class Ink {
  private readonly probe: HTMLElement;
  private readonly dark: boolean;

  constructor(host: HTMLElement) {
    this.probe = host;
    this.dark = document.documentElement.getAttribute('theme')?.includes('dark') ?? false;
  }

  /** A custom property that holds a colour. */
  named(property: string): string {
    const before = this.probe.style.color;
    this.probe.style.color = `var(${property})`;
    const colour = getComputedStyle(this.probe).color;
    this.probe.style.color = before;
    return resolved(colour);
  }

  /** A family's colour; within it lightness runs with size, away from the paper. */
  of(look: Look): string {
    if (look.hue < 0) {
      return this.named('--amalgam-baseline');
    }
    const hue = this.named(`--amalgam-family-${look.hue % 6}`);
    const [small, large] = this.dark ? [0.56, 0.86] : [0.65, 0.4];
    const lightness = small + (large - small) * look.shade;
    return resolved(`oklch(from ${hue} ${lightness} c h)`, hue);
  }
}
