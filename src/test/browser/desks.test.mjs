// What the team's desks do by themselves: they keep what was chosen, and offer back only what can be given back.
import assert from "node:assert/strict";
import { phone, story } from "./support/browser.mjs";
import { eventually, SOON } from "./support/chat.mjs";

story("a courier that was chosen stays chosen while orders come in", async (visitor) => {
  const packer = await visitor.console("demo-packer", { on: phone });
  const page = packer.page;
  await packer.go("/console/parcels/courier?lang=zh");
  await page.locator("label", { has: page.locator("input[value=zto]") }).click();
  await page.locator("label", { has: page.locator("input[value=csv]") }).click();
  await page.evaluate(() => { document.activeElement.blur(); document.querySelector("main").dataset.old = "yes"; });
  const buyer = await visitor.chat("desks-buyer", { on: phone });
  await buyer.say("A3 x1");
  await buyer.hears(/红糖/);
  await page.locator("main:not([data-old])").waitFor();
  assert.ok(await page.isChecked("input[value=zto]"));
  assert.ok(await page.isChecked("input[value=csv]"));
});

story("a claim that replaced another is taken back to what was there before", async (visitor) => {
  const owner = await visitor.owner();
  await owner.go("/console/shop?lang=zh");
  const rule = owner.page.locator("form", { has: owner.page.locator("input[name=what][value=repeat]") });
  const before = await rule.locator("[name=value]:checked").inputValue();
  const token = await owner.page.getAttribute("body", "data-token");
  const set = (value) => owner.page.evaluate(async ([own, wanted]) => {
    const body = new URLSearchParams({ token: own, what: "repeat", value: wanted });
    return (await fetch("/console/shop", { method: "POST", headers: { "Console-Script": "1" }, body })).status;
  }, [token, value]);
  assert.equal(await set("replace"), 200);
  try {
    const host = await visitor.console("demo-host", { on: phone });
    await host.go("/console/rescue?lang=zh");
    const name = `抖音阿强${Date.now() % 10_000}`;
    for (const quantity of ["1", "2"]) {
      await host.page.click("#elsewhere");
      await host.page.fill("#sheet-order [name=person]", name);
      await host.goods("A3").click();
      await host.page.fill("#sheet-order [name=quantity]", quantity);
      await host.submits("order");
      await host.toast(new RegExp(name));
      // What is told above a sheet goes with it for a moment.
      await host.page.locator("#sheet-order").waitFor({ state: "hidden" });
      await host.page.locator("#toast").waitFor();
      assert.equal(await host.page.isVisible("#toast-undo"), true, quantity);
      assert.equal(await host.page.locator("#toast.bad").count(), 0);
    }
    await host.undo();
    await host.toast(/已撤销/);
    const board = async () => (await host.page.request.get("/console/board")).json();
    const his = async () => (await board()).orders.filter(({ buyer }) => buyer === name).flatMap(({ lines }) => lines);
    assert.deepEqual((await his()).map(({ quantity }) => quantity), [1]);
    // What was done before the last keeps its way back.
    await host.page.locator("#toast-earlier button").click();
    await eventually(async () => (await his()).length === 0, SOON, async () => JSON.stringify(await his()));
  } finally {
    await set(before);
  }
});
