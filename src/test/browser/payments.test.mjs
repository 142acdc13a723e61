import assert from "node:assert/strict";
import { phone, story } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

story("a buyer says that he has paid, and a host looks, books it and gives some back", async (visitor) => {
  const chat = await visitor.chat("host-money", { on: phone });
  await chat.say("/start join_demo-host");
  await chat.hears(/主播/);
  const buyer = await visitor.chat("payer", { on: phone });
  await buyer.say("A3 x1");
  await buyer.hears(/红糖/);
  await buyer.say("张伟 13800138000 湖南省长沙市岳麓区麓山南路1号");
  await buyer.hears(/请看看对不对/);
  await buyer.say("对");
  await buyer.say("确认");
  await buyer.hears(/下单成功/);
  await buyer.say("已付 26.8 尾号7788");
  await buyer.hears(/请店家核对/);

  const host = await visitor.consoleOf(chat);
  const page = host.page;
  for (const locale of ["en", "zh"]) {
    await host.go(`/console/payments?lang=${locale}`);
    await page.locator("blockquote", { hasText: "尾号7788" }).waitFor();
    await isAccessible(page);
    await fitsTheScreen(page);
    await picture(page, `payments-${locale}`);
  }
  const proof = page.locator("section", { hasText: "尾号7788" });
  const order = (await proof.locator("h3 a").textContent()).match(/\d+/)[0];
  await proof.locator("form[action$=reject] input[name=words]").fill("没查到");
  await proof.locator("form[action$=receive] input[name=sum]").fill("26,8");
  await proof.locator("button.go").click();
  await page.locator(".notice.bad").waitFor();
  assert.equal(await page.inputValue("#sum"), "26,8");
  await picture(page, "payment-refused-zh");
  await page.fill("#sum", "26.8元");
  await page.locator("form[action$=receive] button.go").click();
  await page.locator(".notice[role=status]").waitFor();
  await buyer.hears(/付清了/);

  await host.go(`/console/payments/${order}`);
  await page.fill("#back", "5");
  await page.fill("#why", "少了一块");
  await page.locator("form[action$=refund] button.danger").click();
  await page.locator(".notice[role=status]").waitFor();
  await buyer.hears(/退给你 ¥5.00/);
  for (const locale of ["en", "zh"]) {
    await host.go(`/console/payments/${order}?lang=${locale}`);
    assert.match(await page.textContent("main"), /¥21.80|5.00/);
    await isAccessible(page);
    await fitsTheScreen(page);
    await picture(page, `payment-of-order-${locale}`);
  }

  await page.fill("#off", "摔坏了");
  await page.locator("form[action$='/cancel'] button.danger").click();
  await buyer.hears(/店家取消了[^]*摔坏了/);
  await page.locator("form[action$='/anew']").waitFor();
  await picture(page, "payment-of-cancelled-zh");
  await page.locator("form[action$='/anew'] button").click();
  await buyer.hears(/恢复了/);

  await page.fill("#off", "点错了");
  await page.locator("form[action$='/cancel'] button.danger").click();
  await buyer.hears(/店家取消了[^]*点错了/);
  await host.offersBack(/./);
  await host.undo();
  await page.locator("form[action$='/cancel']").waitFor();
});
