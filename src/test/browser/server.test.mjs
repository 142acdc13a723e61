// A program of its own: it ends and starts again under open pages, and lets people in whom a provider recognises.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before } from "node:test";
import { desktop, phone, story, wide } from "./support/browser.mjs";
import { eventually } from "./support/chat.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";
import { Provider } from "./support/provider.mjs";
import { freePort, Server } from "./support/server.mjs";

const across = { viewport: { width: 1920, height: 1080 } };
/** A story's time, and the program's for a start on a machine that has other things to do. */
const within = 300_000;

const languages = {
  zh: { locale: "zh-CN", sugar: /红糖/, eggs: /土鸡蛋/, taken: /留/ },
  en: { locale: "en-US", sugar: /sugar/i, eggs: /eggs/i, taken: /held|yours|hold/i },
};

const provider = new Provider(["桂英", "过路人"]);
let server;
let at;

before(async () => {
  await provider.open();
  server = new Server(await freePort(), provider.settings);
  at = server.url;
  await server.start();
}, { timeout: within });

after(async () => {
  await server?.remove();
  provider.close();
}, { timeout: within });

async function looksWell(page, name) {
  await fitsTheScreen(page);
  await isAccessible(page);
  await picture(page, name);
}

/** The three pages of an evening in one language. */
async function evening(visitor, lang) {
  const { locale } = languages[lang];
  const host = await visitor.console("demo-host", { on: phone, locale, at });
  await host.go(`/console?lang=${lang}`);
  const overlay = await visitor.open(`/overlay/qingshan?layout=card&lang=${lang}`, { on: across, locale, at });
  const viewer = await visitor.chat(`restart-${lang}`, { on: phone, locale, at });
  await overlay.locator("body:not(.gone)").waitFor();
  await host.present("A3");
  await viewer.cardShows({ name: languages[lang].sugar });
  return { lang, host, overlay, viewer };
}

/** Each page shows that nobody tells it anything, and nothing that it shows passes for new. */
async function saysItIsLost({ lang, host, overlay, viewer }) {
  await viewer.page.locator("#connection[data-state=lost]").waitFor();
  await host.page.locator("#trouble:not([hidden])").waitFor();
  await host.page.locator("body.stale").waitFor();
  await overlay.locator("body.gone").waitFor({ timeout: 20_000 });
  await looksWell(host.page, `restart-${lang}-console-lost`);
  await isAccessible(viewer.page);
}

/** What the server says of one viewer's A4, whatever the page shows. */
const heldOf = (page) => page.evaluate(async () => {
  const { held } = await (await fetch(`/chat/qingshan/mine${location.search}`, { cache: "no-store" })).json();
  return held.flatMap(({ lines }) => lines).filter(({ slot }) => slot === "A4").reduce((sum, { quantity }) => sum + quantity, 0);
});

story("pages that are open while the program ends and starts again say so, heal by themselves, and what was said meanwhile counts once", async (visitor) => {
  visitor.expects(/ERR_|Failed to load/);
  const evenings = [await evening(visitor, "zh"), await evening(visitor, "en")];

  await server.end();
  for (const one of evenings) {
    await saysItIsLost(one);
    await one.viewer.page.fill("#text", "A4 x1");
    await one.viewer.page.click("#send");
    await one.viewer.page.locator("#messages .message.mine[data-state]", { hasText: "A4 x1" }).waitFor();
    await looksWell(one.viewer.page, `restart-${one.lang}-viewer-waits`);
  }
  await server.start();

  for (const { lang, host, overlay, viewer } of evenings) {
    await viewer.page.locator("#connection[data-state=live]").waitFor({ timeout: 20_000 });
    await host.page.locator("#trouble").waitFor({ state: "hidden", timeout: 20_000 });
    await overlay.locator("body:not(.gone)").waitFor({ timeout: 20_000 });
    await viewer.page.locator("#messages .message.mine:not([data-state])", { hasText: "A4 x1" }).waitFor({ timeout: 20_000 });
    assert.equal(await viewer.page.locator("#messages .message.mine", { hasText: "A4 x1" }).count(), 1);
    await viewer.hears(languages[lang].eggs);
    assert.equal(await heldOf(viewer.page), 1, "what was said without a server is one order");
    viewer.wasNotReloaded();
  }
  const [zh, en] = evenings;
  await zh.host.row("A4").locator(".count.held", { hasText: "2" }).waitFor();
  await en.host.row("A4").locator(".count.held", { hasText: "2" }).waitFor();
  await en.host.present("A2");
  await zh.host.stageShows({ slot: /A2/ });
  await zh.viewer.cardShows({ name: /竹笋/ });
  await en.viewer.cardShows({ name: /shoots/i });
  await en.overlay.locator("#name", { hasText: /shoots/i }).waitFor();
  for (const { lang, host, overlay, viewer } of evenings) {
    await looksWell(viewer.page, `restart-${lang}-viewer-healed`);
    await picture(host.page, `restart-${lang}-console-healed`);
    await picture(overlay, `restart-${lang}-overlay-healed`);
  }
}, { within });

story("who is recognised by the provider is let in as who linked the login, a stranger is told why not, and whoever leaves is out", async (visitor) => {
  visitor.expects(/40[13]/);
  const host = await visitor.console("demo-host", { on: phone, at });
  const { page } = host;
  await page.goto("/console/me?lang=zh");
  await looksWell(page, "provider-zh-1-own-logins");
  await page.click("a[href='/console/provider/link']");
  await page.click("text=桂英");
  await page.locator("main form[action='/console/me/link'] button").waitFor();
  await looksWell(page, "provider-zh-2-link");
  await page.click("main form[action='/console/me/link'] button");
  await page.locator("main .list li").waitFor();

  await leaves(page);
  await page.click("a[href='/console/provider']");
  await page.click("text=桂英");
  await page.locator("main form[action^='/console/login/'] button").waitFor();
  assert.match(new URL(page.url()).pathname, /^\/console\/login\//, "looking at the link opens nothing yet");
  await looksWell(page, "provider-zh-4-button");
  await page.click("main form[action^='/console/login/'] button");
  await host.isLive();
  await host.present("A1");
  await leaves(page);

  for (const [lang, locale, words] of [["zh", "zh-CN", /还没有绑定/], ["en", "en-US", /not linked/i]]) {
    const stranger = await visitor.open("/", { on: lang === "zh" ? phone : desktop, locale, at });
    await stranger.goto("/console");
    await looksWell(stranger, `provider-${lang}-3-login`);
    await stranger.click("a[href='/console/provider']");
    await stranger.click("text=过路人");
    await eventually(async () => words.test(await stranger.textContent("h1")), 10_000, () => stranger.textContent("body"));
    await looksWell(stranger, `provider-${lang}-5-stranger`);
    assert.equal((await stranger.goto("/console")).status(), 401, "and is as far out as before");
  }
}, { within });

/** Sixty goods, as a village has in a good autumn. */
async function fillsTheLineup({ page }) {
  const token = await page.getAttribute("body", "data-token");
  for (const kind of ["苹果", "雪梨", "葡萄", "柚子", "橙子", "石榴", "板栗", "核桃", "木耳", "香菇", "蜂蜜"]) {
    for (const sort of ["红", "白", "大", "小", "甜"]) {
      const answer = await page.request.post(`${at}/console/do/goods`, { headers: { "Console-Token": token }, data: { name: sort + kind, price: 1500, quantity: 20, unit: "BAG" } });
      assert.equal(answer.status(), 200, await answer.text());
    }
  }
}

story("on a lineup of sixty a thumb finds goods by slot, name and pinyin, and presents them", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone, at });
  const second = await visitor.console("demo-host", { on: phone, locale: "en-US", at });
  assert.ok(await host.page.locator("#find").isHidden(), "five goods are seen at once");
  await fillsTheLineup(host);
  for (const [one, lang, said] of [[host, "zh", "找到 1 样，共 60 样"], [second, "en", "1 of 60"]]) {
    const { page } = one;
    const rows = page.locator("#lineup .item:visible");
    const field = page.locator("#find input");
    await eventually(async () => (await rows.count()) === 60, 20_000, async () => `${await rows.count()} goods`);
    await page.locator("#lineup .item").last().scrollIntoViewIfNeeded();
    const { y, height } = await field.boundingBox();
    assert.ok(y >= 0 && y < 120 && height >= 44, `the field is ${height} high, at ${y}`);
    await looksWell(page, `find-${lang}-1-all`);

    for (const typed of ["tfm", "甜蜂", "TianFengMi", "甜 蜂蜜"]) {
      await field.fill(typed);
      await eventually(async () => (await rows.count()) === 1, 5_000, async () => `${await rows.count()} goods are ${typed}`);
      assert.match(await rows.first().innerText(), /甜蜂蜜/);
    }
    assert.equal(await page.textContent("#find [role=status]"), said);
    assert.ok((await field.boundingBox()).y >= 0, "what was typed has gone out of sight");
    await looksWell(page, `find-${lang}-2-found`);
    await rows.first().locator(".present").click();
    await one.stageShows({ name: /甜蜂蜜/ });
    assert.equal(await rows.count(), 1, "news shows all again");

    await field.fill("a3");
    assert.match(await rows.first().locator(".slot").innerText(), /^A3$/);
    await field.fill("nothing such");
    await eventually(async () => (await rows.count()) === 0, 5_000, async () => `${await rows.count()} goods`);
    await looksWell(page, `find-${lang}-3-nothing`);
    await field.press("Escape");
    await eventually(async () => (await rows.count()) === 60, 5_000, async () => `${await rows.count()} goods`);
    await field.fill("红");
    await page.click("#find button");
    await eventually(async () => (await rows.count()) === 60, 5_000, async () => `${await rows.count()} goods`);
  }

  // Beside so long a lineup what is on show stays in sight.
  const broad = await visitor.console("demo-host", { on: wide, at });
  await broad.page.locator("#lineup .item").last().scrollIntoViewIfNeeded();
  assert.ok((await broad.page.evaluate(() => window.scrollY)) > 500, "sixty goods fit the screen");
  const { y, height } = await broad.page.locator(".first").boundingBox();
  assert.ok(y >= 0 && y + height <= wide.viewport.height, `what is on show is ${height} high, at ${y}`);
  await looksWell(broad.page, "find-zh-5-wide");

  // At the rescue desk what is presented is picked, and stays in sight whatever is looked for.
  await host.go("/console/rescue?lang=zh");
  await host.page.click("#elsewhere");
  const goods = host.page.locator("#goods label:visible");
  assert.equal(await goods.count(), 60);
  const field = host.page.locator("#sheet-order [name=find]");
  await field.fill("hxg");
  assert.deepEqual(await goods.locator(".name").allInnerTexts(), ["甜蜂蜜", "红香菇"]);
  await field.press("Enter");
  assert.ok(await host.page.locator("#sheet-order").isVisible(), "what was looked for is ordered");
  await looksWell(host.page, "find-zh-4-rescue");
  await goods.filter({ hasText: "红香菇" }).click();
  assert.deepEqual(await goods.locator(":checked ~ span .name").allInnerTexts(), ["红香菇"]);
}, { within });

story("more messages than two digits can say are told as that, and the desk and its button count the same", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone, at });
  const { page } = host;
  await host.go("/console/rescue?lang=zh");
  const badge = page.locator(".questions").first();
  const told = async () => ((await badge.isVisible()) ? badge.textContent() : "0");
  const before = Number(await told());
  const viewer = await visitor.chat("asks", { on: phone, at });
  const asks = async (words) => {
    const answer = await viewer.page.request.post("/chat/qingshan/messages", { headers: { "Content-Type": "application/json" }, data: { text: words, clientMessageId: randomUUID() } });
    assert.equal(answer.status(), 200, await answer.text());
  };
  for (const words of ["这个能不能刻上我儿子的名字", "这个能不能刻上我儿子的名字？", "你家狗叫啥名字呀"]) await asks(words);
  const rows = page.locator("#heard .said");
  await eventually(async () => (await rows.count()) === before + 2 && (await told()) === String(before + 2), 20_000, async () => `${await rows.count()} rows, the badge says ${await told()}`);

  for (const kind of "狗猫鹅牛羊马驴兔鱼鸟") {
    for (const sort of "黑白灰花胖瘦老小大乖") await asks(`你家那只${sort}${kind}叫啥名字呀`);
  }
  await eventually(async () => (await told()) === "99+", 20_000, async () => `the badge says ${await told()}`);
  const { width } = await badge.boundingBox();
  assert.ok(width < 60, `the badge is ${width} wide`);
  await looksWell(page, "desk-zh-many");
}, { within });

/** Logs out, and finds the door shut: what the provider has said before opens nothing. */
async function leaves(page) {
  await page.goto("/console");
  await page.click("form[action='/console/logout'] button");
  await page.waitForURL(/\/console\/logout/);
  assert.equal((await page.goto("/console")).status(), 401);
}
