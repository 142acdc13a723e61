package org.qingshan.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.Refused;
import org.qingshan.domain.shop.ConsoleLinks;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;

/** Issues links to the console, shows what they are for, and changes each into one session. */
@ApplicationScoped
public class OneTimeLinks implements ConsoleLinks {
    private final Lanes lanes;
    private final DatabaseClock clock;
    private final String console;

    OneTimeLinks(Lanes lanes, DatabaseClock clock, AccessConfig config) {
        this.lanes = lanes;
        this.clock = clock;
        this.console = config.publicUrl().toString().replaceAll("/+$", "") + "/console/login/";
    }

    /**
     * What a link opens, for the one who holds it.
     *
     * @param name whom it is for; empty if nobody has said
     */
    public record Opens(Shop shop, String name) {}

    @Override
    public String issue(long buyer, String name) {
        return issue(new Person(buyer, name));
    }

    @Override
    public String issueToFirstOwner() {
        ConsoleLink.withdrawFirstOwners();
        return issue(Person.FIRST_OWNER);
    }

    private String issue(Person person) {
        var now = Lane.current().now();
        var code = Secret.fresh(Lane.current().shop());
        ConsoleLink.sweep(now);
        ConsoleLink.of(code, person, now).persist();
        return console + code.written();
    }

    /** What the link is good for, without spending it; empty if it is not, or no more. */
    public Optional<Opens> look(String code) {
        return Secret.read(code).flatMap(secret -> lanes.read(secret.shop(), () -> opens(secret)));
    }

    private Optional<Opens> opens(Secret code) {
        return valid(code)
                .flatMap(link -> Shop.byKey(code.shop())
                        .map(shop -> new Opens(shop, link.person().name())));
    }

    /** Spends the link. Of several who try at once only one gets a session. Refuses a link that is good for nothing. */
    public Secret spend(String code) {
        // Looked at first, so that nobody can keep a shop's lane busy with codes that he made up.
        var secret = look(code).flatMap(opens -> Secret.read(code)).orElseThrow(OneTimeLinks::invalid);
        return lanes.run(secret.shop(), () -> {
            var now = Lane.current().now();
            var link = valid(secret).orElseThrow(OneTimeLinks::invalid);
            link.spend(now);
            var session = Secret.fresh(secret.shop());
            ConsoleSession.sweep(now);
            new ConsoleSession(session, link.person(), now).persist();
            History.write(link.person().actor(), "console.opened", "console", Map.of());
            return session;
        });
    }

    private Optional<ConsoleLink> valid(Secret code) {
        return ConsoleLink.with(code)
                .filter(link -> link.isValid(clock.now()))
                .filter(link -> !link.person().roles().isEmpty());
    }

    private static Refused invalid() {
        return new Refused(Refused.Reason.INVALID_CODE);
    }
}
