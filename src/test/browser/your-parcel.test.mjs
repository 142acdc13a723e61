// After every other story, because it begins streams and ends them: what is ordered in two of them comes in one parcel.
import assert from "node:assert/strict";
import { phone, story } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

async function begins(host) {
  await host.say("/end yes");
  await host.say("/live 团圆场");
  await host.hears(/开播了|on air|live/i);
}

async function looksWell(page, name) {
  await isAccessible(page);
  await fitsTheScreen(page);
  await picture(page, name);
}

async function orders(buyer, { claim, held, confirm, done }) {
  await buyer.say(claim);
  await buyer.hears(held);
  await buyer.say("张伟 13800138000 湖南省长沙市岳麓区麓山南路1号");
  await buyer.hears(/138/);
  await buyer.say("/address ok");
  await buyer.say(confirm);
  return /(?:订单|rder) (\d+)/.exec(await buyer.hears(done))[1];
}

story("what is ordered in the next stream travels with the last order, said and taken back in both languages", async (visitor) => {
  const host = await visitor.chat("host-two-streams", { on: phone });
  await host.say("/start join_demo-host");
  await host.hears(/主播/);
  await begins(host);
  const buyer = await visitor.chat("two-streams", { on: phone });
  const first = await orders(buyer, { claim: "A3 一袋", held: /已为你留/, confirm: "确认", done: /下单成功/ });
  const guest = await visitor.chat("two-streams-en", { on: phone, locale: "en-GB" });
  await orders(guest, { claim: "A3 1", held: /A3/, confirm: "/confirm", done: /rder \d+/ });

  await begins(host);
  await buyer.say("A3 一袋");
  await buyer.hears(new RegExp(`和上次那单 ${first} 一起寄，运费只收一次`));
  await looksWell(buyer.page, "one-parcel-zh");
  await buyer.tap("分开寄");
  await buyer.hears(/单独寄/);
  await buyer.tap("一起寄");
  await buyer.hears(new RegExp(`和 ${first} 一起寄`));
  await picture(buyer.page, "one-parcel-again-zh");
  await buyer.say("我的订单");
  assert.match(await buyer.hears(/你的订单/), /一起寄/);
  await guest.say("A3 1");
  await guest.hears(/one parcel with your order/);
  await looksWell(guest.page, "one-parcel-en");

  await host.say(`/pack ${first}`);
  await host.hears(/一起寄/);
  const team = await visitor.consoleOf(host);
  for (const locale of ["en", "zh"]) {
    await team.go(`/console/packing?lang=${locale}`);
    await looksWell(team.page, `one-parcel-packing-${locale}`);
  }
  await team.page.locator("form:has(#number)").waitFor();
});
