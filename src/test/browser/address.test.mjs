import assert from "node:assert/strict";
import { phone, story, tablet, wide } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

const zh = { locale: "zh-CN", right: /^对/, places: ["湖南省", "长沙市", "岳麓区"], digits: /11 位.*10 位/s, checks: [/收货人：李/, /138 1234 5678/, /湖南省长沙市岳麓区麓山南路1号/] };
const en = { locale: "en-US", right: /^(yes|right)/i, places: ["Hunan 湖南省", "Changsha 长沙市", "Yuelu District 岳麓区"], digits: /11 digits.*10/s, checks: [/李/, /138 1234 5678/, /湖南省长沙市岳麓区麓山南路1号/] };

/** Chooses what reads so; its value is the Chinese name in every language. */
async function choose(page, id, name, reads = name) {
  const option = page.locator(`#${id} option[value="${name}"]`);
  await option.waitFor({ state: "attached" });
  assert.equal(await option.textContent(), reads);
  await page.selectOption(`#${id}`, name);
}

/** Goes down the list that has the focus, as somebody without a pointer does. */
async function goDownTo(page, name) {
  for (let down = 0; down < 40; down += 1) {
    if ((await page.evaluate(() => document.activeElement.value)) === name) return;
    await page.keyboard.press("ArrowDown");
  }
  assert.fail(`${name} was not reached`);
}

for (const [name, words, on] of [["zh-phone", zh, phone], ["en-phone", en, phone], ["en-tablet", en, tablet], ["zh-wide", zh, wide]]) {
  story(`an address is chosen and filled in, read back in the chat and ordered to (${name})`, async (visitor) => {
    const viewer = await visitor.chat(`form-${name}`, { on, locale: words.locale });
    const { page } = viewer;
    const asked = [];
    page.on("request", (request) => request.url().includes("divisions") && asked.push(request.url()));
    await viewer.say("A3 x1");
    assert.deepEqual(asked, [], "nobody has opened the form yet");

    await page.click("#address-open");
    await page.locator("#to-province option").nth(34).waitFor({ state: "attached" });
    await isAccessible(page);
    await picture(page, `address-${name}-1-empty`);

    await page.fill("#to-name", "李");
    await page.fill("#to-phone", "138 1234 567");
    await page.click("#address .done");
    assert.match(await page.innerText("#to-phone-error"), words.digits);
    assert.equal(await page.evaluate(() => document.activeElement.id), "to-phone");
    await isAccessible(page);
    await fitsTheScreen(page);
    await picture(page, `address-${name}-2-errors`);

    await page.fill("#to-phone", "138 1234 5678");
    assert.equal(await page.innerText("#to-phone-error"), "");
    await choose(page, "to-province", "湖南省", words.places[0]);
    await choose(page, "to-city", "长沙市", words.places[1]);
    await choose(page, "to-county", "岳麓区", words.places[2]);
    await page.fill("#to-detail", "麓山南路1号");
    await picture(page, `address-${name}-3-filled`);
    await page.keyboard.press("Enter");

    await page.locator("#address").waitFor({ state: "hidden" });
    await viewer.hears(...words.checks);
    await picture(page, `address-${name}-4-read-back`);
    await viewer.tap(words.right);
    await viewer.say("/confirm");
    await viewer.hears(/李/, /岳麓区/, /\b1\d{3}\b/);
    assert.equal(asked.length, 1);
  });
}

story("the address form is filled in without a pointer, and Escape leads back", async (visitor) => {
  const viewer = await visitor.chat("form-keys", { on: wide });
  const { page } = viewer;
  await page.focus("#address-open");
  await page.keyboard.press("Enter");
  await page.locator("#to-province option").nth(34).waitFor({ state: "attached" });
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), "address-open");

  await page.keyboard.press("Enter");
  await page.focus("#to-name");
  await page.keyboard.type("王芳");
  await page.keyboard.press("Tab");
  await page.keyboard.type("13812345678");
  await page.keyboard.press("Tab");
  await goDownTo(page, "北京市");
  await page.keyboard.press("Tab");
  assert.equal(await page.inputValue("#to-city"), "北京市", "there is no other");
  await page.keyboard.press("Tab");
  await goDownTo(page, "朝阳区");
  await page.keyboard.press("Tab");
  await page.keyboard.type("建国路1号");
  await page.keyboard.press("Enter");

  await viewer.hears(/收货人：王芳/, /北京市朝阳区建国路1号/);
});

story("without the list of places the form says what to do, and offers it once there is a network", async (visitor) => {
  visitor.expects(/ERR_|Failed to load/);
  const viewer = await visitor.chat("form-away", { on: phone });
  const { page } = viewer;
  await page.route("**/divisions.json", (route) => route.abort());
  await page.click("#address-open");
  await page.locator("#address-trouble", { hasText: "没有加载出来" }).waitFor();
  await picture(page, "address-zh-phone-5-no-places");
  await isAccessible(page);

  await page.unroute("**/divisions.json");
  await page.focus("#to-province");
  await page.locator("#to-province option").nth(34).waitFor({ state: "attached" });
  assert.equal(await page.innerText("#address-trouble"), "");
});
