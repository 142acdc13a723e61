import assert from "node:assert/strict";
import { desktop, phone, story } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

const ADDRESS = "张三 13812345678 湖南省长沙市岳麓区麓山南路1号";
// Orders count from 1001 in every shop; digits around it would make it part of a phone number.
const ORDER_NUMBER = /(?<!\d)1\d{3}(?!\d)/;

const zh = {
  locale: "zh-CN",
  peaches: /黄桃/,
  addressIsRight: /^\P{L}*(对|是|没错|确认|正确)/u,
  whereIsIt: "到哪了",
  status: /确认|打包|发货/,
};
const en = {
  locale: "en-US",
  peaches: /peaches/i,
  addressIsRight: /^\P{L}*(yes|right|correct|confirm)/iu,
  whereIsIt: "/status",
  status: /confirm|pack|ship/i,
};

async function ordersTwoBoxes(viewer, claim, words, name) {
  await viewer.say(claim);
  await viewer.hears(words.peaches, /2/, /59\.80/);
  await picture(viewer.page, `${name}-1-claimed`);

  await viewer.say(ADDRESS);
  await viewer.hears(/张三/, /岳麓区/, /麓山南路1号/);
  await picture(viewer.page, `${name}-2-address`);
  await viewer.tap(words.addressIsRight);

  await viewer.say("/confirm");
  const [number] = ORDER_NUMBER.exec(await viewer.hears(ORDER_NUMBER));
  await picture(viewer.page, `${name}-3-confirmed`);

  await viewer.say(words.whereIsIt);
  await viewer.hears(new RegExp(number), words.status);
  await picture(viewer.page, `${name}-4-status`);
  viewer.wasNotReloaded();
}

story("a viewer orders two boxes of peaches on a phone, in Chinese", async (visitor) => {
  const viewer = await visitor.chat("viewer", { on: phone, locale: zh.locale });

  await ordersTwoBoxes(viewer, "A1 x2", zh, "viewer-zh-phone");

  await fitsTheScreen(viewer.page);
  await isAccessible(viewer.page);
});

story("a viewer orders two boxes of peaches on a phone, in English", async (visitor) => {
  const viewer = await visitor.chat("viewer", { on: phone, locale: en.locale });

  await speaksEnglish(viewer.page);
  await ordersTwoBoxes(viewer, "A1 x2", en, "viewer-en-phone");

  await fitsTheScreen(viewer.page);
  await isAccessible(viewer.page);
});

story("a viewer orders in plain English words on a desktop", async (visitor) => {
  const viewer = await visitor.chat("viewer", { on: desktop, locale: en.locale });

  await ordersTwoBoxes(viewer, "two boxes of peaches", en, "viewer-en-desktop");

  await fitsTheScreen(viewer.page);
  await isAccessible(viewer.page);
});

async function speaksEnglish(page) {
  assert.match(await page.getAttribute("html", "lang"), /^en/);
  const controls = [await page.getAttribute("#text", "placeholder"), await page.innerText("#send")];
  assert.doesNotMatch(controls.join(" "), /\p{Script=Han}/u);
}

story("a thumb that taps twice in a hurry, and a key that is held, order once", async (visitor) => {
  const goods = `山楂${Math.random().toString(36).slice(2, 6).replaceAll(/\d/g, "x")}糕`;
  const host = await visitor.chat("host", { on: desktop });
  await host.say("/start join_demo-host");
  await host.hears(/./);
  await host.say(`/add ${goods} 6 40袋`);
  const [slot] = /A\d+/.exec(await host.hears(new RegExp(goods)));
  await host.say(`/card ${slot}`);
  const viewer = await visitor.chat("viewer", { on: phone });
  await viewer.cardShows({ name: new RegExp(goods) });
  const want = viewer.page.locator(".want:enabled").first();

  // Both in one breath, however slow the machine is.
  await want.evaluate((button) => {
    for (const detail of [1, 2]) button.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail }));
  });
  await viewer.cardShows({ left: /39/ });
  await want.focus();
  await viewer.page.keyboard.down("Enter");
  await viewer.cardShows({ left: /38/ });
  for (let repeat = 0; repeat < 5; repeat += 1) await viewer.page.keyboard.down("Enter");
  await viewer.page.keyboard.up("Enter");

  // What is tapped is shown at once, sent or not.
  assert.equal(await viewer.page.locator("#messages .message.mine").count(), 2);

  await host.say(`/limit ${slot} 1`);
  await viewer.cardShows({ left: /38.*每人限 1 袋/ });
  assert.equal(await viewer.page.locator(".want:visible").count(), 1);
  await fitsTheScreen(viewer.page);
  await host.say(`/close ${slot}`);
});
