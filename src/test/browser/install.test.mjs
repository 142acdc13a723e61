// The page on a home screen: it can be put there, and without a network it says so and nothing else.
import assert from "node:assert/strict";
import { Chat } from "./support/chat.mjs";
import { Door } from "./support/door.mjs";
import { phone, SHOP_URL, story } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

const isKept = (page) => page.evaluate(async () => {
  await navigator.serviceWorker.ready;
  const cache = await caches.open("offline");
  return (await cache.keys()).map(({ url }) => url.slice(new URL(url).origin.length)).sort();
});

story("a phone finds nothing that keeps the page from its home screen, where it bears the shop's name", async (visitor) => {
  const viewer = await visitor.chat("install", { on: phone, locale: "en-US" });
  await isKept(viewer.page);
  const browser = await viewer.page.context().newCDPSession(viewer.page);

  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  const { data, errors } = await browser.send("Page.getAppManifest");

  // A private window, as every test has one, installs nothing; that is not the page's fault.
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito"), []);
  assert.deepEqual(errors, []);
  assert.equal(JSON.parse(data).name, "Qingshan Village");
});

for (const [lang, locale, title, waits] of [["zh", "zh-CN", "现在没有网络", /1 句还没送到/], ["en", "en-US", "No network right now", /1 of your messages/]]) {
  story(`without the shop the page says so, keeps what was said, and comes back by itself (${lang})`, async (visitor) => {
    visitor.expects(/ERR_|Failed to load/);
    const door = new Door(SHOP_URL);
    await door.open();
    try {
      const page = await visitor.open(door.address(`/chat/qingshan?as=away-${lang}`), { on: phone, locale });
      await new Chat(page).isLive();
      assert.deepEqual(await isKept(page), [
        "/app/viewer/door.css", "/app/viewer/icon.svg", "/app/viewer/offline.js", "/app/viewer/village.css", `/offline?lang=${lang}`,
      ], "nothing else is kept: it could be old");

      await door.close();
      await page.fill("#text", "A3 x1");
      await page.click("#send");
      await page.locator("#messages .message.mine .state").waitFor();
      await page.reload();
      await page.locator("h1", { hasText: title }).waitFor();
      assert.match(await page.innerText("#unsent"), waits);
      assert.equal(await page.locator("#card").count(), 0);
      await isAccessible(page);
      await fitsTheScreen(page);
      await picture(page, `install-${lang}-offline`);

      await door.open();
      await page.locator("#messages .message.mine:not([data-state])", { hasText: "A3 x1" }).waitFor({ timeout: 15_000 });
      await page.locator("#messages .message.theirs", { hasText: /红糖|sugar/i }).last().waitFor();
    } finally {
      await door.close();
    }
  });
}
