// A stand-in for a provider of logins by OpenID Connect: asks who somebody is, takes his word for it, and signs it.
import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

const KEY_NAME = "k1";

const base64 = (text) => Buffer.from(text).toString("base64url");

export class Provider {
  name = "Village ID";
  #keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  #secret = randomUUID();
  #client = "village-bot";
  /** What a code stands for; each is good once. */
  #codes = new Map();
  #people;
  #server;

  /** @param people the names of those who have a login here */
  constructor(people) {
    this.#people = people;
  }

  async open() {
    this.#server = createServer((request, response) => this.#answer(request, response).catch((failure) => response.writeHead(500).end(failure.stack)));
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    this.url = `http://127.0.0.1:${this.#server.address().port}`;
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** What the program is to be told of it. */
  get settings() {
    return { QINGSHAN_OIDC_URL: this.url, QINGSHAN_OIDC_CLIENT_ID: this.#client, QINGSHAN_OIDC_CLIENT_SECRET: this.#secret, QINGSHAN_OIDC_NAME: this.name };
  }

  async #answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, this.url);
    if (pathname === "/.well-known/openid-configuration") return json(response, this.#description());
    if (pathname === "/jwks") return json(response, { keys: [{ ...this.#keys.publicKey.export({ format: "jwk" }), kid: KEY_NAME, use: "sig", alg: "RS256" }] });
    if (pathname === "/auth") return this.#ask(searchParams, response);
    if (pathname === "/token") return this.#exchange(request, response);
    return response.writeHead(404).end();
  }

  #description() {
    return {
      issuer: this.url,
      authorization_endpoint: `${this.url}/auth`,
      token_endpoint: `${this.url}/token`,
      jwks_uri: `${this.url}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      code_challenge_methods_supported: ["S256"],
    };
  }

  /** Who are you? Each answer is a way back with a code of its own. */
  #ask(asked, response) {
    const ways = this.#people.map((name) => {
      const code = randomUUID();
      this.#codes.set(code, { name, nonce: asked.get("nonce"), challenge: asked.get("code_challenge"), to: asked.get("redirect_uri") });
      const back = new URL(asked.get("redirect_uri"));
      back.search = new URLSearchParams({ code, state: asked.get("state") });
      return `<p><a href="${back.href.replaceAll("&", "&amp;")}">${name}</a></p>`;
    });
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(`<!doctype html><title>${this.name}</title><link rel="icon" href="data:,">${ways.join("")}`);
  }

  async #exchange(request, response) {
    let body = "";
    for await (const part of request) body += part;
    const form = new URLSearchParams(body);
    const login = this.#codes.get(form.get("code"));
    this.#codes.delete(form.get("code"));
    const ours = `Basic ${Buffer.from(`${this.#client}:${this.#secret}`).toString("base64")}`;
    const isOurs = request.headers.authorization === ours || form.get("client_secret") === this.#secret;
    const isBound = login && createHash("sha256").update(form.get("code_verifier") ?? "").digest("base64url") === login.challenge && form.get("redirect_uri") === login.to;
    if (!isOurs || !isBound) return response.writeHead(400).end();
    return json(response, { access_token: randomUUID(), token_type: "Bearer", expires_in: 300, id_token: this.#signed(login) });
  }

  #signed({ name, nonce }) {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: this.url, aud: this.#client, sub: createHash("sha256").update(name).digest("hex"), name, nonce, iat: now, exp: now + 300 };
    const words = `${base64(JSON.stringify({ alg: "RS256", kid: KEY_NAME, typ: "JWT" }))}.${base64(JSON.stringify(claims))}`;
    return `${words}.${sign("sha256", Buffer.from(words), this.#keys.privateKey).toString("base64url")}`;
  }
}

function json(response, body) {
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}
