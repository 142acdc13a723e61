package org.qingshan;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.util.List;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.Invariants;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lanes;

/** The verbs of the command line. They run beside the program on the same database, without serving anything themselves. */
public class Verbs implements QuarkusApplication {
    private static final String USAGE = "Usage: shop add KEY NAME (makes a shop) | check (verifies the database)";
    private static final int WRONG_USE = 2;

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

    @Override
    public int run(String... arguments) {
        var words = List.of(arguments);
        if (words.equals(List.of("check"))) {
            return check();
        }
        if (words.size() >= 4 && words.subList(0, 2).equals(List.of("shop", "add"))) {
            return addShop(words.get(2), String.join(" ", words.subList(3, words.size())));
        }
        System.err.println(USAGE);
        return WRONG_USE;
    }

    private int check() {
        var broken = invariants.broken();
        broken.forEach(System.out::println);
        System.out.println(broken.isEmpty() ? "Everything is consistent." : broken.size() + " things are wrong.");
        return broken.isEmpty() ? 0 : 1;
    }

    private int addShop(String key, String name) {
        if (!Shop.isKey(key)) {
            System.err.println(
                    "A shop's key is 2 to 32 small letters, digits and dashes and begins with a letter, such as"
                            + " qingshan; not '" + key + "'");
            return WRONG_USE;
        }
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
