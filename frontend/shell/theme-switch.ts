import { html, LitElement } from 'lit';

type Choice = 'system' | 'light' | 'dark';

const STORE = 'amalgam.theme';
const CHOICES: Record<Choice, { next: Choice; sign: string; title: string }> = {
  system: { next: 'light', sign: '◐', title: 'Colours follow your system' },
  light: { next: 'dark', sign: '☀', title: 'Light colours' },
  dark: { next: 'system', sign: '☾', title: 'Dark colours' },
};

/** Light, dark, or as the system says; `at-once.js` obeys the stored choice before the first paint. */
class ThemeSwitch extends LitElement {
  static override properties = { choice: { state: true } };

  declare choice: Choice;

  private readonly system = matchMedia('(prefers-color-scheme: dark)');
  private readonly follow = () => this.apply();

  constructor() {
    super();
    const stored = localStorage.getItem(STORE);
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
        <span aria-hidden="true">${sign}</span>
      </button>
    `;
  }

  private readonly turn = () => {
    this.choice = CHOICES[this.choice].next;
    localStorage.setItem(STORE, this.choice);
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
