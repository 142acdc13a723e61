import assert from "node:assert/strict";
import { desktop, phone, story } from "./support/browser.mjs";
import { Chat, eventually, SOON } from "./support/chat.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

async function hostOnStage(visitor) {
  const host = await visitor.chat("host", { on: desktop });
  await host.say("/start join_demo-host");
  await host.hears(/./);
  return host;
}

/** The pinned card is A2 at its usual price, whatever an earlier story left. */
async function pinsBambooShoots(host) {
  await host.say("/price A2 9.8");
  await host.say("/card A2");
}

story("a card and a price that the host changes reach the viewer's page at once", async (visitor) => {
  const host = await hostOnStage(visitor);
  await host.say("/card A1");
  const viewer = await visitor.chat("viewer", { on: phone });
  await viewer.cardShows({ name: /黄桃/ });
  await viewer.page.fill("#text", "还没写完的话");

  await pinsBambooShoots(host);
  await viewer.cardShows({ name: /竹笋/, price: /9\.80/ });
  await picture(viewer.page, "host-1-card-at-the-viewer");

  await host.say("/price A2 8.8");
  await viewer.cardShows({ name: /竹笋/, price: /8\.80/ });
  await picture(viewer.page, "host-2-price-at-the-viewer");
  await picture(host.page, "host-3-desktop");

  assert.equal(await viewer.page.inputValue("#text"), "还没写完的话", "the draft is lost");
  viewer.wasNotReloaded();
  await fitsTheScreen(viewer.page);
  await isAccessible(host.page);
});

story("what is claimed elsewhere is no longer left on the viewer's card", async (visitor) => {
  const host = await hostOnStage(visitor);
  await pinsBambooShoots(host);
  const viewer = await visitor.chat("viewer", { on: phone });
  await viewer.cardShows({ name: /竹笋/ });
  const before = await viewer.left();

  await host.say("A2 x2");
  await host.hears(/竹笋/, /2/);

  const fallen = async () => (await viewer.left()) === before - 2;
  await eventually(fallen, SOON, async () => `${before} were left, 2 were claimed, the card shows ${await viewer.left()}`);
  viewer.wasNotReloaded();
});

story("a grower hears how her peaches are selling", async (visitor) => {
  const grower = await visitor.chat("grower", { on: phone });
  await grower.say("/start join_demo-grower-zhang");
  await grower.say("我的货");
  await grower.hears(/黄桃/, /200/);

  await picture(grower.page, "grower-zh-phone");
  await fitsTheScreen(grower.page);
  await isAccessible(grower.page);
});

story("who orders before he has said his name is a viewer on the host's board", async (visitor) => {
  const viewer = new Chat(await visitor.open("/chat/qingshan"));
  await viewer.isLive();
  const host = await visitor.console("demo-host", { on: phone });
  await viewer.say("A2 1");
  await viewer.hears(/竹笋/);
  await viewer.say("/cart");
  const [, number] = /订单 (\d+)/.exec(await viewer.hears(/购物车/));
  const order = host.page.locator("#orders .order").filter({ has: host.page.locator(".number", { hasText: new RegExp(`^${number}$`) }) });
  await order.locator(".buyer", { hasText: /^一位观众$/ }).waitFor();
});

story("the menu of further pages closes by Escape and by a tap beside it", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  const menu = host.page.locator(".tabs .more");
  for (const close of [() => host.page.keyboard.press("Escape"), () => host.page.locator("h1").click()]) {
    await menu.locator("summary").click();
    await menu.locator("a").first().waitFor();
    await close();
    await menu.locator("a").first().waitFor({ state: "hidden" });
  }
});
