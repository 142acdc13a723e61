// Opens the shop's pages the way a person would, and fails a story on anything the page complains about.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { Chat } from "./chat.mjs";
import { picture } from "./checks.mjs";

const SHOP_URL = process.env.QINGSHAN_URL ?? "http://localhost:8080";

export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
export const desktop = { viewport: { width: 1280, height: 800 } };

// The last four keep Chromium from calling home, which a closed network answers with refusals, many at a time.
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A test with a browser of its own; `tell` gets the visitor, whose pages must stay free of errors to the end. */
export function story(sentence, tell) {
  test(sentence, { timeout: 90_000 }, async () => {
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
    const visitor = new Visitor(browser);
    try {
      await tell(visitor);
      assert.deepEqual(visitor.complaints, [], "the pages complained");
    } catch (failure) {
      await visitor.pictureEveryPage(`failed-${sentence.replaceAll(/\W+/g, "-")}`);
      throw failure;
    } finally {
      await browser.close();
    }
  });
}

class Visitor {
  complaints = [];
  #browser;
  #pages = [];

  constructor(browser) {
    this.#browser = browser;
  }

  /** A page with cookies of its own: another person, as far as the shop can tell. */
  async open(path, { on = phone, locale = "zh-CN" } = {}) {
    const context = await this.#browser.newContext({ ...on, locale, baseURL: SHOP_URL });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    this.#pages.push(page);
    page.on("console", (line) => line.type() === "error" && this.complaints.push(`${path}: ${line.text()} ${line.location().url}`));
    page.on("pageerror", (error) => this.complaints.push(`${path}: ${error.stack}`));
    const response = await page.goto(path);
    assert.equal(response.status(), 200, path);
    return page;
  }

  /** The demo shop's chat, connected, as `viewer`, `host` or `grower`. */
  async chat(as, options) {
    const chat = new Chat(await this.open(`/chat/qingshan?as=${as}`, options));
    await chat.isLive();
    return chat;
  }

  async pictureEveryPage(name) {
    for (const [index, page] of this.#pages.entries()) {
      // The story's own failure matters more than a page that can no longer be photographed.
      await picture(page, `${name}-${index + 1}`).catch((error) => console.error(`no picture of ${page.url()}: ${error.message}`));
    }
  }
}
