package org.qingshan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.ChildProgram;

/** Every variable of the contract, right and wrong. */
class SettingsCheckTest {
    @TempDir
    Path folder;

    @Test
    void nothing_set_is_right() {
        assertThat(SettingsCheck.firstProblem(property -> Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.http.port, 0",
        "quarkus.http.port, 8080",
        "quarkus.http.port, 65535",
        "quarkus.datasource.jdbc.url, jdbc:postgresql://localhost:5432/qingshan",
        "quarkus.datasource.jdbc.url, jdbc:postgresql:qingshan",
        "qingshan.data-dir, /srv/qingshan",
        "qingshan.public-url, http://localhost:8080",
        "qingshan.public-url, https://shop.example.org/village/",
        "qingshan.public-url, http://[::1]:8080",
        "qingshan.shop, qingshan",
        "qingshan.shop, a-2",
        "qingshan.demo, true",
        "qingshan.demo, false",
        "qingshan.owner-code, peach-blossom-2026",
        "qingshan.api-key, sk-0123456789abcdef",
        "qingshan.telegram.token, 123456789:AAE_x-y",
        "qingshan.telegram.api-url, http://127.0.0.1:8081/prefix",
        "qingshan.telegram.mode, polling",
        "qingshan.telegram.mode, webhook",
        "qingshan.telegram.webhook-secret, k3Yp_-",
        "qingshan.stripe.secret-key, rk_live_0123456789",
        "qingshan.stripe.webhook-secret, whsec_0123456789+/=",
        "qingshan.stripe.url, http://127.0.0.1:12111",
        "qingshan.oidc.patience, 5s",
        "qingshan.model.timeout, 4s",
        "qingshan.stripe.shops, '*'",
        "qingshan.stripe.shops, 'qingshan, hillside'",
        "qingshan.webhook.private-hosts, 'stock.lan,[::1],192.168.1.7'",
        "qingshan.oidc.patience, PT2.5S",
    })
    void a_right_value_passes(String property, String value) {
        assertThat(problem(property, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://localhost, https://api.telegram.org",
        "http://shop.example.org, https://api.telegram.org",
        "https://shop.example.org:8080, ''",
        "https://192.168.1.7, https://api.telegram.org",
    })
    void an_address_that_telegram_would_refuse_is_refused_at_the_start(String address, String api) {
        assertThat(webhook(address, api))
                .hasValueSatisfying(problem -> assertThat(problem)
                        .startsWith("QINGSHAN_PUBLIC_URL is '" + address)
                        .contains("8443", "https://shop.example.org"));
    }

    /** Half a provider would be none, and no page would say why. */
    @Test
    void a_provider_of_logins_wants_our_name_with_it() {
        var url = Map.of("qingshan.oidc.url", "https://oauth.telegram.org");
        var whole = Map.of("qingshan.oidc.url", "https://oauth.telegram.org", "qingshan.oidc.client-id", "123456789");

        assertThat(SettingsCheck.firstProblem(property -> Optional.ofNullable(url.get(property))))
                .hasValueSatisfying(problem -> assertThat(problem)
                        .startsWith("QINGSHAN_OIDC_CLIENT_ID")
                        .contains("QINGSHAN_OIDC_URL"));
        assertThat(SettingsCheck.firstProblem(property ->
                        Optional.ofNullable("qingshan.oidc.url".equals(property) ? null : whole.get(property))))
                .hasValueSatisfying(problem -> assertThat(problem).startsWith("QINGSHAN_OIDC_URL"));
        assertThat(SettingsCheck.firstProblem(property -> Optional.ofNullable(whole.get(property))))
                .isEmpty();
    }

    @Test
    void what_is_wrong_with_an_address_is_said() {
        assertThat(problem("qingshan.public-url", "https://my_shop.example.org").orElseThrow())
                .contains("has no _ in it");
        assertThat(problem("qingshan.public-url", "https://shop.example.org:0").orElseThrow())
                .doesNotContain("_ in it");
        assertThat(problem("qingshan.public-url", "HTTPS://shop.example.org").orElseThrow())
                .contains("must be written as browsers send it", "example https://shop.example.org");
        assertThat(problem("qingshan.public-url", "https://shop.example.org/my_path"))
                .isEmpty();
    }

    @Test
    void a_public_address_is_taken_and_any_by_a_server_of_ones_own() {
        assertThat(webhook("https://shop.example.org", "")).isEmpty();
        assertThat(webhook("http://localhost:8080", "http://127.0.0.1:8081")).isEmpty();
    }

    private static Optional<String> webhook(String address, String api) {
        var settings = Map.of(
                "qingshan.public-url",
                address,
                "qingshan.telegram.api-url",
                api,
                "qingshan.telegram.mode",
                "webhook",
                "qingshan.telegram.token",
                "123456789:AAE_x-y");
        return SettingsCheck.firstProblem(
                property -> Optional.ofNullable(settings.get(property)).filter(text -> !text.isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarkus.http.port", "quarkus.datasource.jdbc.url", "qingshan.api-key", "qingshan.shop"})
    void an_empty_value_is_none(String property) {
        assertThat(problem(property, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "QUARKUS_HTTP_PORT, quarkus.http.port, 65536",
        "QUARKUS_HTTP_PORT, quarkus.http.port, eighty",
        "QUARKUS_HTTP_PORT, quarkus.http.port, -1",
        "QUARKUS_DATASOURCE_JDBC_URL, quarkus.datasource.jdbc.url, postgres://localhost/qingshan",
        "QUARKUS_DATASOURCE_JDBC_URL, quarkus.datasource.jdbc.url, jdbc:mysql://localhost/qingshan",
        "QINGSHAN_PUBLIC_URL, qingshan.public-url, shop.example.org",
        "QINGSHAN_PUBLIC_URL, qingshan.public-url, ftp://shop.example.org",
        "QINGSHAN_PUBLIC_URL, qingshan.public-url, http://",
        "QINGSHAN_PUBLIC_URL, qingshan.public-url, http://two words",
        "QINGSHAN_SHOP, qingshan.shop, Qingshan",
        "QINGSHAN_SHOP, qingshan.shop, q",
        "QINGSHAN_SHOP, qingshan.shop, 青山",
        "QINGSHAN_DEMO, qingshan.demo, maybe",
        "QINGSHAN_TELEGRAM_API_URL, qingshan.telegram.api-url, api.telegram.org",
        "QINGSHAN_TELEGRAM_MODE, qingshan.telegram.mode, push",
        "QINGSHAN_STRIPE_URL, qingshan.stripe.url, api.stripe.com",
        "QINGSHAN_OIDC_PATIENCE, qingshan.oidc.patience, soon",
        "QINGSHAN_OIDC_PATIENCE, qingshan.oidc.patience, 0s",
        "QINGSHAN_MODEL_TIMEOUT, qingshan.model.timeout, abc",
        "QINGSHAN_MODEL_TIMEOUT, qingshan.model.timeout, 0s",
        "QINGSHAN_STRIPE_TIMEOUT, qingshan.stripe.timeout, -5s",
        "QINGSHAN_KUAIDI100_TIMEOUT, qingshan.kuaidi100.timeout, ten",
        "QINGSHAN_STRIPE_SHOPS, qingshan.stripe.shops, 'a b,,'",
        "QINGSHAN_WEBHOOK_PRIVATE_HOSTS, qingshan.webhook.private-hosts, http://x y",
        "QINGSHAN_PUBLIC_URL, qingshan.public-url, http://localhost:99999",
        "QINGSHAN_PUBLIC_URL, qingshan.public-url, https://青山.中国",
        "QINGSHAN_PUBLIC_URL, qingshan.public-url, https://my_shop.example.org",
        "QINGSHAN_PUBLIC_URL, qingshan.public-url, https://shop.example.org:0",
        "QINGSHAN_PUBLIC_URL, qingshan.public-url, HTTPS://shop.example.org",
        "QINGSHAN_STRIPE_TIMEOUT, qingshan.stripe.timeout, 10000000000d",
    })
    void a_wrong_value_is_named_with_what_is_wrong_and_an_example(String variable, String property, String value) {
        assertThat(problem(property, value))
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith(variable + " is '" + value + "' but must be ")
                        .contains(", for example ")
                        .doesNotContain("\n"));
    }

    @Test
    void a_name_in_other_letters_is_shown_as_it_must_be_written() {
        assertThat(problem("qingshan.public-url", "https://青山.中国:8443/village"))
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("QINGSHAN_PUBLIC_URL is 'https://青山.中国:8443/village' but must be")
                        .contains("https://xn--")
                        .endsWith(":8443/village"));
    }

    @Test
    void a_variable_that_nobody_knows_is_told_with_the_one_that_may_be_meant() {
        assertThat(VariableNames.warnings(List.of(
                        "QINGSHAN_TELEGRAM_TOKN", "QINGSHAN_FOO", "QINGSHAN_DEMO", "QINGSHAN_INBOX_BATCH", "PATH")))
                .containsExactly(
                        "QINGSHAN_FOO is not known and does nothing.",
                        "QINGSHAN_TELEGRAM_TOKN is not known and does nothing, did you mean QINGSHAN_TELEGRAM_TOKEN?");
    }

    @Test
    void a_variable_of_a_known_part_that_nobody_reads_is_told_too() {
        assertThat(VariableNames.warnings(List.of(
                        "QINGSHAN_TELEGRAM_BOT_TOKEN",
                        "QINGSHAN_TELEGRAM_WEBHOOK_URL",
                        "QINGSHAN_STRIPE_WEBHOOK_KEY",
                        "QINGSHAN_TELEGRAM_POLL_TIMEOUT",
                        "QINGSHAN_TELEGRAM_PACE_BURST",
                        "QINGSHAN_WEBHOOK_TRIES",
                        "QINGSHAN_PORT_8080_TCP",
                        "QINGSHAN_STRIPE_TOLERANCE")))
                .containsExactly(
                        "QINGSHAN_STRIPE_WEBHOOK_KEY is not known and does nothing.",
                        "QINGSHAN_TELEGRAM_BOT_TOKEN is not known and does nothing, did you mean QINGSHAN_TELEGRAM_TOKEN?",
                        "QINGSHAN_TELEGRAM_WEBHOOK_URL is not known and does nothing.");
        assertThat(VariableNames.portMeant("8081").orElseThrow()).contains("QUARKUS_HTTP_PORT");
        assertThat(VariableNames.portMeant("tcp://10.0.0.3:8080")).isEmpty();
        assertThat(VariableNames.portMeant(null)).isEmpty();
    }

    @Test
    void a_port_that_is_taken_is_told_before_there_is_a_database() throws Exception {
        try (var other = new ServerSocket(0)) {
            var plan = new ChildProgram.Plan();
            plan.folder = folder;
            plan.options.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
            plan.environment.put("QUARKUS_HTTP_PORT", String.valueOf(other.getLocalPort()));
            refuses(plan, 1, "QUARKUS_HTTP_PORT is '" + other.getLocalPort() + "' but another program listens there");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "frob, 2, Usage: ",
        "shop add, 2, Usage: ",
        "shop add Q x, 2, A shop's key is ",
        "check, 3, There is no database in ",
    })
    void a_verb_that_cannot_be_done_leaves_no_database(String words, int code, String said) throws Exception {
        var plan = new ChildProgram.Plan();
        plan.folder = folder;
        plan.options.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        refuses(plan, code, said, words.split(" "));
    }

    private void refuses(ChildProgram.Plan plan, int code, String said, String... words) throws Exception {
        try (var program = plan.run(Qingshan.class, words)) {
            assertThat(program.errors().lines()).singleElement().asString().startsWith(said);
            assertThat(program.exitCode()).isEqualTo(code);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.jdbc.url, postgres://qingshan:hidden@db.example.org/qingshan",
        "quarkus.datasource.jdbc.url, jdbc:mysql://db.example.org/qingshan?password=hidden",
        "qingshan.public-url, https://me:hidden@shop.example.org",
        "qingshan.public-url, https://shop.example.org/?key=hidden",
    })
    void a_password_in_an_address_is_not_repeated(String property, String value) {
        assertThat(problem(property, value))
                .hasValueSatisfying(line -> assertThat(line).contains("must be").doesNotContain("hidden"));
    }

    @ParameterizedTest
    @CsvSource({
        "QINGSHAN_OWNER_CODE, qingshan.owner-code, tiny",
        "QINGSHAN_OWNER_CODE, qingshan.owner-code, with some spaces",
        "QINGSHAN_API_KEY, qingshan.api-key, short",
        "QINGSHAN_API_KEY, qingshan.api-key, two words here",
        "QINGSHAN_TELEGRAM_TOKEN, qingshan.telegram.token, AAE-without-number",
        "QINGSHAN_TELEGRAM_TOKEN, qingshan.telegram.token, 987654321",
        "QINGSHAN_TELEGRAM_WEBHOOK_SECRET, qingshan.telegram.webhook-secret, not allowed!",
        "QINGSHAN_STRIPE_SECRET_KEY, qingshan.stripe.secret-key, pk_live_0123456789",
        "QINGSHAN_STRIPE_WEBHOOK_SECRET, qingshan.stripe.webhook-secret, sk_live_0123456789",
    })
    void a_wrong_secret_is_named_but_never_repeated(String variable, String property, String secret) {
        assertThat(problem(property, secret))
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith(variable + " must be ")
                        .contains(", for example ")
                        .doesNotContain(secret));
    }

    @Test
    void the_program_itself_does_not_start_with_a_wrong_value_and_says_why_in_one_line() throws Exception {
        var plan = new ChildProgram.Plan();
        plan.folder = folder;
        // As the packaged program has it; from JDK 21 on the end of a program is an event that is logged.
        plan.options.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        plan.environment.put("QINGSHAN_TELEGRAM_TOKEN", "the-secret-in-the-wrong-place");
        try (var program = plan.run(Qingshan.class)) {
            assertThat(program.errors().lines())
                    .singleElement()
                    .asString()
                    .startsWith("QINGSHAN_TELEGRAM_TOKEN must be ");
            assertThat(program.exitCode()).isEqualTo(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static Optional<String> problem(String property, String value) {
        var settings = Map.of(property, value);
        return SettingsCheck.firstProblem(asked -> Optional.ofNullable(settings.get(asked)));
    }
}
