// What somebody has typed: it can be read, what is said of it is about it, and a refusal leaves it where it can be mended.
import assert from "node:assert/strict";
import { phone, story } from "./support/browser.mjs";
import { eventually } from "./support/chat.mjs";
import { isAccessible, picture } from "./support/checks.mjs";

story("what was doubted of one price is not said of the next", async (visitor) => {
  visitor.expects(/409/);
  const host = await visitor.console("demo-host", { on: phone });
  await host.present("A1");
  await host.does("price");
  await host.fills("price", { price: "2.99" });
  await host.submits("price");
  const doubt = host.page.locator("#sheet-price .doubt");
  await doubt.waitFor();
  await host.fills("price", { price: "3" });
  assert.ok(await doubt.isHidden());
  await host.submits("price");
  await doubt.filter({ hasText: "3.00" }).waitFor();
  assert.ok(await host.page.locator("#sheet-price").isVisible(), "another number is asked about for itself");
});

story("whoever's login is over while he types is told so, and keeps what he has typed", async (visitor) => {
  visitor.expects(/401|403/);
  const owner = await visitor.owner();
  await owner.go("/console/shop/words?lang=zh");
  await owner.page.fill("[name=welcomeZh]", "打了很久的欢迎词");
  const host = await visitor.console("demo-host", { on: phone });
  await host.page.click("#add");
  await host.fills("goods", { name: "打到一半的货", price: "9", quantity: "3" });
  for (const { page } of [owner, host]) await page.context().clearCookies();

  await host.submits("goods");
  await host.toast(/登录已过期/);
  assert.equal(await host.page.inputValue("#sheet-goods [name=name]"), "打到一半的货");
  await owner.page.locator("form:has([name=welcomeZh]) button[type=submit]").first().click();
  await owner.toast(/登录已过期/);
  assert.equal(await owner.page.inputValue("[name=welcomeZh]"), "打了很久的欢迎词");

  const anew = await visitor.console("demo-host", { on: phone });
  await host.page.context().addCookies(await anew.page.context().cookies());
  await host.submits("goods");
  await host.toast(/登录换过了.*抄下来/);
  assert.equal(await host.page.inputValue("#sheet-goods [name=name]"), "打到一半的货");
});

story("what takes the page along asks after the login first, and nothing that was typed is lost", async (visitor) => {
  visitor.expects(/401|403/);
  const host = await visitor.console("demo-host", { on: phone });
  const { page } = host;
  await host.go("/console/lots/new?lang=zh");
  await page.fill("[name=grower]", "张桂花");
  await page.fill("[name=quantity]", "一大筐");
  const keptAt = async () => [new URL(page.url()).pathname, await page.inputValue("[name=grower]"), await page.inputValue("[name=quantity]")];
  const own = await page.context().cookies();
  const owner = await visitor.owner();
  await owner.go("/console/shop?lang=zh");
  const photo = owner.page.locator("form[action='/console/shop/paying/photo']");
  await photo.evaluate((form) => form.closest("details")?.setAttribute("open", ""));
  await photo.locator("input[type=file]").setInputFiles({ name: "code.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
  for (const one of [page, owner.page]) await one.context().clearCookies();

  await page.click("form[action='/console/lots'] button[type=submit]");
  await host.toast(/登录已过期/);
  assert.deepEqual(await keptAt(), ["/console/lots/new", "张桂花", "一大筐"]);
  await photo.locator("button").first().click();
  await owner.toast(/登录已过期/);
  assert.equal(new URL(owner.page.url()).pathname, "/console/shop");

  const anew = await visitor.console("demo-host", { on: phone });
  await page.context().addCookies(await anew.page.context().cookies());
  await page.click("form[action='/console/lots'] button[type=submit]");
  await host.toast(/登录换过了.*抄下来/);
  assert.deepEqual(await keptAt(), ["/console/lots/new", "张桂花", "一大筐"]);

  await page.context().addCookies(own);
  await page.click("form[action='/console/lots'] button[type=submit]");
  await page.waitForURL((url) => url.pathname !== "/console/lots/new");
});

story("a plain form of an older login says that it is another one now, and keeps what was typed", async (visitor) => {
  visitor.expects(/403/);
  const owner = await visitor.owner();
  await owner.go("/console/shop/words?lang=zh");
  const field = owner.page.locator("[name=welcomeZh]");
  const before = await field.inputValue();
  await field.fill("又打了很久的欢迎词");
  const anew = await visitor.owner();
  await owner.page.context().addCookies(await anew.page.context().cookies());

  await owner.page.locator("form:has([name=welcomeZh]) button[type=submit]").first().click();
  await owner.toast(/登录换过了.*抄下来/);
  assert.equal(await field.inputValue(), "又打了很久的欢迎词");
  await anew.go("/console/shop/words?lang=zh");
  assert.equal(await anew.page.inputValue("[name=welcomeZh]"), before, "it was sent all the same");
});

story("a quantity of hundreds can be read where it is ordered for somebody", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  await host.go("/console/rescue?lang=zh");
  await host.page.click("#elsewhere");
  const quantity = host.page.locator("#sheet-order [name=quantity]");
  await quantity.fill("120");
  assert.ok(await quantity.evaluate((field) => field.scrollWidth <= field.clientWidth && field.clientWidth > 100), "it is cut off");
  const [less, more] = await host.page.locator("#sheet-order .counter button").evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().width));
  assert.equal(less, more);
  await isAccessible(host.page);
  await picture(host.page, "forms-zh-quantity");
});

story("goods whose change is refused stay open with what was typed", async (visitor) => {
  const owner = await visitor.owner();
  await owner.go("/console/shop/products?lang=zh");
  const goods = owner.page.locator("details", { has: owner.page.locator("input[name=nameZh][value=红糖]") });
  await goods.locator("summary").click();
  await goods.locator("[name=step]").fill("3");
  await goods.locator("form[action$='/products'] button[type=submit]").click();
  await owner.page.locator(".notice.bad").waitFor();
  assert.ok(await goods.locator("[name=step]").isVisible(), "what was refused is out of sight");
  assert.equal(await goods.locator("[name=step]").inputValue(), "3");
  await picture(owner.page, "forms-zh-refused");
});

/** The page as if the only thing that was told waited for its next try, or had arrived. */
const told = (page, line) => page.replace(/(<section[^>]*aria-labelledby="told">)[\s\S]*?<\/section>/, `$1<h2 id="told">通知记录</h2><ul class="list">${line}</ul></section>`);

story("what becomes of a webhook that is tried again later is shown without any other news", async (visitor) => {
  const owner = await visitor.owner();
  let due = 0;
  await owner.page.route("**/console/shop/webhooks", async (route) => {
    const answer = await route.fetch();
    due ||= Date.now() + 6_000;
    const line = Date.now() < due ? `<li data-due="${due}"><b>later</b></li>` : "<li><b>arrived</b></li>";
    return route.fulfill({ response: answer, body: told(await answer.text(), line) });
  });
  await owner.go("/console/shop/webhooks");
  await owner.page.locator("b", { hasText: "later" }).waitFor();
  await owner.page.locator("b", { hasText: "arrived" }).waitFor();
});

story("each of several changes that can be taken back says what it was", async (visitor) => {
  const owner = await visitor.owner({ on: phone });
  const { page } = owner;
  await owner.go("/console/shop");
  const [hold, grace] = [await page.inputValue("#set-hold"), await page.inputValue("#set-grace")];
  const changes = async (field, value) => {
    await page.fill(field, value);
    await page.locator(`form:has(${field}) button`).click();
  };

  const done = async (field) => `好了：保存 ${(await page.locator(`label[for=${field}]`).textContent()).trim()}。`;
  const is = (field, value) => page.waitForFunction(([at, wanted]) => document.querySelector(at).defaultValue === wanted, [field, value]);

  try {
    await changes("#set-hold", String(Number(hold) + 1));
    await owner.toast(new RegExp(`^${await done("set-hold")}$`));
    await changes("#set-grace", String(Number(grace) + 1));
    await owner.toast(new RegExp(`^${await done("set-grace")}$`));
    await page.locator("#toast-earlier li", { hasText: await done("set-hold") }).waitFor();

    await owner.offersBack(await done("set-grace"));
    await owner.undo();
    await is("#set-grace", grace);
  } finally {
    for (const [field, value] of [["#set-hold", hold], ["#set-grace", grace]]) {
      await changes(field, value);
      await is(field, value);
    }
  }
});

story("what is put aside and brought back before any news of it stands on the desk again", async (visitor) => {
  const viewer = await visitor.chat("asks-once", { on: phone });
  await viewer.say("你家那只绿毛龟叫啥名字呀");
  const host = await visitor.console("demo-host", { on: phone });
  const { page } = host;
  await page.addInitScript(() => {
    window.EventSource = class extends EventSource {
      addEventListener(type, hears, ...more) {
        super.addEventListener(type, (news) => { if (!window.hearsNothing) hears(news); }, ...more);
      }
    };
  });
  await host.go("/console/rescue?lang=zh");
  const said = page.locator("#heard .said", { hasText: "绿毛龟" });
  await said.waitFor();
  await page.evaluate(() => { window.hearsNothing = true; });
  await said.locator("[data-way=ignore]").click();
  await host.offersBack(/./);
  await said.waitFor({ state: "detached" });
  await host.undo();
  await said.waitFor({ timeout: 5_000 });
});

story("an answer that was overtaken takes nothing off the desk", async (visitor) => {
  const viewer = await visitor.chat("asks-late", { on: phone });
  await viewer.say("你家那只石斑鱼叫啥名字呀");
  const host = await visitor.console("demo-host", { on: phone });
  const { page } = host;
  await host.go("/console/rescue?lang=zh");
  const said = page.locator("#heard .said", { hasText: "石斑鱼" });
  await said.waitFor();
  const heard = /\/console\/heard\?/;
  let asked = 0;
  let shown = 0;
  let letGo;
  const late = new Promise((done) => { letGo = done; });
  await page.route(heard, async (route) => {
    asked += 1;
    const isFirst = asked === 1;
    const answer = await route.fetch();
    if (isFirst) await late;
    await route.fulfill({ response: answer });
    if (!isFirst) shown += 1;
  });
  const first = page.waitForRequest(heard);
  await said.locator("[data-way=ignore]").click();
  const overtaken = await first;
  await host.offersBack(/./);
  await host.undo();
  await host.toast(/已撤销/);
  await eventually(() => asked > 1 && shown === asked - 1, 30_000, () => `${shown} of ${asked} answers were shown`);
  letGo();
  await (await overtaken.response()).finished();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await said.count(), 1);
  // The page may have asked once more just now; nobody is to wait for that.
  await page.unrouteAll({ behavior: "ignoreErrors" });
});
