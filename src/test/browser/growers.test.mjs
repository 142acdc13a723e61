// From the basket to the lineup on a phone: a lot is taken in, looked at, certified and given its slip.
import assert from "node:assert/strict";
import { phone, story } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";
import { everyone, print } from "./support/prints.mjs";

const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAS0lEQVR42u3PQQkAAAgAsetfWiP4FgYrsKZeS0BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQODBAkqkAb8+gEt3AAAAAElFTkSuQmCC",
  "base64",
);

story("a screener takes in a lot, counts with a thumb what is bad, and prints its slip", async (visitor) => {
  const team = await visitor.console("demo-screener", { on: phone });
  const page = team.page;
  await everyone(team, "/console/lots", "lots");
  await page.click("a[href='/console/lots/new']");
  await page.locator("[data-new]").waitFor({ state: "hidden" });
  await page.selectOption("#product", "new");
  await page.fill("#grower", "龙大姐");
  await page.fill("[name=name]", `柚子${Date.now() % 1000}号`);
  await page.fill("#quantity", "50");
  await page.locator("label", { hasText: "每份多少元" }).click();
  await page.fill("[name=terms]", "12");
  await isAccessible(page);
  await fitsTheScreen(page);
  await picture(page, "lot-intake-zh");
  await page.click("main button.go");
  await page.locator(".notice[role=status]").waitFor();
  const lot = new URL(page.url()).pathname;

  await page.locator("form[action$='/draw'] button").click();
  await page.locator(".drawn li").first().waitFor();
  const more = page.locator(".counter button[data-step='1']").first();
  await more.click();
  assert.match(await page.textContent(".verdict"), /1 · 过/);
  await more.click();
  assert.match(await page.textContent(".verdict"), /2 · 不过/);
  await page.locator(".counter button[data-step='-1']").first().click();
  await isAccessible(page);
  await fitsTheScreen(page);
  await picture(page, "lot-inspection-zh");
  await page.locator("#look .photo input[type=file]").last().setInputFiles({ name: "bad.png", mimeType: "image/png", buffer: PHOTO });
  await page.locator("#look .photo img").waitFor();
  // What was counted before the picture stands there again once the page's script has run.
  await page.waitForFunction(() => document.getElementById("of-damage").value === "1");
  await page.locator("#look button.go").click();
  await page.locator(".look").waitFor();
  await everyone(team, lot, "lot-passed");
  await page.locator("details summary", { hasText: "撤下这批" }).click();
  await isAccessible(page);
  await picture(page, "lot-recall-zh");

  const slip = await page.locator("a[href*='slip.pdf']").getAttribute("href");
  await print(page, slip, "slip-zh");
  await print(page, slip.replace("lang=zh", "lang=en"), "slip-en");
  const number = lot.split("/").at(-1);
  for (const locale of ["en", "zh"]) {
    const promise = await visitor.open(`/chat/qingshan/lots/${number}?lang=${locale}`, { on: phone });
    await isAccessible(promise);
    await fitsTheScreen(promise);
    await picture(promise, `certificate-${locale}`);
  }

  await team.go(lot);
  await page.locator("details summary", { hasText: "撤下这批" }).click();
  await page.fill("#reason", "有虫");
  await page.locator("form[action$='/recall'] button").click();
  await page.locator(".state[data-state='RECALLED']").waitFor();
  assert.match(await page.textContent(".state"), /撤下了 49 /);
  await everyone(team, lot, "lot-recalled");
  await print(page, slip, "slip-recalled-zh");
});

story("what its grower takes home is sold no more, and page and slip say how much that is", async (visitor) => {
  const team = await visitor.console("demo-screener", { on: phone });
  const page = team.page;
  await team.go("/console/lots/new");
  await page.selectOption("#product", "new");
  await page.fill("#grower", "龙大姐");
  await page.fill("[name=name]", `甜柚${Date.now() % 1000}号`);
  await page.fill("#quantity", "30");
  await page.click("main button.go");
  await page.locator(".notice[role=status]").waitFor();
  const lot = new URL(page.url()).pathname;
  await page.locator("details summary", { hasText: "货主不卖了，还货" }).click();
  await isAccessible(page);
  await fitsTheScreen(page);
  await picture(page, "lot-going-home-zh");
  await page.locator("form[action$='/withdraw'] button").click();
  await page.locator(".state[data-state='WITHDRAWN']").waitFor();
  assert.match(await page.textContent(".state"), /货主拿回了 30 /);
  await everyone(team, lot, "lot-taken-home");
  await print(page, await page.locator("a[href*='slip.pdf']").getAttribute("href"), "slip-taken-home-zh");
});
