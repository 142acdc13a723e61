// The packing night on a phone, and on what lies on the table: from the label to the courier's file and back.
import assert from "node:assert/strict";
import { phone, story, tablet, wide } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";
import { eventually } from "./support/chat.mjs";

const SCREENS = { phone, tablet, wide };

/** What a phone takes of a box: drawn by the browser itself. */
async function taken(page) {
  const bytes = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 1200, height: 900 });
    const drawing = canvas.getContext("2d");
    drawing.fillStyle = "#c9a66b";
    drawing.fillRect(0, 0, 1200, 900);
    drawing.fillStyle = "#fffdf5";
    drawing.fillRect(350, 250, 500, 400);
    const blob = await new Promise((done) => { canvas.toBlob(done, "image/jpeg", 0.9); });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return { name: "IMG_0002.jpg", mimeType: "image/jpeg", buffer: Buffer.from(bytes) };
}

/** Somebody who orders this, confirmed; the number of the order. */
async function ordered(visitor, as, claim) {
  const buyer = await visitor.chat(as, { on: phone });
  await buyer.say(claim);
  await buyer.hears(/已为你留/);
  await buyer.say("张伟 13800138000 湖南省长沙市岳麓区麓山南路1号");
  await buyer.hears(/请看看对不对/);
  await buyer.say("对");
  await buyer.say("确认");
  const [, number] = /订单 (\d+)/.exec(await buyer.hears(/下单成功/));
  return { buyer, number };
}

/** The page as everybody must be able to use it, on every screen and in both languages; the last one is Chinese, on a phone. */
async function everywhere(team, path, name) {
  for (const [screen, { viewport }] of Object.entries(SCREENS).reverse()) {
    await team.page.setViewportSize(viewport);
    for (const locale of ["en", "zh"]) {
      await team.go(`${path}${path.includes("?") ? "&" : "?"}lang=${locale}`);
      await isAccessible(team.page);
      await fitsTheScreen(team.page);
      await picture(team.page, `${name}-${screen}-${locale}`);
    }
  }
}

async function looksWell(page, name) {
  await isAccessible(page);
  await fitsTheScreen(page);
  await picture(page, name);
}

story("a packer weighs, photographs and closes an order, and is told what changed before he could", async (visitor) => {
  const { buyer, number } = await ordered(visitor, "packed-buyer", "A2 3斤");
  const packer = await visitor.console("demo-packer", { on: phone });
  const page = packer.page;
  await packer.go("/console/packing?lang=zh");
  await page.fill("#number", number);
  await page.locator("form:has(#number) button").click();
  await page.locator("h2.big", { hasText: number }).waitFor();
  await everywhere(packer, "/console/packing", "packing-order");

  await buyer.say("A3 一袋");
  await buyer.hears(/红糖/);
  await page.locator(".ticks input").first().check();
  await page.locator("button.go", { hasText: "打好了" }).click();
  await page.locator(".notice.bad[role=alert]", { hasText: "红糖 0 袋 → 1 袋" }).waitFor();
  await looksWell(page, "packing-changed-zh");
  for (const tick of await page.locator(".ticks input").all()) await tick.check();

  await page.locator("input[name=net]").fill("28");
  await page.locator("button.go", { hasText: "打好了" }).click();
  await page.locator(".notice.bad[role=alert]", { hasText: "28" }).waitFor();
  await looksWell(page, "packing-slip-of-the-pen-zh");
  await page.locator("input[name=net]").fill("2.8");
  await page.locator("input[type=file]").setInputFiles(await taken(page));
  await page.locator("button.go", { hasText: "打好了" }).click();
  await buyer.hears(/称下来 2.8 斤/);
  await picture(buyer.page, "packing-buyer-weighed");

  await everywhere(packer, "/console/parcels?show=packed", "parcels-packed");
  const parcel = page.locator(".run li", { hasText: number });
  assert.match(await parcel.textContent(), /竹笋 2.8 斤/);
  const photo = parcel.locator("img");
  // The page is filled anew whenever the shop changes: what was found is not held on to.
  const isThere = () => photo.evaluate((one) => { one.scrollIntoView(); return one.naturalWidth > 0; });
  await eventually(isThere, 10_000, () => "no picture of the box came");
});

story("the second of two who take the same order reads why not, also once the page has looked again", async (visitor) => {
  const { number } = await ordered(visitor, "wanted-twice", "A3 一袋");
  const take = async (packer) => {
    await packer.go("/console/packing?lang=zh");
    await packer.page.fill("#number", number);
    await packer.page.locator("form:has(#number) button").click();
  };
  const first = await visitor.console("demo-packer", { on: phone });
  await take(first);
  await first.page.locator("h2.big", { hasText: number }).waitFor();
  const chat = await visitor.chat("second-packer", { on: phone });
  await chat.say("/start join_demo-packer");
  await chat.hears(/打包员/);
  const second = await visitor.consoleOf(chat);
  await take(second);
  await second.page.locator(".notice.bad[role=alert]", { hasText: "正在打，换一单" }).waitFor();
  // Taken over by the fresh page, which was asked for without the form.
  await second.page.locator(".notice.bad[aria-live=off]", { hasText: "正在打，换一单" }).waitFor();
  await looksWell(second.page, "packing-taken-zh");
});

story("labels are printed, and what changes afterwards is shown to those who pack and told to who changed it", async (visitor) => {
  const { buyer, number } = await ordered(visitor, "labelled-buyer", "A3 一袋");
  const packer = await visitor.console("demo-packer", { on: phone });
  const page = packer.page;
  await everywhere(packer, "/console/parcels", "parcels");
  await page.fill("#numbers", number);
  const [popup] = await Promise.all([page.context().waitForEvent("page"), page.locator("button[value=labels]").click()]);
  await eventually(async () => {
    await packer.go("/console/parcels?lang=zh");
    return /标签已打/.test((await page.locator(".run li", { hasText: number }).textContent()) ?? "");
  }, 10_000, () => page.locator(".run li", { hasText: number }).textContent());
  await popup.close();

  await buyer.say("A3 再加一袋");
  await buyer.hears(/标签已经打过/);
  await picture(buyer.page, "label-changed-buyer-zh");
  await everywhere(packer, "/console/parcels?show=changed", "parcels-changed");
  await page.locator(".run li", { hasText: number }).locator(".sign").waitFor();
  await buyer.say(`/cancel ${number}`);
  await buyer.hears(/取消/);
});

story("the courier's file goes out and its waybills come back, wrong rows listed first", async (visitor) => {
  const { buyer, number } = await ordered(visitor, "sent-buyer", "A3 一袋");
  const chat = await visitor.chat("courier-host", { on: phone });
  await chat.say("/start join_demo-host");
  await chat.hears(/主播/);
  await chat.say(`/packed ${number}`);
  await chat.hears(/打好了/);
  const host = await visitor.consoleOf(chat);
  const page = host.page;
  await everywhere(host, "/console/parcels/courier", "courier");
  await page.locator("#own summary").click();
  await looksWell(page, "courier-columns-zh");

  const back = `订单号,运单号\n${number},YT7512345${number}99\n4711999,YT7512345678901\n${number}x,YT1\n`;
  await page.locator("input[type=file]").setInputFiles({ name: "back.csv", mimeType: "text/csv", buffer: Buffer.from(back) });
  await page.locator("form:has(input[type=file]) button").click();
  await page.locator("main", { hasText: "没有这个订单" }).waitFor();
  await looksWell(page, "courier-preview-zh");
  await page.setViewportSize(wide.viewport);
  await looksWell(page, "courier-preview-wide-zh");
  await page.setViewportSize(phone.viewport);
  await page.locator("button.go").click();
  await page.locator(".notice[role=status]").waitFor();
  await looksWell(page, "courier-sent-zh");
  await buyer.hears(/发货了/);
  await everywhere(host, "/console/parcels?show=shipped", "parcels-shipped");
});
