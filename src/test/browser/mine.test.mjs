import assert from "node:assert/strict";
import { eventually, SOON } from "./support/chat.mjs";
import { phone, story, tablet, wide } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

const zh = { locale: "zh-CN", left: /还留 1[45]:\d\d/, sugar: /红糖 2 袋/, addressButton: "填地址", waiting: /排第 \d/, status: /已确认，等打包.*未付款/, total: /共 ¥45\.60（货 ¥37\.60，运费 ¥8\.00）/, nothing: /还没有/ };
const en = { locale: "en-US", left: /kept for 1[45]:\d\d/, sugar: /sugar 2 bags/i, addressButton: "Enter address", status: /confirmed.*unpaid/, total: /¥45\.60.*¥37\.60.*¥8\.00/, nothing: /Nothing yet/ };

const held = (page) => page.locator("#mine-held .parcel");

/** The second page of the same person, as on a second device that shares the chat. */
async function second(page, path) {
  const other = await page.context().newPage();
  await other.goto(path);
  await other.locator("#connection[data-state=live]").waitFor({ state: "attached" });
  return other;
}

for (const [name, words, on] of [["zh-phone", zh, phone], ["en-phone", en, phone], ["en-tablet", en, tablet], ["zh-wide", zh, wide]]) {
  story(`what is kept and what is ordered is seen, and changes by itself (${name})`, async (visitor) => {
    const as = `mine-${name}`;
    const viewer = await visitor.chat(as, { on, locale: words.locale });
    const { page } = viewer;
    await page.click("#mine-open");
    await page.locator("#mine-state", { hasText: words.nothing }).waitFor();
    await isAccessible(page);
    await picture(page, `mine-${name}-1-nothing`);

    const other = await second(page, `/chat/qingshan?as=${as}`);
    await other.fill("#text", "A3 x2");
    await other.click("#send");
    await page.bringToFront();
    await held(page).first().waitFor();
    assert.match(await held(page).innerText(), words.sugar);
    assert.match(await held(page).innerText(), words.left);
    const before = await page.innerText("#mine .clock");
    await eventually(async () => (await page.innerText("#mine .clock")) !== before, SOON, () => "the clock stands still");
    await isAccessible(page);
    await fitsTheScreen(page);
    await picture(page, `mine-${name}-2-held`);

    await held(page).locator("button.done", { hasText: words.addressButton }).click();
    await page.locator("#address[open]").waitFor();
    await page.keyboard.press("Escape");
    await viewer.say("/address 张三 13812345678 湖南省长沙市岳麓区麓山南路1号");
    await viewer.say("/address ok");
    await page.click("#mine-open");
    await held(page).locator('button[data-next="CONFIRM"]').click();
    await viewer.hears(/./);
    await page.click("#mine-open");

    const ordered = page.locator("#mine-orders .parcel").first();
    await ordered.waitFor();
    const told = (await ordered.innerText()).replaceAll("\n", " ");
    assert.match(told, words.status);
    assert.match(told, words.total);
    assert.match(told, /岳麓区麓山南路1号/);
    assert.equal(await held(page).count(), 0);
    await isAccessible(page);
    await picture(page, `mine-${name}-3-ordered`);
    await other.close();
  });
}

story("the sheets by lamplight", async (visitor) => {
  const viewer = await visitor.chat("lamplight", { on: phone });
  const { page } = viewer;
  await page.emulateMedia({ colorScheme: "dark" });
  await viewer.say("A3 x1");
  await page.click("#mine-open");
  await held(page).first().waitFor();
  await isAccessible(page);
  await picture(page, "mine-zh-phone-4-lamplight");

  await held(page).locator("button.done").click();
  await page.click("#address .done");
  await page.locator("#to-name-error:not(:empty)").waitFor();
  await isAccessible(page);
  await picture(page, "address-zh-phone-6-lamplight");
});
