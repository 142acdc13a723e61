package org.qingshan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of variables that begin like ours and mean nothing, which else would only be missed. */
final class VariableNames {
    private static final String OURS = "QINGSHAN_";

    private static final Set<String> KNOWN = Set.of(
            "API_KEY",
            "DATA_DIR",
            "DEMO",
            "KUAIDI100_KEY",
            "KUAIDI100_TIMEOUT",
            "KUAIDI100_URL",
            "MODEL_KEY",
            "MODEL_NAME",
            "MODEL_TIMEOUT",
            "MODEL_URL",
            "OIDC_CLIENT_ID",
            "OIDC_CLIENT_SECRET",
            "OIDC_NAME",
            "OIDC_PATIENCE",
            "OIDC_URL",
            "OWNER_CODE",
            "PUBLIC_URL",
            "SECRET_KEY",
            "SHOP",
            "STRIPE_SECRET_KEY",
            "STRIPE_SHOPS",
            "STRIPE_TIMEOUT",
            "STRIPE_URL",
            "STRIPE_WEBHOOK_SECRET",
            "TELEGRAM_API_URL",
            "TELEGRAM_MODE",
            "TELEGRAM_TOKEN",
            "TELEGRAM_WEBHOOK_SECRET",
            "WEBHOOK_PRIVATE_HOSTS");

    /** What is set for the inside of the program, which only its sources name, and what others set by our name: tests, and Kubernetes for a service. */
    private static final List<String> NOT_OURS = List.of(
            "STRIPE_TOLERANCE",
            "TELEGRAM_ASK_AGAIN",
            "TELEGRAM_CALL_TIMEOUT",
            "TELEGRAM_CHECKOUT_PATIENCE",
            "TELEGRAM_PACE_",
            "TELEGRAM_POLL_TIMEOUT",
            "TELEGRAM_SHOP",
            "WEBHOOK_FIRST_WAIT",
            "WEBHOOK_KEEP",
            "WEBHOOK_PATIENCE",
            "WEBHOOK_TRIES",
            "CLAIMS_",
            "DAMAGE_",
            "INBOX_",
            "INSPECTION_",
            "LEASE_",
            "OUTBOX_",
            "PHOTO_",
            "SCHEDULE_",
            "WEBCHAT_",
            "TESTS_",
            "CI_",
            "SERVICE_",
            "PORT");

    /** Letters that a slip of the pen changes. */
    private static final int SLIP = 2;

    private VariableNames() {}

    /** A line for each of these names that is none, with the one that may be meant. */
    static List<String> warnings(Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(OURS))
                .map(name -> name.substring(OURS.length()))
                .filter(name -> !KNOWN.contains(name) && NOT_OURS.stream().noneMatch(name::startsWith))
                .sorted()
                .map(name -> told(
                        OURS + name,
                        meant(name)
                                .map(known -> ", did you mean " + OURS + known + "?")
                                .orElse(".")))
                .toList();
    }

    private static String told(String name, String end) {
        return name + " is not known and does nothing" + end;
    }

    /** A line for a port by our name; Kubernetes sets an address there for a service of that name. */
    static Optional<String> portMeant(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(port -> port.matches("\\s*\\d+\\s*"))
                .map(port -> told(OURS + "PORT", ", did you mean QUARKUS_HTTP_PORT?"));
    }

    /** A slip of the pen; else all the words of one of ours with more between. */
    private static Optional<String> meant(String name) {
        return KNOWN.stream()
                .filter(known -> isSlip(name, known))
                .sorted()
                .findFirst()
                .or(() -> KNOWN.stream()
                        .filter(known -> words(name).containsAll(words(known)))
                        .max(Comparator.comparingInt(String::length)));
    }

    private static List<String> words(String name) {
        return List.of(name.split("_"));
    }

    private static boolean isSlip(String one, String other) {
        var last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
            }
            last = row;
        }
        return last[other.length()] <= SLIP;
    }
}
