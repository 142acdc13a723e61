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
