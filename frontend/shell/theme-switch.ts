import { html, LitElement, svg, type SVGTemplateResult } from 'lit';
import { recall, remember } from '../memory';

type Choice = 'system' | 'light' | 'dark';

const STORE = 'amalgam.theme';
const CHOICES: Record<Choice, { next: Choice; sign: SVGTemplateResult; title: string }> = {
  system: { next: 'light', sign: svg`<circle cx="9" cy="9" r="6" fill="none" /><path d="M9 3a6 6 0 0 1 0 12z" />`, title: 'Colours follow your system' },
  light: { next: 'dark', sign: svg`<circle cx="9" cy="9" r="3.5" /><path d="M9 1v2M9 15v2M1 9h2M15 9h2M3.3 3.3l1.4 1.4M13.3 13.3l1.4 1.4M3.3 14.7l1.4-1.4M13.3 4.7l1.4-1.4" />`, title: 'Light colours' },
  dark: { next: 'system', sign: svg`<path d="M7 2.5a7 7 0 1 0 8.5 9A6 6 0 0 1 7 2.5z" />`, title: 'Dark colours' },
};

/** Light, dark, or as the system says; `at-once.js` obeys the stored choice before the first paint. */
class ThemeSwitch extends LitElement {
  static override properties = { choice: { state: true } };

  declare choice: Choice;

  private readonly system = matchMedia('(prefers-color-scheme: dark)');
  private readonly follow = () => this.apply();

  constructor() {
    super();
    const stored = recall(STORE);
    this.choice = stored === 'light' || stored === 'dark' ? stored : 'system';
  }

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const { sign, title, next } = CHOICES[this.choice];
    const label = `${title}. Switch to: ${CHOICES[next].title.toLowerCase()}`;
    return html`
      <button type="button" class="theme-switch" aria-label=${label} title=${title} @click=${this.turn}>
        <svg viewBox="0 0 18 18" aria-hidden="true">${sign}</svg>
      </button>
    `;
  }

  private readonly turn = () => {
    this.choice = CHOICES[this.choice].next;
    remember(STORE, this.choice);
    this.apply();
  };

  private apply() {
    const dark = this.choice === 'dark' || (this.choice === 'system' && this.system.matches);
    document.documentElement.setAttribute('theme', dark ? 'dark' : 'light');
  }

  override connectedCallback() {
    super.connectedCallback();
    this.system.addEventListener('change', this.follow);
    this.apply();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.system.removeEventListener('change', this.follow);
  }
}

customElements.define('theme-switch', ThemeSwitch);
