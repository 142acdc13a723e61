// The web chat as a person uses it: says, taps, hears, looks at the pinned card.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

const MESSAGES = /\/chat\/[^/]+\/messages$/;

/**
 * Milliseconds. What one screen changes is on all others within a second, as the benchmark measures (`watched`); here a machine that
 * has other things to do may take longer over the pages themselves.
 */
export const SOON = 10_000;

/** Looks again until `look` returns something truthy; after `within` milliseconds fails with what `otherwise` tells. */
export async function eventually(look, within, otherwise) {
  const deadline = Date.now() + within;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline) assert.fail(await otherwise());
    await pause(50);
  }
}

export class Chat {
  #lastSaid = 0;
  #loads = 0;

  constructor(page) {
    this.page = page;
    // Not every step in the browser's history: what comes up over the page is one, too.
    page.on("domcontentloaded", () => this.#loads++);
  }

  async isLive() {
    await this.page.locator("#connection[data-state=live]").waitFor({ state: "attached" });
  }

  async say(text) {
    await this.page.fill("#text", text);
    await this.#send(() => this.page.click("#send"));
    // Not by its words: what a button says is shown by the button's label, even when it is typed.
    await this.page.locator(`#messages .message.mine[data-id="${this.#lastSaid}"]`).waitFor();
  }

  /** Taps the newest button with this label. */
  async tap(label) {
    await this.#send(() => this.page.locator(".message button.choice", { hasText: label }).last().click());
  }

  // The answer to the POST comes after the message has taken effect, and its id is lower than that of any reply.
  async #send(action) {
    const isPost = (response) => response.request().method() === "POST" && MESSAGES.test(new URL(response.url()).pathname);
    const [response] = await Promise.all([this.page.waitForResponse(isPost), action()]);
    assert.equal(response.status(), 200, await response.text());
    this.#lastSaid = (await response.json()).id;
  }

  /** The first message since the last thing said or tapped that matches every pattern: its text. */
  async hears(...patterns) {
    const matching = async () => (await this.#heard()).find((text) => patterns.every((pattern) => pattern.test(text)));
    return eventually(matching, SOON, async () => `expected ${patterns.join(" and ")}, heard ${JSON.stringify(await this.#heard())}`);
  }

  async #heard() {
    const theirs = await this.page
      .locator("#messages .message.theirs")
      .evaluateAll((elements) => elements.map((element) => ({ id: Number(element.dataset.id), text: element.innerText })));
    return theirs.filter(({ id }) => id > this.#lastSaid).map(({ text }) => text);
  }

  /** Waits until the pinned card matches, e.g. `{ name: /竹笋/, price: /9\.80/ }`. */
  async cardShows(expected) {
    const matches = (card) => Object.entries(expected).every(([part, pattern]) => pattern.test(card[part]));
    const look = async () => matches(await this.card()) && this.card();
    return eventually(look, SOON, async () => `expected ${Object.values(expected)}, the card shows ${JSON.stringify(await this.card())}`);
  }

  card() {
    return this.page.evaluate(() => {
      const part = (id) => document.getElementById(id)?.textContent.trim() ?? "";
      return { name: part("card-name"), price: part("card-price"), left: part("card-left") };
    });
  }

  async left() {
    return Number((await this.card()).left.match(/\d+(\.\d+)?/)?.[0]);
  }

  wasNotReloaded() {
    assert.equal(this.#loads, 0, "the page was loaded again");
  }
}
