// A grower's evening on a phone, in the web chat: what the grower says with one finger, and what she hears without having asked.
import { phone, story } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

story("a grower announces a basket, hears what becomes of it, and asks how much is sold", async (visitor) => {
  const host = await visitor.chat("basket-host", { on: phone });
  await host.say("/start join_demo-host");
  await host.hears(/主播/);
  const grower = await visitor.chat("basket-grower", { on: phone });
  await grower.say("/start join_demo-grower-zhang");
  await grower.hears(/张桂花/);

  await grower.say("周五能戴5盒鸡蛋");
  await grower.hears(/记下了：周五（.*带 5 盒 土鸡蛋/);
  await host.hears(/张桂花说周五（.*能带 5 盒 土鸡蛋。要吗/);
  await host.tap(/^要（\d+ 号）/);
  await grower.hears(/收货点要：周五（/);

  await host.say("收货 张桂花 土鸡蛋 5盒 重20斤 今早捡");
  await host.hears(/收下了：\d+ 号，张桂花，土鸡蛋 5 盒。重 20 斤。/);
  await picture(host.page, "basket-intake-zh");
  await host.tap(/^验货 \d+ 号/);
  await host.hears(/AQL 4\.0/);
  await host.tap("都好");
  await host.hears(/验过了/);
  await grower.hears(/你的土鸡蛋验过了，5 盒可以卖/);

  const buyer = await visitor.chat("basket-buyer", { on: phone });
  await buyer.say("A4 x2");
  await buyer.hears(/留 2 盒/);
  await grower.say("我的蛋卖了好多了嘛");
  await grower.hears(/张桂花，你的货：/, /土鸡蛋/, /留着 2 盒/);
  await grower.say("结钱");
  await grower.hears(/张桂花，你的钱：/);
  await isAccessible(grower.page);
  await fitsTheScreen(grower.page);
  await picture(grower.page, "basket-grower-zh");
});
