// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import { Screen } from '../app/screen.js';
import { speak, textsOf } from '../app/texts.js';
import { useTheme } from '../app/theme.js';
import { writePreferences } from '../../platform/preferences.js';
import type { Settings } from '../practice/records.js';
import { settingsTexts } from './settings.texts.js';

/** Language and colours of the panel, language of the notes. What looks alike is kept for the locked page too. */
export class AppearanceSettings extends Screen {
  protected override render(): unknown {
    const texts = textsOf(settingsTexts);
    const settings = this.practice.settings();
    return html`<h2>${texts.looks}</h2>
      ${this.#renderSelect('interfaceLanguage', texts.interfaceLanguage, texts.languages, settings.interfaceLanguage)}
      ${this.#renderSelect('theme', texts.theme, texts.themes, settings.theme)}
      ${this.#renderSelect('chartLanguage', texts.chartLanguage, texts.chartLanguages, settings.chartLanguage)}`;
  }

  #renderSelect<Name extends 'interfaceLanguage' | 'theme' | 'chartLanguage'>(
    name: Name,
    label: string,
    words: Readonly<Record<Settings[Name], string>>,
    chosen: Settings[Name],
  ): unknown {
    const choices = Object.entries<string>(words);
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} @change=${(event: Event) => this.#onChange({ [name]: (event.target as HTMLSelectElement).value })}>
        ${choices.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select>
    </div>`;
  }

  async #onChange(changes: Partial<Settings>): Promise<void> {
    const settings = { ...this.practice.settings(), ...changes };
    await this.attempt(async () => {
      await this.practice.saveSettings(settings);
      const { interfaceLanguage, theme } = settings;
      await writePreferences({
        language: interfaceLanguage,
        colorScheme: theme === 'system' ? 'auto' : theme,
      });
      speak(interfaceLanguage);
      useTheme(theme);
      // Every word of the panel is drawn anew, the header too.
      if (changes.interfaceLanguage) this.goTo({ screen: 'settings' });
      this.say(textsOf(settingsTexts).saved);
    });
    this.requestUpdate();
  }
}

customElements.define('appearance-settings', AppearanceSettings);
