// Slow and broken networks: nothing that was said is lost or said twice, and a page is small.
import assert from "node:assert/strict";
import { eventually } from "./support/chat.mjs";
import { phone, story } from "./support/browser.mjs";
import { isAccessible, picture } from "./support/checks.mjs";

const FIRST_LOAD_BYTES = 150_000;

const posts = "**/chat/qingshan/messages*";
const bubble = (page, words) => page.locator("#messages .message.mine", { hasText: words });

async function says(page, words) {
  await page.fill("#text", words);
  await page.click("#send");
}

const heldOf = (page, slot) => page.evaluate(async (wanted) => {
  const response = await fetch(`/chat/qingshan/mine${location.search}`, { cache: "no-store" });
  const { held } = await response.json();
  return held.flatMap(({ lines }) => lines).filter((line) => line.slot === wanted).reduce((sum, line) => sum + line.quantity, 0);
}, slot);

story("what is said without a network waits, is seen to wait, survives a reload, and is taken once", async (visitor) => {
  visitor.expects(/ERR_|Failed to load/);
  const viewer = await visitor.chat("no-net", { on: phone });
  const { page } = viewer;
  const keys = [];
  const isPost = (request) => request.method() === "POST";
  await page.route(posts, async (route) => {
    if (!isPost(route.request())) return route.continue();
    keys.push(JSON.parse(route.request().postData()).clientMessageId);
    return route.abort();
  });

  await says(page, "A3 x1");
  await says(page, "A2 x2");
  await bubble(page, "A3 x1").locator(".state", { hasText: "重发" }).waitFor();
  await bubble(page, "A2 x2").locator(".state", { hasText: "正在送达" }).waitFor();
  await picture(page, "network-zh-1-retrying");
  await isAccessible(page);

  await page.reload();
  await bubble(page, "A3 x1").locator(".state").waitFor();
  await bubble(page, "A2 x2").waitFor();
  await eventually(() => keys.length > 3, 10_000, () => `tried ${keys.length} times`);
  assert.equal(new Set(keys).size, 1, "the first is tried with the key that it had, the second waits for its turn");

  await page.unroute(posts);
  await page.locator("#messages .message.mine:not([data-state])", { hasText: "A2 x2" }).waitFor();
  assert.equal(await page.locator("#messages .message.mine[data-state]").count(), 0);
  assert.equal(await heldOf(page, "A3"), 1);
  assert.equal(await heldOf(page, "A2"), 2);
  assert.equal(await bubble(page, "A3 x1").count(), 1);
});

story("what is said before the history has come is shown once, and arrives", async (visitor) => {
  const page = await visitor.open("/chat/qingshan?as=early", { on: phone });
  await page.route(posts, async (route) => {
    await page.waitForTimeout(1_500);
    return route.continue();
  });
  await page.reload({ waitUntil: "domcontentloaded" });
  await says(page, "A3 x1");
  await says(page, "A2 x2");
  for (const words of ["A3 x1", "A2 x2"]) {
    await bubble(page, words).and(page.locator(":not([data-state])")).waitFor();
    assert.equal(await bubble(page, words).count(), 1, words);
  }
  await page.locator("#connection[data-state=live]").waitFor({ state: "attached" });
  await page.waitForTimeout(1_000);
  assert.equal(await page.locator("#messages .message.mine[data-state]").count(), 0, "something is still on its way");
});

story("what was taken though its answer was lost is not taken again", async (visitor) => {
  visitor.expects(/ERR_|Failed to load/);
  const viewer = await visitor.chat("lost-answer", { on: phone });
  const { page } = viewer;
  let lost = 0;
  await page.route(posts, async (route) => {
    if (route.request().method() !== "POST" || lost) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });

  await says(page, "A3 x1");
  await page.locator("#messages .message.mine:not([data-state])", { hasText: "A3 x1" }).waitFor();

  assert.equal(lost, 1);
  assert.equal(await heldOf(page, "A3"), 1);
  assert.equal(await bubble(page, "A3 x1").count(), 1);
});

story("the first load is small, as it comes over the wire", async (visitor) => {
  const page = await visitor.open("/", { on: phone });
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  let bytes = 0;
  const files = new Map();
  const names = new Map();
  wire.on("Network.responseReceived", ({ requestId, response }) => names.set(requestId, response.url));
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    files.set(names.get(requestId), encodedDataLength);
  });

  await page.goto("/chat/qingshan?as=first-load");
  await page.locator("#connection[data-state=live]").waitFor({ state: "attached" });
  await page.waitForLoadState("load");
  await page.locator("#card:not([hidden])").waitFor();

  console.log(`first load: ${bytes} bytes in ${files.size} files`);
  assert.ok(files.size > 10, `only ${files.size} files were seen`);
  assert.ok(bytes < FIRST_LOAD_BYTES, JSON.stringify([...files]));
});
