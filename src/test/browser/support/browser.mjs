// Opens the shop's pages the way a person would, and fails a story on anything the page complains about.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { Chat } from "./chat.mjs";
import { Console } from "./console.mjs";
import { picture } from "./checks.mjs";

export const SHOP_URL = process.env.QINGSHAN_URL ?? "http://localhost:8080";

const OWNER_CODE = process.env.QINGSHAN_OWNER_CODE;
// The owner's code is good once, and each file of stories is a process of its own: whoever comes first leaves the owner's cookies here.
const OWNER = OWNER_CODE && join(tmpdir(), `owner-${OWNER_CODE}.json`);

export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
export const tablet = { viewport: { width: 820, height: 1180 }, isMobile: true, hasTouch: true };
export const wide = { viewport: { width: 1440, height: 900 } };
export const desktop = { viewport: { width: 1280, height: 800 } };

/** Chromium without a window: where there is no graphics card the whole browser draws its own with the processor and takes half as much again. */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell";

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

/** Where much else runs beside it, a story that did not end well is told once more; the failure is printed, and counted in the summary. */
const TELLINGS = process.env.CI ? 2 : 1;

/**
 * A test with a browser of its own; `tell` gets the visitor, whose pages must stay free of errors to the end.
 *
 * @param within milliseconds that it may take
 */
export function story(sentence, tell, { within = 90_000 } = {}) {
  test(sentence, { timeout: within * TELLINGS }, async () => {
    for (let telling = 1; telling < TELLINGS; telling += 1) {
      try {
        return await once(sentence, tell);
      } catch (failure) {
        console.error(`unsteady: ${sentence}: ${failure.stack}`);
      }
    }
    await once(sentence, tell);
  });
}

async function once(sentence, tell) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
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
}

class Visitor {
  complaints = [];
  #expected = [];
  #browser;
  #pages = [];

  constructor(browser) {
    this.#browser = browser;
  }

  /** A refusal that the story is about: browsers write every one of them down as an error. */
  expects(...patterns) {
    this.#expected.push(...patterns);
  }

  #isExpected(text) {
    return this.#expected.some((pattern) => pattern.test(text));
  }

  /** A page with cookies of its own: another person, as far as the shop can tell. */
  async open(path, { on = phone, locale = "zh-CN", storageState, at = SHOP_URL } = {}) {
    const context = await this.#browser.newContext({ ...on, locale, storageState, baseURL: at });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    this.#pages.push(page);
    page.on("console", (line) => line.type() === "error" && !this.#isExpected(line.text()) && this.complaints.push(`${path}: ${line.text()} ${line.location().url}`));
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

  /** The console of somebody who has joined the demo shop with this code: the link is asked for in the chat and spent by its button. */
  async console(code, options) {
    const chat = await this.chat(`${code.replace("demo-", "")}-${randomUUID().slice(0, 4)}`, options);
    await chat.say(`/start join_${code}`);
    await chat.hears(/./);
    return this.consoleOf(chat);
  }

  /** The console of the demo shop's one owner. */
  async owner({ on = phone } = {}) {
    assert.ok(OWNER, "QINGSHAN_OWNER_CODE must be what the server was started with");
    const known = existsSync(OWNER);
    const chat = await this.chat("owner", { on, storageState: known ? OWNER : undefined });
    if (!known) {
      await chat.say(`/start owner_${OWNER_CODE}`);
      await chat.hears(/./);
      await chat.page.context().storageState({ path: OWNER });
    }
    return this.consoleOf(chat);
  }

  /** The console of somebody of the team, opened from the chat. */
  async consoleOf(chat) {
    await chat.say("/console");
    const [link] = /\/console\/login\/[\w.-]+/.exec(await chat.hears(/console\/login/));
    await chat.page.goto(link);
    await chat.page.click("main button");
    const opened = new Console(chat.page);
    await opened.isLive();
    return opened;
  }

  async pictureEveryPage(name) {
    for (const [index, page] of this.#pages.entries()) {
      // The story's own failure matters more than a page that can no longer be photographed.
      await picture(page, `${name}-${index + 1}`).catch((error) => console.error(`no picture of ${page.url()}: ${error.message}`));
    }
  }
}
