import assert from "node:assert/strict";
import { phone, story } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

for (const [lang, locale] of [["zh", "zh-CN"], ["en", "en-US"]]) {
  story(`a host finds the poster on the live page, as a picture and to print (${lang})`, async (visitor) => {
    const host = await visitor.console("demo-host", { on: phone, locale });
    const links = host.page.locator(".poster a");
    await links.first().scrollIntoViewIfNeeded();
    await picture(host.page, `poster-${lang}-links`);
    await isAccessible(host.page);
    await fitsTheScreen(host.page);

    const [toPrint, toSend] = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    const printed = await host.page.request.get(toPrint);
    assert.equal(printed.headers()["content-type"], "application/pdf");
    const sheet = await host.page.context().newPage();
    await sheet.setViewportSize({ width: 1240, height: 1754 });
    await sheet.goto(toSend);
    assert.ok(await sheet.evaluate(() => document.images[0].naturalWidth > 1000), "the picture is drawn");
    await picture(sheet, `poster-${lang}`);
  });
}
