import assert from "node:assert/strict";
import { desktop, phone, story } from "./support/browser.mjs";
import { fitsTheScreen, isAccessible, picture } from "./support/checks.mjs";

for (const [screen, on] of Object.entries({ phone, desktop })) {
  for (const locale of ["zh-CN", "en-US"]) {
    story(`the first page shows a way in for viewer, host and grower (${locale}, ${screen})`, async (visitor) => {
      const page = await visitor.open("/", { on, locale });

      for (const as of ["viewer", "host", "grower"]) {
        assert.equal(await page.locator(`a[href*="/chat/qingshan?as=${as}"]`).count(), 1, as);
      }
      await fitsTheScreen(page);
      await isAccessible(page);
      await picture(page, `home-${locale}-${screen}`);

      await page.locator('a[href*="as=viewer"]').click();
      await page.locator("#connection[data-state=live]").waitFor({ state: "attached" });
    });
  }
}
