// A door of our own in front of the server: closed, it is for a browser as if the server were gone.
import { connect, createServer } from "node:net";
import { once } from "node:events";

export class Door {
  #sockets = new Set();
  #server;
  #port = 0;

  constructor(url) {
    this.behind = new URL(url);
  }

  async open() {
    this.#server = createServer((caller) => {
      const server = connect(Number(this.behind.port || 80), this.behind.hostname);
      for (const [one, other] of [[caller, server], [server, caller]]) {
        this.#sockets.add(one);
        one.on("error", () => other.destroy());
        one.on("close", () => { this.#sockets.delete(one); other.destroy(); });
        one.pipe(other);
      }
    });
    this.#server.listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    this.#port = this.#server.address().port;
  }

  async close() {
    if (!this.#server.listening) return;
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#sockets.forEach((socket) => socket.destroy());
    await closed;
  }

  address(path) {
    return `http://${this.behind.hostname}:${this.#port}${path}`;
  }
}
