import assert from "node:assert/strict";
import { phone, story } from "./support/browser.mjs";
import { isAccessible, picture } from "./support/checks.mjs";

const upright = { viewport: { width: 1080, height: 1920 } };
const across = { viewport: { width: 1920, height: 1080 } };

for (const [layout, lang, on, screen] of [
  ["card", "en", upright, "upright"],
  ["card", "zh", across, "across"],
  ["bar", "zh", upright, "upright"],
  ["bar", "en", across, "across"],
  ["ticker", "zh", across, "across"],
]) {
  story(`the overlay shows what is presented and what was ordered last (${layout}, ${lang}, ${screen})`, async (visitor) => {
    const host = await visitor.chat("host", { on: phone });
    await host.say("/start join_demo-host");
    await host.say("/card A3");
    const overlay = await visitor.open(`/overlay/qingshan?layout=${layout}&lang=${lang}`, { on });
    const viewer = await visitor.chat(`o-${layout}-${lang}`, { on: phone });
    await viewer.say("A3 x1");

    await overlay.locator("#ticker li").first().waitFor();
    await overlay.locator("body:not(.gone)").waitFor();
    if (layout !== "ticker") {
      await overlay.locator("#name", { hasText: lang === "zh" ? "红糖" : "sugar" }).waitFor();
      assert.ok(await overlay.evaluate(() => document.querySelector("figure img").naturalWidth > 0), "the code is drawn");
    }
    assert.equal(await overlay.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgba(0, 0, 0, 0)");
    await overlay.waitForTimeout(700);
    await picture(overlay, `overlay-${lang}-${layout}-${screen}`);
    await isAccessible(overlay);
  });
}

story("an overlay whose server is away fades to nothing, and comes back by itself", async (visitor) => {
  visitor.expects(/ERR_|Failed to load/);
  const overlay = await visitor.open("/overlay/qingshan?lang=zh", { on: across });
  await overlay.locator("body:not(.gone)").waitFor();
  await overlay.context().setOffline(true);
  await overlay.locator("body.gone").waitFor({ timeout: 15_000 });
  await overlay.context().setOffline(false);
  await overlay.locator("body:not(.gone)").waitFor();
});
