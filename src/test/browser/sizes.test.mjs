// Screens and people of other kinds: letters twice as large, a phone on its side, nobody's mouse.
import assert from "node:assert/strict";
import { phone, story } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

const aside = { viewport: { width: 844, height: 390 }, isMobile: true, hasTouch: true };
const small = { viewport: { width: 320, height: 568 } };
const PAGES = ["", "/rescue", "/run", "/report", "/streams", "/lots", "/growers", "/payments", "/damage", "/parcels", "/packing"];

const enlarge = (page) => page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });

story("with letters twice as large every page of the team's is as wide as the phone", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  for (const path of PAGES) {
    await host.go(`/console${path}?lang=zh`);
    await enlarge(host.page);
    await picture(host.page, `large-zh${path.replace("/", "-")}`);
    await fitsTheScreen(host.page);
  }
  const viewer = await visitor.chat("large", { on: phone });
  await enlarge(viewer.page);
  await viewer.say("A3 x1");
  await viewer.hears(/红糖/);
  await picture(viewer.page, "large-zh-viewer");
  await fitsTheScreen(viewer.page);
});

story("on the smallest screen, in the longer language, nothing is wider than it", async (visitor) => {
  const host = await visitor.console("demo-host", { on: small, locale: "en-US" });
  await host.present("A1");
  for (const path of [...PAGES, "/overlay"]) {
    await host.go(`/console${path}?lang=en`);
    await picture(host.page, `small-en${path.replace("/", "-")}`);
    await fitsTheScreen(host.page);
  }
  const viewer = await visitor.chat("small", { on: small, locale: "en-US" });
  await fitsTheScreen(viewer.page);
  // The longest button is the owner's.
  const owner = await visitor.owner({ on: small });
  await owner.go("/console/overlay?lang=en");
  await owner.page.locator("form[action='/console/overlay'] button").waitFor();
  await picture(owner.page, "small-en-overlay-owner");
  await fitsTheScreen(owner.page);
});

story("on a phone that lies on its side what is said can be read beside the card", async (visitor) => {
  const host = await visitor.console("demo-host", { on: aside });
  await host.present("A3");
  await fitsTheScreen(host.page);
  await isAccessible(host.page);
  await picture(host.page, "aside-zh-console");

  const viewer = await visitor.chat("aside", { on: aside });
  await viewer.say("A3 x1");
  await viewer.hears(/红糖/);
  const { height } = await viewer.page.locator("#messages").boundingBox();
  assert.ok(height > 200, `${height} pixels for what is said`);
  await viewer.page.locator("#card").waitFor();
  await fitsTheScreen(viewer.page);
  await isAccessible(viewer.page);
  await picture(viewer.page, "aside-zh-viewer");
});

/** Goes on with the Tab key until this has the focus. */
async function tabTo(page, selector) {
  for (let step = 0; step < 80; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${selector} was not reached`);
}

story("a host without a pointer logs in, presents, changes a price, takes it back and looks at the end", async (visitor) => {
  const chat = await visitor.chat("keys-host", { on: { viewport: { width: 1280, height: 800 } } });
  await chat.say("/start join_demo-host");
  await chat.hears(/主播/);
  await chat.say("/console");
  const [link] = /\/console\/login\/[\w.-]+/.exec(await chat.hears(/console\/login/));
  const { page } = chat;
  await page.goto(link);
  await tabTo(page, "main button");
  await page.keyboard.press("Enter");
  await page.locator("#connection[data-state=live]").waitFor({ state: "attached" });

  const eggs = await page.locator("#lineup .item", { has: page.locator(".slot", { hasText: /^A4$/ }) }).locator(".present").evaluate((button) => {
    button.dataset.keys = "eggs";
    return button.dataset.keys;
  });
  await tabTo(page, `[data-keys=${eggs}]`);
  await page.keyboard.press("Enter");
  await page.locator("#stage .slot", { hasText: /^A4$/ }).waitFor();
  await page.waitForFunction(() => !document.getElementById("stage").inert);
  await tabTo(page, "#stage [data-do=price]");
  await page.keyboard.press("Enter");
  await page.locator("#sheet-price [name=price]:focus").waitFor();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("35");
  await page.keyboard.press("Enter");
  await page.locator("#stage .price", { hasText: "35.00" }).waitFor();
  await page.locator("#toast:not([hidden])", { hasText: "35.00" }).waitFor();
  await tabTo(page, "#toast-undo");
  await picture(page, "keys-zh-undo");
  await page.keyboard.press("Enter");
  await page.locator("#stage .price", { hasText: "36.00" }).waitFor();

  await tabTo(page, "#end");
  await page.keyboard.press("Enter");
  await page.locator("#sheet-end[open]").waitFor();
  assert.ok(await page.evaluate(() => document.getElementById("sheet-end").contains(document.activeElement)), "the sheet has the focus");
  await page.keyboard.press("Escape");
  await page.locator("#sheet-end").waitFor({ state: "hidden" });
  assert.equal(await page.evaluate(() => document.activeElement.id), "end", "and gives it back");
  await page.locator("body[data-stream=LIVE]").waitFor();
});
