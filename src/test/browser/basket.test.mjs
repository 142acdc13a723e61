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

story("what fails, was written down wrongly, is sold out or recalled is told to its grower, the host and the buyer", async (visitor) => {
  const host = await visitor.chat("recall-host", { on: phone });
  await host.say("/start join_demo-host");
  await host.hears(/主播/);
  const screener = await visitor.chat("recall-screener", { on: phone });
  await screener.say("/start join_demo-screener");
  await screener.hears(/验货员/);
  const grower = await visitor.chat("recall-grower", { on: phone });
  await grower.say("/start join_demo-grower-zhang");
  await grower.hears(/张桂花/);

  const goods = `蜜柚${"甲乙丙丁戊己庚辛壬癸"[Date.now() % 10]}${"子丑寅卯辰巳午未申酉"[Math.floor(Date.now() / 10) % 10]}`;
  await screener.say(`收货 吴秀英 ${goods} 4箱`);
  await screener.hears(/新开一样吗/);
  await screener.tap(`新货：${goods}`);
  const lot = (await screener.hears(/收下了：\d+ 号，吴秀英/)).match(/收下了：(\d+) 号/)[1];
  await screener.say(`收货 ${lot} 是张桂花的`);
  await screener.hears(/改好了：.*吴秀英 → 张桂花/);
  await grower.hears(new RegExp(`${goods} 4 箱（${lot} 号）原来记在别人名下，现在记在你名下了`));
  await screener.say(`验货 ${lot}`);
  await screener.hears(/AQL/);
  await screener.say("1");
  await screener.hears(/1 个什么毛病/);
  await picture(screener.page, "basket-of-what-zh");
  await screener.tap("坏 1");
  await screener.hears(/没过/);
  await grower.hears(new RegExp(`你的${goods}验货没过`));
  await screener.say(`验货 ${lot} 剩3箱`);
  await screener.hears(/共 3 箱/);
  await screener.tap("都好");
  await screener.hears(/能卖 3 箱/);
  await grower.hears(new RegExp(`你的${goods}验过了，3 箱可以卖`));

  await host.say(`上架 ${goods} 20 3箱`);
  const slot = (await host.hears(/已上架/)).match(/([A-Z]\d+)/)[1];
  const buyer = await visitor.chat("recall-buyer", { on: phone });
  await buyer.say(`${slot} x3`);
  await buyer.hears(/留 3 箱/);
  await buyer.say("张伟 13800138000 湖南省长沙市岳麓区麓山南路1号");
  await buyer.hears(/请看看对不对/);
  await buyer.say("对");
  await buyer.say("确认");
  await buyer.hears(/下单成功/);
  await grower.hears(new RegExp(`你的${goods}（${lot} 号）卖完了，一共 3 箱`));
  await host.say(`/stock ${slot} +1`);
  await screener.say(`撤货 ${lot} 有虫`);
  await screener.hears(/撤吗/);
  await screener.tap("不合格，撤下这批");
  await screener.hears(/撤下了/);
  await buyer.hears(/有一批查出问题，撤下了/);
  await host.hears(new RegExp(`${lot} 号 ${goods}撤下了`), /为什么：有虫/, new RegExp(`${slot} 现在还剩`));
  await grower.hears(new RegExp(`你的${goods}（${lot} 号）撤下了：有虫`));
  await grower.say("我的货好不好");
  await grower.hears(/张桂花，你的货/);
  for (const who of [host, grower, buyer]) await fitsTheScreen(who.page);
  await isAccessible(grower.page);
  await picture(grower.page, "basket-recalled-zh");
  await picture(host.page, "basket-recall-told-zh");
});
