package org.qingshan.web.console;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** A stand-in for a provider of logins, on a port of its own: it signs what a test wants it to say. */
public class ProviderServer implements QuarkusTestResourceLifecycleManager {
    static final String CLIENT = "village-bot";

    private static final String KEY_NAME = "k1";

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    private final KeyPair keys = keys();

    @Override
    public Map<String, String> start() {
        server.start();
        describe();
        return Map.of(
                "qingshan.oidc.url",
                server.baseUrl(),
                "qingshan.oidc.client-id",
                CLIENT,
                "qingshan.oidc.client-secret",
                "not-so-long-a-secret",
                "qingshan.oidc.name",
                "Telegram",
                "qingshan.oidc.patience",
                "4S");
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void inject(TestInjector into) {
        into.injectIntoFields(this, new TestInjector.MatchesType(ProviderServer.class));
    }

    WireMockServer server() {
        return server;
    }

    String issuer() {
        return server.baseUrl();
    }

    void describe() {
        var description = new JsonObject()
                .put("issuer", issuer())
                .put("authorization_endpoint", issuer() + "/auth")
                .put("token_endpoint", issuer() + "/token")
                .put("jwks_uri", issuer() + "/jwks");
        server.stubFor(get("/.well-known/openid-configuration").willReturn(okJson(description.encode())));
        var key = (RSAPublicKey) keys.getPublic();
        var jwk = new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", KEY_NAME)
                .put("n", base64(unsigned(key.getModulus())))
                .put("e", base64(unsigned(key.getPublicExponent())));
        server.stubFor(get("/jwks")
                .willReturn(okJson(
                        new JsonObject().put("keys", new JsonArray().add(jwk)).encode())));
    }

    /** Lets a code stand for a login that the token tells of. */
    void answers(String code, String idToken) {
        var tokens = new JsonObject()
                .put("access_token", "a-" + code)
                .put("token_type", "Bearer")
                .put("expires_in", 3600)
                .put("id_token", idToken);
        server.stubFor(
                post("/token").withRequestBody(containing("code=" + code + "&")).willReturn(okJson(tokens.encode())));
    }

    /** Takes a code and says nothing for so long. */
    void keepsWaiting(String code, Duration howLong) {
        server.stubFor(post("/token")
                .withRequestBody(containing("code=" + code + "&"))
                .willReturn(okJson("{}").withFixedDelay((int) howLong.toMillis())));
    }

    /** What a login says, before a test spoils it. */
    JsonObject claims(String subject, String nonce) {
        var now = System.currentTimeMillis() / 1000;
        return new JsonObject()
                .put("iss", issuer())
                .put("aud", CLIENT)
                .put("sub", subject)
                .put("name", "桂英 <b>")
                .put("email", "owner@example.org")
                .put("groups", new JsonArray().add("OWNER").add("PROGRAM"))
                .put("nonce", nonce)
                .put("iat", now)
                .put("exp", now + 300);
    }

    String signed(JsonObject claims) {
        return signed(claims, keys);
    }

    static String signed(JsonObject claims, KeyPair by) {
        var head = new JsonObject().put("alg", "RS256").put("kid", KEY_NAME).put("typ", "JWT");
        var text = base64(head.encode()) + "." + base64(claims.encode());
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(by.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
