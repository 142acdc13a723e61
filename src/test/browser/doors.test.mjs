// An overlay that nobody finds by guessing, rules that are taken back, an answer that is lost, and a desk that is true while it is looked at.
import assert from "node:assert/strict";
import { phone, story, tablet, wide } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

const across = { viewport: { width: 1920, height: 1080 } };

async function looksWell(opened, name) {
  await fitsTheScreen(opened.page);
  await isAccessible(opened.page);
  await picture(opened.page, name);
}

story("an owner hides the overlay, and a new address puts out the one that is open", async (visitor) => {
  visitor.expects(/404/);
  const owner = await visitor.owner({ on: phone });
  await owner.go("/console/overlay?lang=zh");
  const open = await owner.page.inputValue("#card");
  assert.match(open, /\/overlay\/qingshan\?layout=card&lang=zh$/);
  await owner.page.click("text=改用猜不到的地址");
  await owner.toast(/好/);
  const hidden = await owner.page.inputValue("#card");
  assert.match(hidden, /&key=[\w-]{22}$/);
  await owner.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await owner.page.click("[data-copies=card]");
  await owner.toast(/已复制/);
  assert.equal(await owner.page.evaluate(() => navigator.clipboard.readText()), hidden);
  for (const language of ["en", "zh"]) {
    await owner.go(`/console/overlay?lang=${language}`);
    await looksWell(owner, `overlay-address-phone-${language}`);
  }

  const shown = await visitor.open(new URL(hidden).pathname + new URL(hidden).search, { on: across });
  await shown.locator("body:not(.gone)").waitFor();
  const empty = await shown.context().request.get(new URL(open).pathname);
  assert.equal(empty.status(), 404);
  await owner.page.click("text=换一个新地址");
  await owner.page.click("text=确定换");
  await shown.locator("body.gone").waitFor();

  await owner.page.click("text=改回只用店铺编号");
  await owner.offersBack(/好/);
  await owner.undo();
  await owner.toast(/撤/);
  assert.match(await owner.page.inputValue("#card"), /&key=/);
  await owner.page.click("text=改回只用店铺编号");
  await owner.toast(/好/);
});

for (const [size, on] of [["tablet", tablet], ["wide", wide]]) {
  story(`the page of the overlay's addresses can be used on a ${size}`, async (visitor) => {
    const host = await visitor.console("demo-host", { on });
    await host.go("/console/overlay?lang=en");
    await looksWell(host, `overlay-address-${size}-en`);
  });
}

story("a change whose answer is lost is sent again by the page and is one change", async (visitor) => {
  visitor.expects(/ERR_FAILED|Failed to load/);
  const host = await visitor.console("demo-host", { on: phone });
  await host.go("/console?lang=zh");
  const bodies = [];
  let lost = 1;
  await host.page.route("**/console/do/changes*", async (route) => {
    bodies.push(route.request().postData());
    // It arrives, and the answer does not.
    const answer = await route.fetch();
    await (bodies.length <= lost ? route.abort() : route.fulfill({ response: answer }));
  });
  const offered = async () => (await (await host.page.context().request.get("/console/board")).json()).lineup.find(({ slot }) => slot === "A4").offered;
  const before = await offered();
  const { id } = (await (await host.page.context().request.get("/console/board")).json()).lineup.find(({ slot }) => slot === "A4");
  const restock = () => host.page.evaluate(async (item) => {
    const { change } = await import("/app/console/act.js");
    await change([{ deed: "STOCK", item, number: 5 }], "+5");
  }, id);
  await restock();

  await host.offersBack(/\+5/);
  assert.equal(bodies.length, 2);
  assert.equal(bodies[0], bodies[1]);
  assert.equal(await offered(), before + 5);
  await host.undo();
  await host.toast(/撤/);
  assert.equal(await offered(), before);

  // No answer comes at all: the host may send it again, and it is the same change.
  bodies.length = 0;
  lost = 3;
  await restock();
  await host.toast(/再发一次/);
  await picture(host.page, "console-zh-unsure");
  await host.page.locator("#toast-undo", { hasText: "再发一次" }).click();
  await host.offersBack(/\+5/);
  assert.equal(new Set(bodies).size, 1);
  assert.equal(await offered(), before + 5);
  await host.undo();
  await host.toast(/已撤销/);
  assert.equal(await offered(), before);
});

story("rules of payments are taken back by the toast", async (visitor) => {
  const owner = await visitor.owner({ on: phone });
  await owner.go("/console/payments?lang=zh");
  const page = owner.page;
  const rule = async () => [await page.inputValue("#set-remind"), await page.inputValue("#set-release")];
  const before = await rule();
  await page.fill("#set-remind", "3");
  await page.fill("#set-release", "9");
  await page.click("form[action='/console/rules/unpaid'] button");
  await owner.offersBack(/好/);
  assert.deepEqual(await rule(), ["3", "9"]);
  await owner.undo();
  await owner.toast(/撤/);
  assert.deepEqual(await rule(), before);
});

story("the growers' desk shows within seconds what somebody else has booked", async (visitor) => {
  const owner = await visitor.owner({ on: wide });
  const other = await visitor.console("demo-host", { on: phone });
  await owner.go("/console/growers?lang=zh");
  const owed = await owner.page.locator(".owed").innerText();
  await other.go("/console/growers?lang=zh");
  await other.page.click(".owed a >> nth=0");
  await other.page.waitForURL(/growers\/\d+/);
  const form = other.page.locator("form[action$='/book']");
  await form.locator("[name=amount]").fill("12.50");
  await form.locator("[name=note]").fill("买箱子");
  await form.locator("button[type=submit]").click();
  await other.page.locator(".notice", { hasText: "好了" }).waitFor();
  await owner.page.waitForFunction((old) => document.querySelector(".owed").innerText !== old, owed, { timeout: 10_000 });
});

story("a grower's page shows within seconds what somebody else has booked, and leaves a signature alone", async (visitor) => {
  const owner = await visitor.owner({ on: phone });
  const other = await visitor.console("demo-host", { on: phone });
  await owner.go("/console/growers?lang=zh");
  await owner.page.click(".owed a >> nth=1");
  await owner.page.waitForURL(/growers\/\d+/);
  await owner.isLive();
  await other.go(new URL(owner.page.url()).pathname);
  const owed = ({ page } = owner) => page.locator(".aloud .huge").innerText();
  const changes = (before, { page } = owner) => page.waitForFunction((old) => document.querySelector(".aloud .huge")?.innerText !== old, before, { timeout: 10_000 });
  const books = async (amount) => {
    const before = await owed(other);
    const form = other.page.locator("form[action$='/book']");
    await form.locator("[name=amount]").fill(amount);
    await form.locator("[name=note]").fill("借的筐");
    await form.locator("button[type=submit]").click();
    await changes(before, other);
  };
  const first = await owed();
  await books("3.10");
  await changes(first);

  const second = await owed();
  const pad = owner.page.locator(".pad");
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  await owner.page.mouse.move(box.x + 30, box.y + 40);
  await owner.page.mouse.down();
  await owner.page.mouse.move(box.x + 120, box.y + 60);
  await owner.page.mouse.up();
  await books("4.20");
  await owner.page.waitForTimeout(2_500);
  assert.equal(await owed(), second, "nothing is renewed under a hand that signs");
  assert.match(await pad.locator("path").getAttribute("d"), /^M\d+ \d+L/);
  await owner.page.click("#pay [data-clear]");
  await changes(second);
});
