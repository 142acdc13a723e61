// The packing night on a phone: from the label to the courier's file and back.
import assert from "node:assert/strict";
import { phone, story } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

/** Somebody who orders this, confirmed; the number of the order. */
async function ordered(visitor, as, claim) {
  const buyer = await visitor.chat(as, { on: phone });
  await buyer.say(claim);
  await buyer.hears(/你的|已留|购物车|收货/);
  await buyer.say("张伟 13800138000 湖南省长沙市岳麓区麓山南路1号");
  await buyer.hears(/请看看对不对/);
  await buyer.say("对");
  await buyer.say("确认");
  const [, number] = /订单 (\d+)/.exec(await buyer.hears(/下单成功/));
  return { buyer, number };
}

/** The page as everybody must be able to use it, in both languages; the last one is Chinese. */
async function looksWell(host, path, name) {
  for (const locale of ["en", "zh"]) {
    await host.go(`${path}${path.includes("?") ? "&" : "?"}lang=${locale}`);
    await isAccessible(host.page);
    await fitsTheScreen(host.page);
    await picture(host.page, `${name}-${locale}`);
  }
}

story("a packer weighs, photographs and closes an order, and is told what changed before he could", async (visitor) => {
  const { buyer, number } = await ordered(visitor, "packed-buyer", "A2 3斤");
  const packer = await visitor.console("demo-packer", { on: phone });
  const page = packer.page;
  await packer.go("/console/packing");
  await page.fill("#number", number);
  await page.locator("form:has(#number) button").click();
  await page.locator("h2.big", { hasText: number }).waitFor();
  await looksWell(packer, "/console/packing", "packing-order");

  await buyer.say("A3 一袋");
  await buyer.hears(/红糖/);
  await page.locator(".ticks input").first().check();
  await page.locator("button.go", { hasText: "打好了" }).click();
  await page.locator(".notice.bad[role=alert]", { hasText: "A3 红糖 0 袋 → 1 袋" }).waitFor();
  await isAccessible(page);
  await fitsTheScreen(page);
  await picture(page, "packing-changed-zh");

  await page.locator("input[name=net]").fill("28");
  await page.locator("button.go", { hasText: "打好了" }).click();
  await page.locator(".notice.bad[role=alert]", { hasText: "差得太多" }).waitFor();
  await picture(page, "packing-slip-zh");
  await page.locator("input[name=net]").fill("2.8");
  await page.locator("input[type=file]").setInputFiles({ name: "box.png", mimeType: "image/png", buffer: PIXEL });
  await page.locator("button.go", { hasText: "打好了" }).click();
  await page.waitForURL(/done=yes/);
  await buyer.hears(/称下来 2.8 斤/);

  await looksWell(packer, "/console/parcels?show=packed", "parcels-packed");
  const parcel = page.locator(".run li", { hasText: number });
  assert.match(await parcel.textContent(), /竹笋 2.8 斤/);
  assert.ok(await parcel.locator("img").evaluate((one) => one.complete || one.loading === "lazy"));
});

story("the courier's file goes out and its waybills come back, wrong rows listed first", async (visitor) => {
  const { buyer, number } = await ordered(visitor, "sent-buyer", "A1 x1");
  const chat = await visitor.chat("courier-host", { on: phone });
  await chat.say("/start join_demo-host");
  await chat.hears(/主播/);
  await chat.say(`/packed ${number}`);
  await chat.hears(/打好了/);
  const host = await visitor.consoleOf(chat);
  const page = host.page;
  await looksWell(host, "/console/parcels", "parcels");
  await looksWell(host, "/console/parcels/courier", "courier");

  const csv = `订单号,运单号\n${number},YT7512345${number}99\n4711999,YT7512345678901\n`;
  await page.locator("input[type=file]").setInputFiles({ name: "back.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await page.locator("form:has(input[type=file]) button").click();
  await page.locator("main", { hasText: "没有这个订单" }).waitFor();
  await isAccessible(page);
  await fitsTheScreen(page);
  await picture(page, "courier-preview-zh");
  await page.locator("button.go").click();
  await page.locator(".notice[role=status]").waitFor();
  await buyer.hears(/发货了/);
});
