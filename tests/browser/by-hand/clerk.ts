import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';

/**
 * An admin without the extension, who knows every step by heart. Each click, key stroke and change
 * of tab counts one; what both ways need (the consoles' own Next and Save, names and domains that
 * only the admin knows) is done by the console's page object and counts nothing.
 */
export class Clerk {
  actions = 0;
  #clipboard = '';

  /** Another tab. */
  async turnTo(page: Page): Promise<void> {
    this.actions++;
    await page.bringToFront();
  }

  async press(button: Locator): Promise<void> {
    this.actions++;
    await button.click();
  }

  /** Clicks into a field and types, or pastes what is at hand; the keys of a word count one. */
  async type(field: Locator, text: string): Promise<void> {
    await field.click();
    await field.fill(text);
    this.actions += 2;
  }

  /** Presses a copy button. */
  async copy(button: Locator): Promise<void> {
    await this.press(button);
    this.#clipboard = await button.page().evaluate(() => navigator.clipboard.readText());
  }

  /** Marks a text that has no copy button, and copies it. */
  async copyText(text: Locator): Promise<void> {
    this.#clipboard = (await text.innerText()).trim();
    this.actions += 2;
  }

  /** Presses a download link, opens the file, marks all of it, copies. */
  async copyFile(link: Locator): Promise<void> {
    const download = link.page().waitForEvent('download');
    await link.click();
    this.#clipboard = await readFile(await (await download).path(), 'utf8');
    this.actions += 4;
  }

  /** Clicks into a field and pastes. */
  async paste(field: Locator): Promise<void> {
    await this.type(field, this.#clipboard);
  }

  /** Opens a list and picks an entry. Dressed-up selects are reached through the element beneath. */
  async choose(select: Locator, value: string): Promise<void> {
    await select.selectOption(value, { force: true });
    this.actions += 2;
  }
}
