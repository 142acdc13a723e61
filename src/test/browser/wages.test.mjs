// The evening's money on a phone. By its name the last of the stories, because it ends the demo's stream.
import assert from "node:assert/strict";
import { eventually } from "./support/chat.mjs";
import { phone, story } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";
import { everyone, print } from "./support/prints.mjs";

story("the desk closes an evening, a grower signs for the money, and the statement is printed", async (visitor) => {
  const chat = await visitor.chat("desk-host", { on: phone });
  await chat.say("/start join_demo-host");
  await chat.hears(/主播/);
  const zhang = await visitor.chat("desk-grower", { on: phone });
  await zhang.say("/start join_demo-grower-zhang");
  await zhang.hears(/张桂花/);
  const buyer = await visitor.chat("desk-buyer", { on: phone });
  await buyer.say("A4 x2");
  await buyer.hears(/土鸡蛋/);
  await buyer.say("张伟 13800138000 湖南省长沙市岳麓区麓山南路1号");
  await buyer.hears(/请看看对不对/);
  await buyer.say("对");
  await buyer.say("确认");
  await buyer.hears(/下单成功/);
  await chat.say("/end yes");

  const host = await visitor.consoleOf(chat);
  const page = host.page;
  // The last orders come in for a few seconds yet; until then the desk says to wait, whichever evening is meant.
  const settle = page.locator("form[action='/console/growers/settle'] button");
  await eventually(async () => {
    await host.go("/console/growers");
    if ((await settle.count()) === 0) return false;
    await settle.last().click();
    await page.locator(".notice").waitFor();
    return page.locator(".notice[role=status]").count();
  }, 60_000, () => "the stream does not end");
  await zhang.hears(/张桂花，.*的账：/, /现在该给你/, /领钱的口令：\d{4}/);
  await zhang.say("对账");
  await zhang.hears(/张桂花，.*的账：/, /土鸡蛋(?:（\d+ 号）)?：送来/);
  await zhang.say("我的钱几时能拿");
  await zhang.hears(/张桂花，你的钱：/, /口令/);
  await everyone(host, "/console/growers", "growers-desk");
  await page.locator("a", { hasText: "张桂花" }).first().click();
  const grower = new URL(page.url()).pathname;
  const pad = page.locator(".pad");
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  await page.mouse.move(box.x + 30, box.y + 40);
  await page.mouse.down();
  for (let x = 30; x < box.width - 30; x += 12) await page.mouse.move(box.x + x, box.y + 60 + 30 * Math.sin(x / 20));
  await page.mouse.up();
  assert.match(await pad.locator("path").getAttribute("d"), /^M\d+ \d+L/);
  await isAccessible(page);
  await picture(page, "grower-signs-zh");
  const drawn = await pad.locator("path").getAttribute("d");
  await page.fill("#amount", "二十");
  await page.fill("#pay-note", "现付");
  await page.locator("#pay button.go").click();
  await page.locator(".notice.bad").waitFor();
  assert.equal(await page.locator(".pad path").getAttribute("d"), drawn);
  assert.equal(await page.inputValue("#pay-note"), "现付");
  await page.fill("#amount", "20");
  await page.locator("#pay button.go").click();
  await page.locator(".notice[role=status]").waitFor();
  await page.locator(".signed").waitFor();
  await zhang.hears(/刚付给你 ¥20\.00（现金）/, /现在该给你/);
  await fitsTheScreen(zhang.page);
  await picture(zhang.page, "wages-told-zh");
  await everyone(host, grower, "grower-paid");

  const statement = await page.locator("a[href^='/console/growers/statement/']").first().getAttribute("href");
  await everyone(host, statement, "statement");
  await print(page, `${statement}/statement.pdf?lang=zh`, "statement-paper-zh");
  await print(page, `${statement}/statement.pdf?lang=en`, "statement-paper-en");
});
