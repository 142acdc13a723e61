import assert from "node:assert/strict";
import { phone, SHOP_URL, story, tablet, wide } from "./support/browser.mjs";
import { eventually } from "./support/chat.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

const PARTS = ["", "/shipping", "/words", "/team", "/products", "/access", "/places", "/delivery"];

story("an owner sets rules, lets people in, names products and gives out keys", async (visitor) => {
  // Whoever has been let go, and a key that was revoked, are refused.
  visitor.expects(/401|403/);
  const owner = await visitor.owner();
  const page = owner.page;
  // Put away, so that the next one is news.
  const done = async () => {
    await page.locator("#toast:not([hidden])").waitFor();
    await page.evaluate(() => { document.getElementById("toast").hidden = true; });
  };

  await page.click(".more summary");
  await picture(page, "console-zh-more");
  await page.click(".tabs a[href='/console/shop']");
  await owner.isLive();
  const [grace, cutOff] = [await page.inputValue("#set-grace"), await page.inputValue("#set-cutoff")];
  await page.fill("#set-grace", "9");
  await page.click("form:has(#set-grace) button");
  await done();
  assert.equal(await page.inputValue("#set-grace"), "9");
  await page.fill("#set-hold", "0");
  await page.click("form:has(#set-hold) button");
  await page.locator(".notice.bad[role=alert]").waitFor();
  await picture(page, "shop-zh-refused");
  await page.fill("#set-cutoff", "17:30");
  await page.click("form:has(#set-cutoff) button");
  await done();
  assert.equal(await page.inputValue("#set-cutoff"), "17:30");

  // The shop's own again: other stories read when a parcel leaves, and how long the last orders come in.
  await page.fill("#set-cutoff", cutOff);
  await page.click("form:has(#set-cutoff) button");
  await done();
  await page.fill("#set-grace", grace);
  await page.click("form:has(#set-grace) button");
  await done();

  await page.click(".parts a[href$='/words']");
  await page.fill("[name=welcomeZh]", "今天的货都是早上刚摘的。");
  await page.click("form:has([name=welcomeZh]) button");
  await done();
  const newcomer = await visitor.chat("words-reader", { on: phone });
  await newcomer.say("/start");
  await newcomer.hears(/早上刚摘的/);
  await page.fill("[name=welcomeZh]", "");
  await page.click("form:has([name=welcomeZh]) button");
  await done();

  await page.click(".parts a[href$='/shipping']");
  await page.locator("[name=provinces]").last().fill("新藏、青海");
  await page.locator("[name=first]").last().fill("25");
  await page.locator("[name=further]").last().fill("18");
  await page.click("form:has(.fees) button");
  await done();
  await page.locator(".setting", { hasText: "还没写一份多重" }).waitFor();
  await picture(page, "shop-zh-fees");
  await isAccessible(page);
  const asker = await visitor.chat("fee-asker", { on: phone });
  await asker.say("寄新疆运费多少");
  await asker.hears(/25\.00/, /18\.00/);
  // The demo's fees are everybody's again.
  await page.locator("[name=provinces]").nth(1).fill("");
  await page.locator("[name=first]").nth(1).fill("");
  await page.locator("[name=further]").nth(1).fill("");
  await page.click("form:has(.fees) button");
  await done();
  assert.equal(await page.locator("[name=provinces]").count(), 2);

  await page.fill("#set-undeliverable", "西藏");
  await page.click("form:has(#set-undeliverable) button");
  await done();
  await page.locator(".list li", { hasText: "西藏自治区" }).waitFor();
  await page.locator(".list li", { hasText: "西藏自治区" }).locator("button").click();
  await done();

  await page.click(".parts a[href$='/team']");
  await page.locator(".chips label", { hasText: "打包" }).click();
  await page.locator("button.go").click();
  const invite = await page.textContent(".secret");
  await picture(page, "shop-zh-invite");
  const packer = await visitor.chat("packer-new", { on: phone });
  await packer.say(invite);
  await packer.hears(/打包/);
  await owner.go("/console/shop/team");
  const member = page.locator("section[aria-labelledby=members] li", { hasText: "打包" }).last();
  await member.locator("summary").click();
  await member.locator("form button").click();
  await done();

  await page.click(".parts a[href$='/products']");
  const sugar = page.locator("details", { hasText: "红糖" });
  await sugar.locator("summary").click();
  await sugar.locator("[name=aliases]").fill("sugar, 老红糖, 土糖");
  await picture(page, "shop-zh-product");
  await isAccessible(page);
  await sugar.locator("form button").click();
  await done();
  const viewer = await visitor.chat("sugar-lover", { on: phone });
  await viewer.say("土糖两袋");
  await viewer.hears(/红糖/, /2/);

  await page.click(".parts a[href$='/access']");
  await page.fill("#key-name", "打单机");
  await page.click("form:has(#key-name) button");
  const key = await page.textContent(".secret");
  await picture(page, "shop-zh-key");
  const asked = () => fetch(`${SHOP_URL}/api/v1/shops/qingshan/stream`, { headers: { Authorization: `Bearer ${key}` } });
  assert.equal((await asked()).status, 200);
  await page.locator(".list li", { hasText: "打单机" }).locator("button").click();
  await done();
  assert.equal((await asked()).status, 401);

  for (const [locale, name, on] of [["zh", "phone", phone], ["en", "phone", phone], ["zh", "tablet", tablet], ["en", "wide", wide]]) {
    await page.setViewportSize(on.viewport);
    for (const part of PARTS) {
      await owner.go(`/console/shop${part}?lang=${locale}`);
      await eventually(() => page.locator("h1").textContent(), 2_000, () => "no title");
      await isAccessible(page);
      await fitsTheScreen(page);
      await picture(page, `shop-${locale}-${name}${part.replace("/", "-") || "-rules"}`);
    }
  }
});
