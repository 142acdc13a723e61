// A program of a story's own: the packaged one, on data of its own, that can be ended and started again.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const APP = process.env.QINGSHAN_APP ?? fileURLToPath(new URL("../../../../target/quarkus-app", import.meta.url));
/** It lives for a minute: what makes a long run fast would make this one slow. */
const QUICK = ["-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
const READY_MILLIS = 120_000;
const END_MILLIS = 30_000;

/** A port that nobody has. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Without what another program was told. */
function environment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(QINGSHAN|QUARKUS)_/.test(name)));
}

export class Server {
  #data = mkdtempSync(join(tmpdir(), "qingshan-"));
  #process = null;
  #settings;

  /** @param settings environment variables besides those that every demo shop has */
  constructor(port, settings = {}) {
    assert.ok(existsSync(join(APP, "quarkus-run.jar")), `${APP} is missing: ./mvnw package -DskipTests`);
    // PostgreSQL may run as another user than root.
    chmodSync(this.#data, 0o755);
    this.url = `http://127.0.0.1:${port}`;
    this.#settings = {
      QUARKUS_HTTP_HOST: "127.0.0.1",
      QUARKUS_HTTP_PORT: String(port),
      QINGSHAN_PUBLIC_URL: this.url,
      QINGSHAN_DATA_DIR: join(this.#data, "data"),
      QINGSHAN_DEMO: "true",
      ...settings,
    };
  }

  get #log() {
    return join(this.#data, "log");
  }

  /** Returns when it is ready. Started again it has the data that it had. */
  async start() {
    const log = openSync(this.#log, "a");
    const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
    this.#process = spawn(java, [...QUICK, "-jar", join(APP, "quarkus-run.jar")], { env: { ...environment(), ...this.#settings }, stdio: ["ignore", log, log] });
    const end = Date.now() + READY_MILLIS;
    while (!(await fetch(`${this.url}/q/health/ready`).then((answer) => answer.ok, () => false))) {
      if (this.#process.exitCode !== null || Date.now() > end) assert.fail(`the program does not start: ${readFileSync(this.#log, "utf8").slice(-3_000)}`);
      await pause(200);
    }
  }

  /** Ends it as an update of the machine would: it is told to, and given its time. */
  async end() {
    if (!this.#process || this.#process.exitCode !== null) return;
    const ended = once(this.#process, "exit");
    this.#process.kill("SIGTERM");
    const tooLong = setTimeout(() => this.#process.kill("SIGKILL"), END_MILLIS);
    await ended;
    clearTimeout(tooLong);
  }

  /** Ends it for good: nothing is left of it. */
  async remove() {
    await this.end();
    rmSync(this.#data, { recursive: true, force: true });
  }
}
