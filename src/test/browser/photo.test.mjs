// A product's photo, from the phone that took it to everybody's screen; and the first load stays small with it.
import assert from "node:assert/strict";
import { eventually } from "./support/chat.mjs";
import { phone, story, wide } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

const FIRST_LOAD_BYTES = 150_000;

/** A picture as large as a phone's, drawn by the browser itself: noise does not pack well, like leaves and fruit. */
async function taken(page, type = "image/jpeg") {
  const bytes = await page.evaluate(async (wanted) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 3000, height: 2000 });
    const drawing = canvas.getContext("2d");
    for (let spot = 0; spot < 6000; spot += 1) {
      drawing.fillStyle = `hsl(${Math.random() * 60} 80% ${30 + Math.random() * 40}%)`;
      drawing.fillRect(Math.random() * 3000, Math.random() * 2000, 90, 90);
    }
    const blob = await new Promise((done) => { canvas.toBlob(done, wanted, 0.9); });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, type);
  return { name: "IMG_0001.jpg", mimeType: type, buffer: Buffer.from(bytes) };
}

const isShown = (image) => eventually(() => image.evaluate((one) => one.naturalWidth > 0), 10_000, () => "no picture came");

story("a host puts something up with its photo, and viewers and the overlay see it", async (visitor) => {
  const host = await visitor.console("demo-host", { on: phone });
  await host.page.click("#add");
  await host.fills("goods", { name: "山核桃", price: "26.8", quantity: "30" });
  await host.page.locator("#sheet-goods [name=taken]").setInputFiles(await taken(host.page));
  await isAccessible(host.page);
  await picture(host.page, "photo-zh-goods");
  await host.submits("goods");
  const row = host.page.locator("#lineup .item", { hasText: "山核桃" });
  await isShown(row.locator(".thumb"));
  const room = (one) => one.locator(".title").evaluate((title) => title.clientWidth);
  assert.ok((await room(row)) >= (await room(host.row("A3"))), "the photo leaves no room for the name");
  const slot = await row.locator(".slot").textContent();
  await host.present(slot);
  await picture(host.page, "photo-zh-live");
  await fitsTheScreen(host.page);

  const viewer = await visitor.chat("photo-viewer", { on: phone });
  await isShown(viewer.page.locator("#card-picture img"));
  await viewer.page.click("#lineup-toggle");
  await isShown(viewer.page.locator(`#lineup-items [data-slot="${slot}"] img`));
  await isAccessible(viewer.page);
  await picture(viewer.page, "photo-zh-viewer");

  for (const layout of ["card", "bar"]) {
    const overlay = await visitor.open(`/overlay/qingshan?layout=${layout}`, { on: wide });
    await isShown(overlay.locator("#photo"));
    await picture(overlay, `photo-zh-overlay-${layout}`);
  }

  const fresh = await visitor.open("/", { on: phone });
  const wire = await fresh.context().newCDPSession(fresh);
  await wire.send("Network.enable");
  let bytes = 0;
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await fresh.goto("/chat/qingshan?as=photo-first-load");
  await isShown(fresh.locator("#card-picture img"));
  console.log(`first load with a photo: ${bytes} bytes`);
  assert.ok(bytes < FIRST_LOAD_BYTES, `${bytes} bytes`);

  await host.page.reload();
  await host.isLive();
  await host.present("A2");
});

story("an owner gives a product its photo on its form, is told what cannot be one, and takes it away", async (visitor) => {
  const owner = await visitor.owner();
  const page = owner.page;
  await owner.go("/console/shop/products");
  const eggs = () => page.locator("details", { hasText: "土鸡蛋" });
  await eggs().locator("summary").click();
  const fields = () => eggs().locator(".photo input[type=file]");
  await fields().last().setInputFiles({ name: "eggs.heic", mimeType: "image/heic", buffer: Buffer.from("no picture") });
  await page.locator(".notice.bad[role=alert]", { hasText: "HEIC" }).waitFor();

  await eggs().locator("summary").click();
  await fields().first().setInputFiles(await taken(page, "image/png"));
  await page.locator(".notice[role=status]").waitFor();
  await isShown(eggs().locator("summary img"));
  await eggs().locator("summary").click();
  await isAccessible(page);
  await fitsTheScreen(page);
  await picture(page, "photo-zh-product");

  await eggs().locator("button.danger").click();
  await page.locator("#toast:not([hidden])").waitFor();
  assert.equal(await eggs().locator("summary img").count(), 0);
});
