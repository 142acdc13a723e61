// The next stream is planned, comments of another platform are pasted, the shop gets its colour; and each deed has a way back.
import assert from "node:assert/strict";
import { eventually } from "./support/chat.mjs";
import { phone, story, tablet, wide } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

const SIZES = [["phone", phone], ["tablet", tablet], ["wide", wide]];

async function looksWell(opened, name) {
  await fitsTheScreen(opened.page);
  await isAccessible(opened.page);
  await picture(opened.page, name);
}

/** The page in both languages. */
async function inBothLanguages(opened, path, name) {
  for (const language of ["en", "zh"]) {
    await opened.go(`${path}?lang=${language}`);
    await looksWell(opened, `${name}-${language}`);
  }
}

story("the next stream is planned on a page, and the plan is taken back", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  const second = await visitor.console("demo-host", { on: wide });
  await second.go("/console/streams?lang=en");
  await host.go("/console/streams");
  await host.page.fill("[name=title]", "周五尝鲜");
  await host.page.fill("[name=at]", "2099-03-05T19:30");
  await host.page.click("form[action='/console/streams/plan'] button");
  await host.offersBack(/好/);
  await host.page.locator(".what", { hasText: "周五尝鲜" }).waitFor();
  await looksWell(host, "streams-zh-phone-planned");

  await host.undo();
  await host.toast(/撤/);
  assert.equal(await host.page.locator(".what", { hasText: "周五尝鲜" }).count(), 0);
});

for (const [size, on] of SIZES) {
  story(`the pages of streams and of the look can be used on a ${size}`, async (visitor) => {
    const owner = await visitor.owner({ on });
    await inBothLanguages(owner, "/console/streams", `streams-${size}`);
    await inBothLanguages(owner, "/console/shop/look", `look-${size}`);
    await inBothLanguages(owner, "/console/shop/shipping", `shipping-${size}`);
    await inBothLanguages(owner, "/console/shop/webhooks", `webhooks-${size}`);
    await inBothLanguages(owner, "/console/shop/bot", `bot-${size}`);
    await inBothLanguages(owner, "/console/shop/words", `words-${size}`);
  });
}

story("the secret of a webhook stays until whoever reads it leaves, whatever goes on in the shop meanwhile", async (visitor) => {
  const owner = await visitor.owner();
  const viewer = await visitor.chat("hook", { on: phone });
  await owner.go("/console/shop/webhooks");
  await owner.page.fill("#hook-url", "https://example.com/hook");
  await owner.page.click("form[action='/console/shop/webhooks'] .go");
  const secret = await owner.page.locator("code.secret").textContent();
  await viewer.say("A5 x1");
  // Longer than a page takes that looks again when the shop has changed.
  await owner.page.waitForTimeout(2_500);
  assert.equal(await owner.page.locator("code.secret").textContent(), secret);

  await owner.go("/console/shop/webhooks");
  const hook = owner.page.locator("[aria-labelledby=hooks] li", { hasText: "example.com/hook" });
  const ending = hook.locator("details[id^=end]");
  const swapped = owner.page.evaluate(() => new Promise((done) => { document.addEventListener("swapped", () => done(), { once: true }); }));
  await ending.locator("summary").click();
  await viewer.say("A5 x2");
  await swapped;
  assert.ok(await ending.getAttribute("open") !== null, "the question closes while the thumb is on its way");
  await hook.locator("form[action$='/end'] button").click();
  await hook.waitFor({ state: "detached" });
});

story("comments that are pasted are orders, and what was not understood waits on the desk", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  await host.go("/console/rescue");
  await host.page.click("#paste");
  await host.page.fill("#sheet-paste textarea", "昵称\t评论\t时间\n抖音小红\tA1 2\t20:01:05\n抖音小明\t这个能不能刻上我儿子的名字呀\t20:01:07\n");
  await looksWell(host, "paste-zh-phone");
  await host.submits("paste");
  await host.page.locator("#sheet-pasted .pasted-held", { hasText: "抖音小红" }).waitFor();
  await host.page.locator("#sheet-pasted .pasted-rest", { hasText: "抖音小明" }).waitFor();
  await looksWell(host, "pasted-zh-phone");
  await host.page.click("#sheet-pasted .pasted-rest button");
  assert.equal(await host.page.inputValue("#sheet-order [name=person]"), "抖音小明");
  await host.submits("order");
  await host.toast(/抖音小明/);
  await host.page.locator("#heard .said", { hasText: "刻上我儿子" }).waitFor();

  const other = await visitor.console("demo-host", { on: wide });
  await other.go("/console/rescue?lang=en");
  await other.page.click("#paste");
  await other.page.fill("#sheet-paste textarea", "抖音小红\tA1 2\t20:01:05");
  await other.submits("paste");
  await other.page.locator("#sheet-pasted .pasted-again", { hasText: "抖音小红" }).waitFor();
  await looksWell(other, "pasted-en-wide");
});

story("a file of comments is read in whatever a spreadsheet writes, and a picture is refused", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  await host.go("/console/rescue");
  await host.page.click("#paste");
  const chosen = host.page.locator("#sheet-paste input[type=file]");
  const comments = host.page.locator("#sheet-paste textarea");
  const lines = "小红\tA1 2\t20:01:05\n";
  const utf16 = Buffer.from(`\uFEFF${lines}`, "utf16le");
  const files = { "utf-8": Buffer.from(`\uFEFF${lines}`), "utf-16le": utf16, "utf-16be": Buffer.from(utf16).swap16(), gbk: Buffer.from("d0a1baec094131203209", "hex") };
  for (const [kind, buffer] of Object.entries(files)) {
    await comments.fill("");
    await chosen.setInputFiles({ name: "comments.txt", mimeType: "text/plain", buffer });
    await eventually(async () => /^\uFEFF?小.\tA1 2\t/.test(await comments.inputValue()), 10_000, async () => `${kind} is read as ${JSON.stringify(await comments.inputValue())}`);
  }

  await comments.fill("小红\tA1 1");
  await chosen.setInputFiles({ name: "comments.txt", mimeType: "text/plain", buffer: Buffer.from("89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61", "hex") });
  await host.page.locator("#sheet-paste .doubt", { hasText: "这不是文字" }).waitFor();
  assert.equal(await comments.inputValue(), "小红\tA1 1", "what was there stays");
  await looksWell(host, "paste-no-text-zh-phone");

  await chosen.setInputFiles({ name: "comments.txt", mimeType: "text/plain", buffer: Buffer.from(lines.repeat(60_000)) });
  await host.page.locator("#sheet-paste .doubt", { hasText: "一次最多 500 条" }).waitFor();
  assert.equal(await comments.inputValue(), "小红\tA1 1");
});

story("the run sheet and the settings take back what was tapped by mistake", async (visitor) => {
  const owner = await visitor.owner();
  await owner.go("/console/run?lang=zh");
  const slots = () => owner.page.locator(".run .slot").allTextContents();
  const before = await slots();
  await owner.page.locator("form[action='/console/run/move'] button:enabled").last().click();
  await owner.offersBack(/好/);
  assert.notDeepEqual(await slots(), before);
  await picture(owner.page, "run-zh-undo");
  await owner.undo();
  await owner.toast(/撤/);
  assert.deepEqual(await slots(), before);

  await owner.go("/console/shop");
  const hold = await owner.page.inputValue("#set-hold");
  await owner.page.fill("#set-hold", "44");
  await owner.page.press("#set-hold", "Enter");
  await owner.offersBack(/好/);
  assert.equal(await owner.page.inputValue("#set-hold"), "44");
  await owner.undo();
  await owner.toast(/撤/);
  assert.equal(await owner.page.inputValue("#set-hold"), hold);

  await owner.page.fill("#set-hold", "soon");
  await owner.page.press("#set-hold", "Enter");
  await owner.page.locator(".notice.bad").waitFor();
});

story("the shop's colour is on the viewer's page and the overlay, and can be read", async (visitor) => {
  const owner = await visitor.owner();
  await owner.go("/console/shop/look?lang=zh");
  await owner.page.fill("#set-colour", "#ffd23f");
  await owner.page.click("form[action='/console/shop/look'] button");
  await owner.offersBack(/好/);
  const presenter = await visitor.chat("look-host", { on: phone });
  await presenter.say("/start join_demo-host");
  await presenter.hears(/主播/);
  await presenter.say("上 A1");
  await presenter.hears(/卡片已发给大家/);
  const viewer = await visitor.chat("viewer", { on: phone });
  await viewer.page.locator("#card:not([hidden])").waitFor();
  const painted = await viewer.page.locator(".want").first().evaluate((button) => getComputedStyle(button).backgroundColor);
  assert.equal(painted, "rgb(255, 210, 63)");
  await isAccessible(viewer.page);
  await picture(viewer.page, "look-viewer");
  const overlay = await visitor.open("/overlay/qingshan", { on: { viewport: { width: 1080, height: 1920 } } });
  await overlay.locator("body:not(.gone)").waitFor();
  await picture(overlay, "look-overlay");

  await owner.undo();
  await owner.toast(/撤/);
});
