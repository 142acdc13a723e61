import assert from "node:assert/strict";
import { phone, story, wide } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

/** How the stream stands is one word at the top, which nothing may cut off: whoever misses it takes what follows for true. */
async function saysWhole({ page }, word) {
  const rest = await page.locator("#stream", { hasText: word }).evaluate((place, said) => {
    const range = document.createRange();
    const from = place.firstChild.data.indexOf(said);
    range.setStart(place.firstChild, from);
    range.setEnd(place.firstChild, from + said.length);
    return place.parentElement.getBoundingClientRect().right - range.getBoundingClientRect().right;
  }, word);
  assert.ok(rest >= 0, `${-rest} pixels of "${word}" are cut off`);
}

story("a host goes through the stream beforehand, another one looks on, and nothing of it remains", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  const second = await visitor.console("demo-host", { on: wide, locale: "en-US" });
  if (await host.page.locator("body[data-stream=LIVE]").count()) {
    await host.page.click("#end");
    await host.submits("end");
  }
  await host.page.locator("body[data-stream=ENDED]").waitFor({ timeout: 30_000 });
  const left = await host.row("A1").locator(".left b").textContent();

  await host.go("/console/run");
  await host.page.click("form[action='/console/run/rehearse'] button");
  await host.page.locator(".rehearsing").waitFor();
  await saysWhole(host, "彩排中");
  await second.go("/console/run/rehearsal");
  await host.page.click("main .pill.wide");
  await second.page.locator(".on-show .what").waitFor();
  await host.page.fill("#viewer-words", "A1 两箱");
  await host.page.click("form:has(#viewer-words) button");
  await host.page.locator(".talk li", { hasText: "两箱" }).first().waitFor();
  await second.page.locator(".list li", { hasText: "A1" }).filter({ hasText: "2 held" }).waitFor();
  for (const [one, name] of [[host, "rehearsal-zh-phone"], [second, "rehearsal-en-wide"]]) {
    await isAccessible(one.page);
    await fitsTheScreen(one.page);
    await picture(one.page, name);
  }
  await second.page.setViewportSize(phone.viewport);
  await saysWhole(second, "Rehearsing");
  await second.page.setViewportSize(wide.viewport);

  await second.page.click(".rehearsing button");
  await second.page.locator("form[action='/console/run/rehearse']").waitFor();
  await host.page.locator("form[action='/console/run/rehearse']").waitFor();
  await picture(host.page, "rehearsal-zh-over");
  await host.go("/console");
  await host.row("A1").locator(".left b", { hasText: left }).waitFor();
  await host.page.click("#start");
  await host.submits("start");
  await host.page.locator("body[data-stream=LIVE]").waitFor();
});
