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

story("what waited for the shop to come back goes out as soon as it is there, and once", async (visitor) => {
  visitor.expects(/ERR_|Failed to load/);
  const viewer = await visitor.chat("away", { on: phone });
  const { page } = viewer;
  let tried = 0;
  await page.route("**/chat/qingshan/**", (route) => {
    tried += route.request().method() === "POST" ? 1 : 0;
    return route.abort();
  });
  await page.evaluate(() => window.dispatchEvent(new Event("offline")));
  await says(page, "A3 x1");
  // By then it waits longest between one try and the next.
  await eventually(() => tried === 6, 60_000, () => `tried ${tried} times`);
  const back = Date.now();
  await page.unroute("**/chat/qingshan/**");
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await page.locator("#messages .message.mine:not([data-state])", { hasText: "A3 x1" }).waitFor();
  const took = Date.now() - back;
  assert.ok(took < 2_000, `it took ${took} ms`);
  await page.locator("#connection[data-state=live]").waitFor({ state: "attached" });
  assert.equal(await heldOf(page, "A3"), 1);
  assert.equal(await bubble(page, "A3 x1").count(), 1);
});

/** How long the page takes until somebody may send, where every answer comes so late, and what it asked for one after the other. */
async function firstLoad(page, latency) {
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  await wire.send("Network.emulateNetworkConditions", { offline: false, latency, downloadThroughput: 200_000, uploadThroughput: 100_000 });
  const begun = Date.now();
  await page.reload({ waitUntil: "commit" });
  await page.locator("#send:not([disabled])").waitFor();
  return Date.now() - begun;
}

story("a phone far away asks for the page and then for all of its scripts at once", async (visitor) => {
  const { page } = await visitor.chat("far-away", { on: phone });
  const took = await firstLoad(page, 400);
  console.log(`first load at 400 ms latency: ${took} ms until somebody may send`);
  const waves = await page.evaluate(() => {
    const scripts = performance.getEntriesByType("resource").filter(({ name }) => /\/app\/viewer\/\w+\.js/.test(name) && !name.includes("worker"));
    const first = Math.min(...scripts.map(({ responseEnd }) => responseEnd));
    return scripts.filter(({ startTime }) => startTime > first).map(({ name }) => name);
  });
  assert.deepEqual(waves, [], "asked for only once another script was there");
});

/** A page whose words do not arrive, with what it has said so; the tab is closed then. */
async function saysInATabThatIsClosed(visitor, as, words) {
  visitor.expects(/ERR_|Failed to load/);
  const { page } = await visitor.chat(as, { on: phone });
  const context = page.context();
  await context.route(posts, (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await says(page, words);
  await bubble(page, words).locator(".state", { hasText: "重发" }).waitFor();
  return { page, context };
}

/** Another tab of the same browser. */
async function opensAnother(context, as) {
  const page = await context.newPage();
  await page.goto(`/chat/qingshan?as=${as}`);
  await page.locator("#connection[data-state=live]").waitFor({ state: "attached" });
  return page;
}

story("what was said without a network survives its tab, and two tabs that send it order once", async (visitor) => {
  const { page, context } = await saysInATabThatIsClosed(visitor, "closed-tab", "A3 x1");
  await page.close();

  const [first, second] = [await opensAnother(context, "closed-tab"), await opensAnother(context, "closed-tab")];
  for (const tab of [first, second]) await bubble(tab, "A3 x1").locator(".state").waitFor();
  await context.unroute(posts);
  for (const tab of [first, second]) {
    await tab.locator("#messages .message.mine:not([data-state])", { hasText: "A3 x1" }).waitFor();
    assert.equal(await bubble(tab, "A3 x1").count(), 1);
  }
  assert.equal(await heldOf(first, "A3"), 1);
  await eventually(() => first.evaluate(() => Object.keys(localStorage).every((key) => !key.startsWith("unsent "))), 10_000, () => "it is still kept");
});

story("who chats from the same browser next does not send what another has left there", async (visitor) => {
  const { page, context } = await saysInATabThatIsClosed(visitor, "left-behind", "A3 x2");
  await page.close();
  await context.clearCookies();
  await context.unroute(posts);

  const next = await opensAnother(context, "left-behind");
  await says(next, "A2 x1");
  await next.locator("#messages .message.mine:not([data-state])", { hasText: "A2 x1" }).waitFor();
  assert.equal(await bubble(next, "A3 x2").count(), 0);
  assert.equal(await heldOf(next, "A3"), 0);
  assert.equal(await heldOf(next, "A2"), 1);
});

story("what has waited longer than anybody remembers is not ordered, but given back to be said again", async (visitor) => {
  const { page, context } = await saysInATabThatIsClosed(visitor, "stale", "A3 x3");
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.startsWith("unsent "));
    const items = JSON.parse(localStorage.getItem(key)).map((item) => ({ ...item, at: item.at - 31 * 60 * 1000 }));
    localStorage.setItem(key, JSON.stringify(items));
  });
  await page.close();
  await context.unroute(posts);

  const later = await opensAnother(context, "stale");
  await bubble(later, "A3 x3").locator("button.state").click();
  assert.equal(await later.inputValue("#text"), "A3 x3");
  assert.equal(await heldOf(later, "A3"), 0);
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

story("what is typed before a slow network has brought the page's scripts stays, and is sent once they are there", async (visitor) => {
  const viewer = await visitor.chat("early", { on: phone });
  const { page } = viewer;
  let come = () => {};
  const scripts = new Promise((done) => { come = done; });
  await page.route("**/app/viewer/composer.js", async (route) => {
    await scripts;
    return route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await page.fill("#text", "A3 x1");
  assert.ok(await page.isDisabled("#send"), "the browser would load the page anew, and the words would be lost");
  await picture(page, "network-zh-5-early");
  come();
  await viewer.isLive();
  assert.equal(await page.inputValue("#text"), "A3 x1");
  await page.click("#send");
  await page.locator("#messages .message.mine:not([data-state])", { hasText: "A3 x1" }).waitFor();
  assert.equal(await heldOf(page, "A3"), 1);
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
