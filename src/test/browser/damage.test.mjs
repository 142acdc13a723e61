import assert from "node:assert/strict";
import { phone, story } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";
import { eventually } from "./support/chat.mjs";

/** What a phone takes of a box: drawn by the browser itself. */
async function taken(page) {
  const bytes = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 1600, height: 1200 });
    const drawing = canvas.getContext("2d");
    drawing.fillStyle = "#d9c7a0";
    drawing.fillRect(0, 0, 1600, 1200);
    for (let spot = 0; spot < 60; spot += 1) {
      drawing.fillStyle = `hsl(${20 + Math.random() * 30} 70% ${25 + Math.random() * 30}%)`;
      drawing.beginPath();
      drawing.arc(Math.random() * 1600, Math.random() * 1200, 90, 0, 7);
      drawing.fill();
    }
    const blob = await new Promise((done) => { canvas.toBlob(done, "image/jpeg", 0.9); });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return { name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer: Buffer.from(bytes) };
}

story("a buyer shows what came spoilt, and a host decides with both pictures before him", async (visitor) => {
  const chat = await visitor.chat("host-damage", { on: phone });
  await chat.say("/start join_demo-host");
  await chat.hears(/主播/);
  const buyer = await visitor.chat("spoilt", { on: phone });
  await buyer.say("A3 x2");
  await buyer.hears(/红糖/);
  await buyer.say("张伟 13800138000 湖南省长沙市岳麓区麓山南路1号");
  await buyer.hears(/请看看对不对/);
  await buyer.say("对");
  await buyer.say("确认");
  const [, number] = /订单 (\d+)/.exec(await buyer.hears(/下单成功/));
  await buyer.say("已付 45.6 尾号4521");
  await buyer.hears(/请店家核对/);
  for (const said of [`打好了 ${number}`, `发货 ${number} YT7512345${number}`, `签收 ${number}`]) {
    await chat.say(said);
    await chat.hears(new RegExp(number));
  }
  const host = await visitor.consoleOf(chat);
  const page = host.page;
  await host.go("/console/payments?lang=zh");
  await page.locator("section", { hasText: "尾号4521" }).locator("button.go").click();
  await buyer.hears(/付清了/);

  await buyer.say("红糖受潮坏了");
  await buyer.hears(/坏了多少/);
  await buyer.tap("一半");
  await buyer.hears(/请拍照发来/);
  await picture(buyer.page, "damage-buyer-asked");
  await buyer.page.locator("#picture-file").setInputFiles(await taken(buyer.page));
  await buyer.hears(/收到 1 张/);
  await buyer.page.locator("#messages .message.mine", { hasText: "📷" }).waitFor();
  await isAccessible(buyer.page);
  await fitsTheScreen(buyer.page);
  await buyer.tap("发完了");
  await buyer.hears(/店家看过就告诉你/);
  await picture(buyer.page, "damage-buyer");

  const report = page.locator("section.setting", { hasText: new RegExp(`(订单|Order) ${number}`) }).first();
  for (const locale of ["en", "zh"]) {
    await host.go(`/console/damage?lang=${locale}`);
    const shown = report.locator(".pictures img").first();
    // The page is filled anew whenever the shop changes: what was found is not held on to.
    const isThere = () => shown.evaluate((one) => { one.scrollIntoView(); return one.naturalWidth > 0; });
    await eventually(isThere, 10_000, () => "no picture came");
    await isAccessible(page);
    await fitsTheScreen(page);
    await picture(page, `damage-desk-${locale}`);
  }
  await report.locator("fieldset.chips label", { hasText: "货本身" }).click();
  await report.locator("input[name=words]").first().fill("受潮了，对不起");
  await report.locator("button.go").scrollIntoViewIfNeeded();
  await picture(page, "damage-desk-deciding");
  await report.locator("button.go").click();
  await page.locator(".notice[role=status]").waitFor();
  await buyer.hears(/店家认了，退你 ¥18.80/, /受潮了，对不起/);
  assert.match(await page.textContent("main"), new RegExp(`${number}`));
  await picture(page, "damage-desk-decided");
  await isAccessible(page);
});
