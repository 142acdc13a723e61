import assert from "node:assert/strict";
import { phone, SHOP_URL, story, tablet, wide } from "./support/browser.mjs";
import { eventually, SOON } from "./support/chat.mjs";
import { Door } from "./support/door.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

const CONFLICT = /409/;
const zh = { locale: "zh-CN", added: /上架了/, undone: /已撤销/, doubt: /差得/, refused: /过期|旧|没改|没有改/, kept: /已留好/, told: /告诉/, aside: /收起来/ };
const en = { locale: "en-US", added: /lineup/, undone: /Undone/, doubt: /long way/, refused: /out of date/, kept: /kept/, told: /told/, aside: /aside/ };

/** Whatever an earlier story left: A1 is on show at its usual price. */
async function onStage(host) {
  await host.present("A1");
  if (!/29\.90/.test((await host.stage()).price)) {
    await host.does("price");
    await host.fills("price", { price: "29.9" });
    await host.submits("price");
    await host.toast(/29\.90/);
  }
}

for (const [words, screen, on] of [[zh, "phone", phone], [en, "phone", phone], [zh, "tablet", tablet], [en, "wide", wide]]) {
  const name = `console-${words.locale}-${screen}`;

  story(`a host presents, changes the price and takes it back, and a second screen follows (${words.locale}, ${screen})`, async (visitor) => {
    visitor.expects(CONFLICT);
    const host = await visitor.console("demo-host", { on, locale: words.locale });
    const second = await visitor.console("demo-host", { on: phone, locale: words.locale });
    await onStage(host);
    await second.stageShows({ slot: /A1/, price: /29\.90/ });
    await picture(host.page, `${name}-1-live`);
    await isAccessible(host.page);
    await fitsTheScreen(host.page);

    await host.does("price");
    await host.fills("price", { price: "2.99" });
    await host.submits("price");
    await eventually(() => host.page.locator("#sheet-price .doubt:visible").count(), 10_000, () => "no doubt about a tenth of the price");
    assert.match(await host.page.textContent("#sheet-price .doubt"), words.doubt);
    await isAccessible(host.page);
    await picture(host.page, `${name}-2-doubt`);
    await host.fills("price", { price: "25.9" });
    await host.submits("price");
    await host.offersBack(/25\.90/);
    await second.stageShows({ price: /25\.90/ });
    await picture(host.page, `${name}-3-toast`);

    await host.undo();
    await host.toast(words.undone);
    await second.stageShows({ price: /29\.90/ });
  });

  story(`a host orders for somebody who was not understood, answers and puts aside (${words.locale}, ${screen})`, async (visitor) => {
    const viewer = await visitor.chat(`v-${words.locale.slice(0, 2)}-${screen}`, { on: phone });
    const host = await visitor.console("demo-host", { on, locale: words.locale });
    for (const said of ["老板娘给我挑那个最红的呗", "箱子上能不能印我儿子的名字呀", "能不能顺便捎一把你家门口的野花呀"]) {
      await viewer.say(said);
      await viewer.hears(/./);
    }
    await host.go("/console/rescue");
    // The newest stands first; what an earlier story has left there is not this one's.
    const row = (text) => host.page.locator(".said", { hasText: text }).first();
    await row("野花").waitFor();
    await picture(host.page, `${name}-4-rescue`);
    await isAccessible(host.page);
    await fitsTheScreen(host.page);

    await row("最红").locator("[data-way=order]").click();
    await host.goods("A2").click();
    await picture(host.page, `${name}-5-order`);
    await isAccessible(host.page);
    await host.submits("order");
    await host.offersBack(words.kept);
    await viewer.hears(/竹笋/, /1/);
    await host.undo();
    await host.toast(words.undone);
    await row("最红").waitFor();

    await row("儿子").locator("[data-way=answer]").click();
    await host.page.fill("#sheet-answer textarea", "可以，下单以后把名字发给我。");
    await host.submits("answer");
    await host.toast(words.told);
    await viewer.hears(/把名字发给我/);

    await host.page.click("#all-aside");
    await host.offersBack(words.aside);
    await row("最红").waitFor({ state: "detached" });
    await host.undo();
    await host.toast(words.undone);
    await row("野花").waitFor();

    await row("野花").locator("[data-way=ignore]").click();
    await host.toast(words.aside);
    await row("最红").locator("[data-way=ignore]").click();
    await host.toast(words.aside);
  });
}

story("a number that is none, one that is too fine and one that is refused are mended in the sheet", async (visitor) => {
  visitor.expects(/400/);
  const host = await visitor.console("demo-host", { on: phone });
  await onStage(host);
  await host.does("price");
  const price = host.page.locator("#sheet-price [name=price]");
  for (const wrong of ["abc", "0", "1.999"]) {
    await host.fills("price", { price: wrong });
    await host.submits("price");
    assert.ok(await price.evaluate((field) => !field.validity.valid), wrong);
  }
  await host.fills("price", { price: "99999999" });
  await host.submits("price");
  await host.toast(/这样写不行/);
  // What is not under the thumb of whoever looks at the sheet was not said.
  const isOnTop = () => host.page.evaluate(() => {
    const { x, y, width, height } = document.getElementById("toast").getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.closest("#toast") !== null;
  });
  assert.ok(await isOnTop(), "the sheet covers the refusal");
  await isAccessible(host.page);
  await picture(host.page, "console-zh-3-refused");
  await host.fills("price", { price: "２９。９".replace("。", ".") });
  await host.submits("price");
  await host.toast(/29\.90/);
  await eventually(isOnTop, 2_000, () => "what was done is not told once the sheet is closed");

  await host.go("/console/rescue?lang=zh");
  await host.page.click("#elsewhere");
  await host.page.fill("#sheet-order [name=person]", "念到的老李");
  await host.goods("A4").click();
  await host.page.fill("#sheet-order [name=quantity]", "0");
  await host.submits("order");
  await host.page.fill("#sheet-order [name=quantity]", "1.5");
  await host.submits("order");
  await host.toast(/没下成：一份是 1/);
  await host.page.fill("#sheet-order [name=quantity]", "1");
  await host.submits("order");
  await host.offersBack(/已留好/);
  await host.undo();
  await host.toast(/已撤销/);
});

story("new goods are on sale within ten seconds, and two who add stock have both added", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  const second = await visitor.console("demo-host", { on: phone });
  const goods = `蜂蜜${Math.random().toString(36).slice(2, 5)}`;
  const began = Date.now();
  await host.page.click("#add");
  await host.fills("goods", { name: goods, price: "45", quantity: "12" });
  await host.page.locator("#sheet-goods .chips label", { hasText: "袋" }).click();
  const typed = Date.now() - began;
  await picture(host.page, "console-zh-6-goods");
  const sent = Date.now();
  await host.submits("goods");
  await host.toast(zh.added);
  await second.page.locator("#lineup .item", { hasText: goods }).waitFor();
  const took = typed + Date.now() - sent;
  assert.ok(took < 10_000, `it took ${took} ms`);

  const slot = (await second.page.locator("#lineup .item", { hasText: goods }).locator(".slot").textContent()).trim();
  await host.present(slot);
  await second.stageShows({ name: new RegExp(goods) });
  await second.page.waitForFunction(() => !document.getElementById("stage").inert);
  await Promise.all([
    host.page.click("#stage [data-steps='10']"),
    (async () => { for (let tap = 0; tap < 3; tap++) await second.page.click("#stage [data-steps='1']"); })(),
  ]);
  await host.stageShows({ offered: /25/ });
  await second.stageShows({ offered: /25/ });
  // Of this, not of what was put up before: that could be taken back, too.
  await host.offersBack(/\+10/);
  await host.undo();
  await second.stageShows({ offered: /15/ });
});

const fresh = (name) => name + Math.random().toString(36).slice(2, 6).replaceAll(/\d/g, "x");

story("new goods whose price cannot be keep their name", async (visitor) => {
  visitor.expects(/400/);
  const host = await visitor.console("demo-host", { on: phone });
  await host.page.click("#add");
  await host.fills("goods", { name: fresh("柚子"), price: "99999999", quantity: "5" });
  await host.submits("goods");
  await host.toast(/这样写不行/);
});

story("a toast goes by itself, also from under a finger that has tapped where it came up", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  await host.page.click("#add");
  await host.fills("goods", { name: fresh("石榴"), price: "6", quantity: "5" });
  await host.submits("goods");
  const toast = host.page.locator("#toast:not([hidden])", { hasText: zh.added });
  // As a phone's browser leaves it behind after a tap.
  await toast.hover();
  await toast.waitFor({ state: "hidden", timeout: 40_000 });
});

story("what was done in quick succession is taken back one by one, the last or the one before", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  await onStage(host);
  const offered = async () => Number(/[\d.]+/.exec((await host.stage()).offered)[0]);
  const before = await offered();
  const steps = (n) => host.page.locator(`#stage [data-steps="${n}"]`).click();
  const isOffered = (n) => eventually(async () => (await offered()) === n, SOON, async () => `expected ${n}, offered ${await offered()}`);
  await steps(10);
  await host.toast(/\+10/);
  await steps(-1);
  await host.toast(/−1/);
  await steps(1);
  await host.toast(/\+1(?!\d)/);
  await steps(1);
  await host.toast(/\+1(?!\d)/);
  await isOffered(before + 11);
  const earlier = host.page.locator("#toast-earlier li:visible");
  assert.equal(await earlier.count(), 2, "more would cover the stage");
  await picture(host.page, "console-zh-11-toasts");
  await isAccessible(host.page);
  await host.undo();
  await host.toast(zh.undone);
  await isOffered(before + 10);
  // The one that had no room is there again.
  await earlier.filter({ hasText: "−1" }).locator("button").click();
  await isOffered(before + 11);
  await earlier.filter({ hasText: "+10" }).locator("button").click();
  await isOffered(before + 1);
  // What was on stage before may have a way back of its own yet.
  const last = earlier.filter({ hasText: /\+1(?!\d)/ });
  await last.locator("button").click();
  await isOffered(before);
  assert.equal(await last.count(), 0);
});

story("a flash price counts down on every screen, in the overlay, and ends", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  const overlay = await visitor.open("/overlay/qingshan?layout=card&lang=zh", { on: { viewport: { width: 1080, height: 1920 } } });
  await onStage(host);
  await host.does("flash");
  await host.fills("flash", { price: "19.9" });
  await host.page.locator("#sheet-flash .chips label", { hasText: /^1$/ }).click();
  await host.submits("flash");
  await host.stageShows({ price: /19\.90/, clock: /0:\d\d/ });
  await picture(host.page, "console-zh-7-flash");
  await overlay.locator("#flash:not([hidden])", { hasText: /0:\d\d/ }).waitFor();
  await picture(overlay, "overlay-zh-card-upright");
  await host.does("flash");
  await host.stageShows({ price: /29\.90/ });
  await overlay.locator("#price", { hasText: "29.90" }).waitFor();
});

story("a page that has lost its server says so, and is right again by itself", async (visitor) => {
  visitor.expects(/ERR_|Failed to load/);
  const second = await visitor.console("demo-host", { on: phone });
  await onStage(second);
  const host = await visitor.console("demo-host", { on: phone });
  const door = new Door(SHOP_URL);
  await door.open();
  await host.go(door.address("/console"));
  await host.stageShows({ slot: /A1/ });
  await door.close();
  await host.page.locator("#trouble:not([hidden])").waitFor();
  assert.equal(await host.page.locator("body.stale").count(), 1);
  await picture(host.page, "console-zh-8-lost");
  await second.present("A2");

  await door.open();
  await host.page.locator("#trouble").waitFor({ state: "hidden" });
  await host.stageShows({ slot: /A2/ });
  await onStage(second);
  await host.stageShows({ slot: /A1/ });
  await door.close();
});

for (const [words, screen, on] of [[zh, "phone", phone], [en, "phone", phone], [zh, "tablet", tablet], [en, "wide", wide]]) {
  story(`a host looks how the stream goes and takes the figures along (${words.locale}, ${screen})`, async (visitor) => {
    const name = `report-${words.locale}-${screen}`;
    const host = await visitor.console("demo-host", { on, locale: words.locale });
    await onStage(host);
    const viewer = await visitor.chat(`r-${words.locale.slice(0, 2)}-${screen}`, { on: phone });
    for (const said of ["A1 x2", "/address 李雷 13812345678 湖南省长沙市岳麓区麓山南路2号", "对", "/confirm"]) await viewer.say(said);

    await host.page.click(".more summary");
    await host.page.click(".tabs a[href='/console/report']");
    await host.isLive();
    await picture(host.page, `${name}-1-streams`);
    await isAccessible(host.page);
    await fitsTheScreen(host.page);
    await host.page.locator(".streams a").first().click();
    await host.isLive();
    await host.page.locator("svg.bars rect.most").waitFor();
    await picture(host.page, `${name}-2-report`);
    await host.page.locator("#pace-numbers summary").click();
    await isAccessible(host.page);
    await fitsTheScreen(host.page);
    await host.page.screenshot({ path: new URL(`../../../target/screenshots/${name}-3-whole.png`, import.meta.url).pathname, fullPage: true });

    const orders = () => host.page.locator(".figures dd").nth(2).textContent().then(Number);
    const before = await orders();
    const second = await visitor.chat(`s-${words.locale.slice(0, 2)}-${screen}`, { on: phone });
    for (const said of ["A2 x1", "/address 韩梅 13812345679 湖南省长沙市岳麓区麓山南路3号", "对", "/confirm"]) await second.say(said);
    await eventually(async () => (await orders()) === before + 1, 20_000, async () => `${before} orders before, ${await orders()} now`);
    assert.equal(await host.page.locator("#pace-numbers[open]").count(), 1, "what was opened has been closed");

    for (const [link, end] of [["report.xlsx", ".xlsx"], ["orders.csv", "orders.csv"]]) {
      const [file] = await Promise.all([host.page.waitForEvent("download"), host.page.click(`a[href*='/${link}']`)]);
      assert.ok(file.suggestedFilename().endsWith(end), file.suggestedFilename());
    }
  });
}

for (const [words, screen, on] of [[zh, "phone", phone], [en, "phone", phone], [zh, "tablet", tablet], [en, "wide", wide]]) {
  story(`a host follows the run sheet and is asked before going below the floor (${words.locale}, ${screen})`, async (visitor) => {
    visitor.expects(CONFLICT);
    const name = `run-${words.locale}-${screen}`;
    const host = await visitor.console("demo-host", { on, locale: words.locale });
    const second = await visitor.console("demo-host", { on: phone, locale: words.locale });
    await onStage(host);
    await host.go("/console/run");
    const row = (text) => host.page.locator(".run li", { hasText: text });
    await row("A1").locator("summary").click();
    await row("A1").locator("textarea").fill("先切开给大家看，再说产地。");
    await row("A1").locator("[name=floor]").fill("26");
    await isAccessible(host.page);
    await row("A1").locator("details button").click();
    await row("A1").locator(".notes").waitFor();
    await picture(host.page, `${name}-1-sheet`);
    await isAccessible(host.page);
    await fitsTheScreen(host.page);

    await host.page.locator(".pill.wide").click();
    await second.stageShows({ slot: /A2/ });
    await row("A2").and(host.page.locator(".shown")).waitFor();
    await second.present("A1");
    await row("A1").and(host.page.locator(".shown")).waitFor();

    await second.does("price");
    await second.fills("price", { price: "25.5" });
    await second.submits("price");
    await second.page.locator("#sheet-price .doubt:visible", { hasText: words === zh ? /底价/ : /floor/ }).waitFor();
    await picture(second.page, `${name}-2-floor`);
    await second.page.locator("#sheet-price [data-close]").click();
    await row("A1").locator("summary").click();
    await row("A1").locator("[name=floor]").fill("");
    await row("A1").locator("details button").click();
    await row("A1").locator("small").waitFor({ state: "hidden" });
  });
}

story("the console by lamplight", async (visitor) => {
  const host = await visitor.console("demo-host", { on: { ...phone, colorScheme: "dark" } });
  await onStage(host);
  await picture(host.page, "console-zh-10-dark");
  await isAccessible(host.page);
});
