// What somebody has typed: it can be read, what is said of it is about it, and a refusal leaves it where it can be mended.
import assert from "node:assert/strict";
import { phone, story } from "./support/browser.mjs";
import { isAccessible, picture } from "./support/checks.mjs";

story("what was doubted of one price is not said of the next", async (visitor) => {
  visitor.expects(/409/);
  const host = await visitor.console("demo-host", { on: phone });
  await host.present("A1");
  await host.does("price");
  await host.fills("price", { price: "2.99" });
  await host.submits("price");
  const doubt = host.page.locator("#sheet-price .doubt");
  await doubt.waitFor();
  await host.fills("price", { price: "3" });
  assert.ok(await doubt.isHidden());
  await host.submits("price");
  await doubt.filter({ hasText: "3.00" }).waitFor();
  assert.ok(await host.page.locator("#sheet-price").isVisible(), "another number is asked about for itself");
});

story("a quantity of hundreds can be read where it is ordered for somebody", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  await host.go("/console/rescue?lang=zh");
  await host.page.click("#elsewhere");
  const quantity = host.page.locator("#sheet-order [name=quantity]");
  await quantity.fill("120");
  assert.ok(await quantity.evaluate((field) => field.scrollWidth <= field.clientWidth && field.clientWidth > 100), "it is cut off");
  const [less, more] = await host.page.locator("#sheet-order .counter button").evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().width));
  assert.equal(less, more);
  await isAccessible(host.page);
  await picture(host.page, "forms-zh-quantity");
});

story("goods whose change is refused stay open with what was typed", async (visitor) => {
  const owner = await visitor.owner();
  await owner.go("/console/shop/products?lang=zh");
  const goods = owner.page.locator("details", { has: owner.page.locator("input[name=nameZh][value=红糖]") });
  await goods.locator("summary").click();
  await goods.locator("[name=step]").fill("3");
  await goods.locator("form[action$='/products'] button[type=submit]").click();
  await owner.page.locator(".notice.bad").waitFor();
  assert.ok(await goods.locator("[name=step]").isVisible(), "what was refused is out of sight");
  assert.equal(await goods.locator("[name=step]").inputValue(), "3");
  await picture(owner.page, "forms-zh-refused");
});
