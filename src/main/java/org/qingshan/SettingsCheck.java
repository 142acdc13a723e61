package org.qingshan;

import io.quarkus.runtime.configuration.DurationConverter;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.WebhookAddress;

/** Finds a wrong setting before anything starts, and says in one line which, what is wrong with it, and what would be right. */
final class SettingsCheck {

    /**
     * @param variable the environment variable that people set
     * @param property what Quarkus calls it
     * @param secret the value must not be repeated
     */
    private record Rule(
            String variable, String property, boolean secret, Predicate<String> isRight, String want, String example) {}

    private static final List<Rule> RULES = List.of(
            rule("QUARKUS_HTTP_PORT", "quarkus.http.port", SettingsCheck::isPort, "a port, 0 to 65535", "8080"),
            rule(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "quarkus.datasource.jdbc.url",
                    url -> url.startsWith("jdbc:postgresql:"),
                    "the address of a PostgreSQL",
                    "jdbc:postgresql://localhost:5432/qingshan"),
            rule(
                    "QINGSHAN_PUBLIC_URL",
                    "qingshan.public-url",
                    SettingsCheck::isWebAddress,
                    "a whole web address",
                    "https://shop.example.org"),
            rule(
                    "QINGSHAN_SHOP",
                    "qingshan.shop",
                    Shop::isKey,
                    "2 to 32 small letters, digits and dashes that begin with a letter",
                    "qingshan"),
            rule("QINGSHAN_DEMO", "qingshan.demo", text -> text.matches("true|false"), "true or false", "true"),
            secret(
                    "QINGSHAN_OWNER_CODE",
                    "qingshan.owner-code",
                    text -> text.matches("[A-Za-z0-9_-]{6,58}"),
                    "6 to 58 letters, digits, - and _",
                    "peach-blossom-2026"),
            secret(
                    "QINGSHAN_API_KEY",
                    "qingshan.api-key",
                    text -> text.matches("\\S{8,200}"),
                    "8 to 200 characters without spaces",
                    "a long random text"),
            secret(
                    "QINGSHAN_TELEGRAM_TOKEN",
                    "qingshan.telegram.token",
                    text -> text.matches("\\d{1,20}:[A-Za-z0-9_-]{1,100}"),
                    "the token that BotFather gave, a number, a colon and letters",
                    "123456789:AAE…"),
            rule(
                    "QINGSHAN_TELEGRAM_API_URL",
                    "qingshan.telegram.api-url",
                    SettingsCheck::isWebAddress,
                    "the address of a Bot API server",
                    "https://api.telegram.org"),
            rule(
                    "QINGSHAN_TELEGRAM_MODE",
                    "qingshan.telegram.mode",
                    text -> text.matches("(?i)polling|webhook"),
                    "polling or webhook",
                    "polling"),
            secret(
                    "QINGSHAN_SECRET_KEY",
                    "qingshan.secret-key",
                    text -> text.strip().length() >= 32,
                    "32 or more random characters",
                    "what 'openssl rand -base64 32' prints"),
            secret(
                    "QINGSHAN_TELEGRAM_WEBHOOK_SECRET",
                    "qingshan.telegram.webhook-secret",
                    text -> text.matches("[A-Za-z0-9_-]{1,256}"),
                    "1 to 256 letters, digits, - and _",
                    "k3Yp…"),
            rule(
                    "QINGSHAN_OIDC_URL",
                    "qingshan.oidc.url",
                    SettingsCheck::isWebAddress,
                    "the issuer of a provider of logins (OpenID Connect)",
                    "https://oauth.telegram.org"),
            rule(
                    "QINGSHAN_OIDC_PATIENCE",
                    "qingshan.oidc.patience",
                    SettingsCheck::isDuration,
                    "how long the provider of logins may take for an answer",
                    "5s"),
            duration("QINGSHAN_MODEL_TIMEOUT", "qingshan.model.timeout", "the model may take for an answer", "4s"),
            duration("QINGSHAN_STRIPE_TIMEOUT", "qingshan.stripe.timeout", "Stripe may take for an answer", "10s"),
            duration("QINGSHAN_KUAIDI100_TIMEOUT", "qingshan.kuaidi100.timeout", "kuaidi100 may take", "10s"),
            rule(
                    "QINGSHAN_STRIPE_SHOPS",
                    "qingshan.stripe.shops",
                    text -> isList(text, one -> one.equals("*") || Shop.isKey(one)),
                    "keys of shops with commas between, or *",
                    "qingshan,hillside"),
            rule(
                    "QINGSHAN_WEBHOOK_PRIVATE_HOSTS",
                    "qingshan.webhook.private-hosts",
                    text -> isList(text, one -> one.matches("[A-Za-z0-9_.:\\[\\]-]+")),
                    "names or addresses of machines with commas between, without http://",
                    "stock.lan,192.168.1.7"),
            rule(
                    "QINGSHAN_MODEL_URL",
                    "qingshan.model.url",
                    SettingsCheck::isWebAddress,
                    "the address of a server with OpenAI's interface",
                    "http://localhost:11434/v1"),
            rule(
                    "QINGSHAN_KUAIDI100_URL",
                    "qingshan.kuaidi100.url",
                    SettingsCheck::isWebAddress,
                    "where kuaidi100 takes subscriptions",
                    "https://poll.kuaidi100.com/poll"),
            secret(
                    "QINGSHAN_STRIPE_SECRET_KEY",
                    "qingshan.stripe.secret-key",
                    text -> text.matches("[sr]k_[A-Za-z0-9_]{8,250}"),
                    "a secret or restricted key of Stripe's",
                    "sk_live_…"),
            secret(
                    "QINGSHAN_STRIPE_WEBHOOK_SECRET",
                    "qingshan.stripe.webhook-secret",
                    text -> text.matches("whsec_\\S{8,250}"),
                    "the signing secret that Stripe shows beside the webhook's address",
                    "whsec_…"),
            rule(
                    "QINGSHAN_STRIPE_URL",
                    "qingshan.stripe.url",
                    SettingsCheck::isWebAddress,
                    "where Stripe's API listens",
                    "https://api.stripe.com"));

    private static final Pattern ADDRESS = Pattern.compile("(https?://)([^/:?#@]+)(.*)", Pattern.CASE_INSENSITIVE);

    /** No name of a machine has one, and no browser says so. */
    private static final Pattern UNDERSCORED = Pattern.compile("^https?://[^/?#@]*_", Pattern.CASE_INSENSITIVE);

    /** Nobody waits longer for a machine's answer; more is a slip. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private SettingsCheck() {}

    /**
     * The first setting that is wrong.
     *
     * @param settings the value of a property, empty where it is not set
     */
    static Optional<String> firstProblem(Function<String, Optional<String>> settings) {
        return RULES.stream()
                .flatMap(rule -> problem(rule, settings.apply(rule.property())).stream())
                .findFirst()
                .or(() -> webhookProblem(settings))
                .or(() -> providerProblem(settings));
    }

    /** Half a provider would be none, and nobody would know why no page offers it. */
    private static Optional<String> providerProblem(Function<String, Optional<String>> settings) {
        if (isSet(settings, "qingshan.oidc.url") == isSet(settings, "qingshan.oidc.client-id")) {
            return Optional.empty();
        }
        return Optional.of(
                isSet(settings, "qingshan.oidc.url")
                        ? "QINGSHAN_OIDC_CLIENT_ID is missing but must be given with QINGSHAN_OIDC_URL: our name with"
                                + " that provider, for example 123456789"
                        : "QINGSHAN_OIDC_URL is missing but must be given with QINGSHAN_OIDC_CLIENT_ID: the issuer of"
                                + " that provider, for example https://oauth.telegram.org");
    }

    private static boolean isSet(Function<String, Optional<String>> settings, String property) {
        return settings.apply(property).filter(text -> !text.isBlank()).isPresent();
    }

    /** Telegram refuses such an address when the webhook is set, long after the start; a Bot API server of one's own may take it. */
    private static Optional<String> webhookProblem(Function<String, Optional<String>> settings) {
        var address = settings.apply("qingshan.public-url").orElse("");
        var isTelegrams = settings.apply("qingshan.telegram.api-url")
                .filter(url -> !url.contains("//api.telegram.org"))
                .isEmpty();
        var isByWebhook = settings.apply("qingshan.telegram.mode")
                .filter("webhook"::equalsIgnoreCase)
                .isPresent();
        var hasBot = isSet(settings, "qingshan.telegram.token");
        return hasBot && isByWebhook && isTelegrams && !WebhookAddress.isTaken(address)
                ? Optional.of("QINGSHAN_PUBLIC_URL is '" + shown(address)
                        + "' but with QINGSHAN_TELEGRAM_MODE=webhook must be"
                        + " https with a name or IPv4 address that the internet reaches, on port 443, 80, 88 or 8443, for"
                        + " example https://shop.example.org")
                : Optional.empty();
    }

    private static Optional<String> problem(Rule rule, Optional<String> value) {
        return value.filter(text -> !text.isEmpty() && !rule.isRight().test(text))
                .map(text -> inLatin(text)
                        .filter(rule.isRight())
                        .map(latin -> rule.variable() + " is '" + text
                                + "' but must be written as browsers send it, for" + " example " + latin)
                        .orElseGet(() -> wrong(rule, text)));
    }

    private static String wrong(Rule rule, String text) {
        return rule.variable() + (rule.secret() ? "" : " is '" + shown(text) + "' but") + " must be " + rule.want()
                + (UNDERSCORED.matcher(text).find() && !rule.secret() ? ", whose name has no _ in it" : "")
                + ", for example " + rule.example();
    }

    /** A web address with a name in other letters or capitals before it, as it is written in small Latin ones; empty where it is none. */
    private static Optional<String> inLatin(String text) {
        var parts = ADDRESS.matcher(text);
        try {
            return !parts.matches()
                    ? Optional.empty()
                    : Optional.of(
                            parts.group(1).toLowerCase(Locale.ROOT) + IDN.toASCII(parts.group(2)) + parts.group(3));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    /** An address may hold a name and a password, before the @ or behind the question mark. */
    private static String shown(String text) {
        return text.replaceFirst("//[^/@]*@", "//…@").replaceFirst("\\?.*", "?…");
    }

    private static Rule rule(String variable, String property, Predicate<String> isRight, String want, String example) {
        return new Rule(variable, property, false, isRight, want, example);
    }

    private static Rule secret(
            String variable, String property, Predicate<String> isRight, String want, String example) {
        return new Rule(variable, property, true, isRight, want, example);
    }

    private static Rule duration(String variable, String property, String what, String example) {
        return rule(variable, property, SettingsCheck::isDuration, "how long " + what + ", at most an hour", example);
    }

    private static boolean isList(String text, Predicate<String> isRight) {
        return Stream.of(text.split(",", -1)).map(String::strip).allMatch(isRight);
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535;
    }

    private static boolean isDuration(String text) {
        try {
            var wait = DurationConverter.parseDuration(text);
            return wait.toMillis() > 0 && wait.compareTo(LONGEST_WAIT) <= 0;
        } catch (IllegalArgumentException | ArithmeticException notADuration) {
            return false;
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            return List.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getPort() <= 65_535
                    && address.getPort() != 0
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
