// Pages in both languages, and what is printed, as pictures to look at.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fitsTheScreen, isAccessible, picture } from "./checks.mjs";

const SCREENSHOTS = fileURLToPath(new URL("../../../../target/screenshots/", import.meta.url));

/** The team's page in both languages: for everyone, and on this screen. */
export async function everyone(team, path, name) {
  for (const locale of ["en", "zh"]) {
    await team.go(`${path}?lang=${locale}`);
    await isAccessible(team.page);
    await fitsTheScreen(team.page);
    await picture(team.page, `${name}-${locale}`);
  }
}

/** What is printed, as a picture beside the others where the machine can draw one. */
export async function print(page, address, name) {
  const file = await page.request.get(address);
  assert.equal(file.status(), 200, address);
  assert.match(file.headers()["content-type"], /pdf/);
  writeFileSync(`${SCREENSHOTS}${name}.pdf`, await file.body());
  try {
    execFileSync("pdftoppm", ["-r", "110", "-png", "-singlefile", `${SCREENSHOTS}${name}.pdf`, `${SCREENSHOTS}${name}`]);
  } catch (none) {
    console.error(`no picture of ${name}: ${none.message}`);
  }
}
