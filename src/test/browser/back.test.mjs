// The browser's Back closes what has come up over a page; only when nothing is over it any more does it leave the page.
import assert from "node:assert/strict";
import { phone, story } from "./support/browser.mjs";
import { SOON } from "./support/chat.mjs";

/** Nothing that was opened and closed is left to go back through. */
const isAtItself = (page) => page.waitForFunction(() => history.state === null, null, { timeout: SOON });

for (const locale of ["zh-CN", "en-US"]) {
  story(`Back closes the lineup, what is mine and the address, and then leaves the chat (${locale})`, async (visitor) => {
    const viewer = await visitor.chat(`back-${locale}`, { on: phone, locale });
    const { page } = viewer;
    await page.goto("/");
    await page.goto(`/chat/qingshan?as=back-${locale}`);
    await viewer.isLive();
    await page.evaluate(() => { window.sameDocument = true; });
    await page.fill("#text", "还没写完的话");

    await page.locator("#lineup-toggle").click();
    await page.locator("#lineup-items .row").first().waitFor();
    await page.goBack();
    await page.locator("#lineup").waitFor({ state: "hidden" });
    assert.equal(await page.getAttribute("#lineup-toggle", "aria-expanded"), "false");
    for (const sheet of ["mine", "address"]) {
      await page.click(`#${sheet}-open`);
      await page.locator(`#${sheet}[open]`).waitFor();
      await page.goBack();
      await page.locator(`#${sheet}`).waitFor({ state: "hidden" });
    }
    assert.equal(await page.inputValue("#text"), "还没写完的话", "the draft is lost");

    await page.click("#mine-open");
    await page.click("#mine .close");
    await isAtItself(page);
    await page.locator("#lineup-toggle").click();
    await page.locator("#lineup-items .row:enabled").first().click();
    await page.locator("#lineup").waitFor({ state: "hidden" });
    await isAtItself(page);
    assert.ok(await page.evaluate(() => window.sameDocument), "the page was loaded again");

    await page.goBack();
    await page.waitForURL((url) => url.pathname === "/");
  });
}

story("Back closes a sheet of the console, also one that took another's place, and then leaves the page", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  const { page } = host;
  await host.go("/console/run");
  await host.go("/console");
  await page.evaluate(() => { window.sameDocument = true; });
  const sheet = (name) => page.locator(`#sheet-${name}[open]`);

  await host.row("A5").locator(".what").click();
  await sheet("item").waitFor();
  await page.goBack();
  await sheet("item").waitFor({ state: "detached" });

  await host.row("A5").locator(".what").click();
  await page.locator("#sheet-item [data-do=limit]").click();
  await sheet("limit").waitFor();
  assert.equal(await sheet("item").count(), 0);
  await page.goBack();
  await sheet("limit").waitFor({ state: "detached" });

  await page.click("#add");
  await page.click("#sheet-goods [data-close]");
  await isAtItself(page);
  await page.click("#add");
  await sheet("goods").waitFor();
  await page.reload();
  await host.isLive();
  await isAtItself(page);
  await page.goBack();
  await page.waitForURL(/\/console\/run/);
});
