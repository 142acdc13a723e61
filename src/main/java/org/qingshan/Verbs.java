package org.qingshan;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.Causes;
import org.qingshan.platform.Invariants;
import org.qingshan.platform.Outage;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lanes;

/** The verbs of the command line. They run beside the program on the same database, without serving anything themselves. */
public class Verbs implements QuarkusApplication {
    private static final String USAGE = "Usage: shop add KEY NAME (makes a shop) | check (verifies the database)";
    static final int WRONG_USE = 2;
    /** Nothing was checked: neither that all is consistent is said, nor that anything is wrong. */
    static final int NOT_CHECKED = 3;

    private static final Logger LOG = Logger.getLogger(Verbs.class);

    @Inject
    ShopFounding founding;

    @Inject
    FirstShop owners;

    @Inject
    Lanes lanes;

    @Inject
    Invariants invariants;

    /** Whether the arguments are one of ours; without any the program itself is meant. */
    static boolean isMeant(String... arguments) {
        return arguments.length > 0;
    }

    /** Why these arguments are no verb, which is judged before there is a database; empty where they are one. */
    static Optional<String> problem(String... arguments) {
        var words = List.of(arguments);
        if (isCheck(arguments)) {
            return Optional.empty();
        }
        if (words.size() < 4 || !words.subList(0, 2).equals(List.of("shop", "add"))) {
            return Optional.of(USAGE);
        }
        if (Shop.isKey(words.get(2)) && !Shop.isName(name(words))) {
            return Optional.of("A shop's name is 1 to 40 letters in one line, such as Qingshan Village; this one is "
                    + (name(words).isBlank()
                            ? "empty"
                            : name(words).length() + " letters, or has signs that nobody sees"));
        }
        return Shop.isKey(words.get(2))
                ? Optional.empty()
                : Optional.of(
                        "A shop's key is 2 to 32 small letters, digits and dashes and begins with a letter, such as"
                                + " qingshan; not '" + words.get(2) + "'");
    }

    private static String name(List<String> words) {
        return String.join(" ", words.subList(3, words.size())).strip();
    }

    /** It looks through a database and never makes one. */
    static boolean isCheck(String... arguments) {
        return List.of(arguments).equals(List.of("check"));
    }

    @Override
    public int run(String... arguments) {
        var problem = problem(arguments);
        if (problem.isPresent()) {
            System.err.println(problem.get());
            return WRONG_USE;
        }
        var words = List.of(arguments);
        return isCheck(arguments) ? check() : addShop(words.get(2), name(words));
    }

    private int check() {
        try {
            return checked(invariants.broken());
        } catch (RuntimeException failure) {
            return notChecked(failure);
        }
    }

    /** The code that a check ends with which did not come to its end. What is the database's matter is told in one line. */
    static int notChecked(Throwable failure) {
        if (!Outage.isTheCauseOf(failure)) {
            LOG.error("The check failed", failure);
        }
        System.err.println("Nothing was checked, the database cannot be asked now: " + rootOf(failure));
        return NOT_CHECKED;
    }

    private static String rootOf(Throwable failure) {
        var root = Causes.of(failure).stream()
                .filter(SQLException.class::isInstance)
                .findFirst()
                .orElse(failure);
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private static int checked(List<String> broken) {
        broken.forEach(System.out::println);
        System.out.println(broken.isEmpty() ? "Everything is consistent." : broken.size() + " things are wrong.");
        return broken.isEmpty() ? 0 : 1;
    }

    private int addShop(String key, String name) {
        if (!founding.found(key, name, name, shop -> {})) {
            System.err.println("There is a shop '" + key + "' already; choose another key");
            return 1;
        }
        var code = Secrets.newCode();
        lanes.run(key, () -> owners.newWayIn(key, code));
        System.out.println("Shop '" + key + "' is there. Its first owner sends: /start owner_" + code);
        return 0;
    }

    /** A verb beside the running program must not take its port, its bot or its jobs. To be called before Quarkus starts. */
    static void serveNothing() {
        System.setProperty("qingshan.command-line", "true");
        System.setProperty("qingshan.telegram.token", "");
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("qingshan.inbox.warm-up", "0s");
        // A look through everything says nothing for longer than a server that serves people may.
        System.setProperty("quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "0");
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.log.console.stderr", "true"); // What it prints is for scripts.
    }
}
