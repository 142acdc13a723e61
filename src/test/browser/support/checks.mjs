// What every page owes a person: it fits the screen and can be used by everyone. And pictures, to look at afterwards.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const SCREENSHOTS = fileURLToPath(new URL("../../../../target/screenshots/", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What comes in softly is looked at once it has arrived: half faded in, its colours are nobody's choice. */
async function hasSettled(page) {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

export async function picture(page, name) {
  await hasSettled(page);
  await page.screenshot({ path: `${SCREENSHOTS}${name}.png`, timeout: 10_000 });
}

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fails on violations of WCAG's levels A and AA, and on what else axe calls serious or critical; the rest is a matter of taste. */
export async function isAccessible(page) {
  // Evaluated rather than added as a script tag, which the page's content security policy may refuse.
  await page.evaluate(AXE);
  let grave = await found(page);
  if (grave.length > 0) {
    // What came in or went while axe looked is looked at again when it has arrived or gone.
    await page.waitForTimeout(1_000);
    grave = await found(page);
  }
  assert.deepEqual(grave.map(({ id, help, nodes }) => `${id}: ${help}, e.g. ${nodes[0].html}`), [], page.url());
}

async function found(page) {
  await hasSettled(page);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.filter(({ impact, tags }) => impact === "serious" || impact === "critical" || tags.some((tag) => LEVELS.includes(tag)));
}

/** A phone's browser widens its window to fit what is too wide, so the page is held against the screen itself. */
export async function fitsTheScreen(page) {
  const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(pageWidth <= page.viewportSize().width, `${page.url()} is ${pageWidth} pixels wide`);
}
