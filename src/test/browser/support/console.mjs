// The team's pages as a host uses them: with one thumb.
import { eventually, SOON } from "./chat.mjs";

export class Console {
  constructor(page) {
    this.page = page;
  }

  async isLive() {
    await this.page.locator("#connection[data-state=live]").waitFor({ state: "attached" });
  }

  async go(path) {
    await this.page.goto(path);
    await this.isLive();
  }

  row(slot) {
    return this.page.locator("#lineup .item").filter({ has: this.page.locator(".slot", { hasText: new RegExp(`^${slot}$`) }) });
  }

  /** The choice of goods in the sheet of an order. */
  goods(slot) {
    return this.page.locator("#goods label").filter({ has: this.page.locator(".slot", { hasText: new RegExp(`^${slot}$`) }) });
  }

  async present(slot) {
    await this.row(slot).locator(".present").click();
    await this.stageShows({ slot: new RegExp(`^${slot}$`) });
    // A new product on the stage takes no taps for a moment.
    await this.page.waitForFunction(() => !document.getElementById("stage").inert);
  }

  async does(deed) {
    await this.page.locator(`#stage [data-do=${deed}]`).click();
  }

  async fills(sheet, values) {
    for (const [name, value] of Object.entries(values)) await this.page.fill(`#sheet-${sheet} [name=${name}]`, value);
  }

  async submits(sheet) {
    await this.page.click(`#sheet-${sheet} button[type=submit].main`);
  }

  async toast(pattern, within = SOON) {
    const said = () => this.page.locator("#toast:not([hidden]) #toast-words").textContent({ timeout: 500 }).catch(() => "");
    return eventually(async () => pattern.test(await said()), within, async () => `expected ${pattern}, the toast says "${await said()}"`);
  }

  /** The same where it will be taken back: it stays for whoever has come to its button, however long the machine takes for what is looked at before. */
  async offersBack(pattern) {
    await this.page.locator("#toast:not([hidden])", { hasText: pattern }).locator("#toast-undo").focus();
  }

  async undo() {
    await this.page.click("#toast-undo");
  }

  /** Waits until the stage matches. */
  async stageShows(expected, within = SOON) {
    const matches = (stage) => Object.entries(expected).every(([part, pattern]) => pattern.test(stage[part]));
    const look = async () => matches(await this.stage());
    return eventually(look, within, async () => `expected ${JSON.stringify(Object.values(expected).map(String))}, the stage shows ${JSON.stringify(await this.stage())}`);
  }

  stage() {
    return this.page.evaluate(() => {
      const part = (name) => document.querySelector(`#stage .${name}`)?.textContent.trim() ?? "";
      return { slot: part("slot"), name: part("name"), price: part("price"), sign: part("sign"), offered: part("count.offered"), clock: part("clock") };
    });
  }
}
