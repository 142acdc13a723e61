package org.qingshan.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Deriving;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;

/**
 * Whom a login of the provider lets in: whoever has linked it, in a session of the console, and nobody else. What the provider tells of
 * a name or an address is never believed to be somebody's.
 */
@ApplicationScoped
public class ProviderLogins {
    /** As long as a link is good for. */
    private static final Duration LIFE = ConsoleLink.LIFE;

    private final Lanes lanes;
    private final DatabaseClock clock;
    private final EntityManager entityManager;
    private final Deriving deriving;
    private final OneTimeLinks links;

    ProviderLogins(
            Lanes lanes, DatabaseClock clock, EntityManager entityManager, Deriving deriving, OneTimeLinks links) {
        this.lanes = lanes;
        this.clock = clock;
        this.entityManager = entityManager;
        this.deriving = deriving;
        this.links = links;
    }

    /** Whom the provider has recognised: by its own name of itself and its own key of the person. */
    public record Recognised(String issuer, String subject) {}

    /**
     * What somebody of the team is asked to confirm.
     *
     * @param subject what is kept of whom the provider knows
     * @param until in seconds since 1970
     * @param sign that this was offered in this session
     */
    public record Offer(String subject, long until, String sign) {}

    /** What became of linking. */
    public enum Linking {
        DONE,
        /** The offer is too old, or not of this session. */
        INVALID,
        /** Somebody else of the shop has linked that login. */
        TAKEN,
        /** Whoever set the shop up is nobody yet whom a login could be of. */
        NOBODY
    }

    /** @param link opens the shop's console once */
    public record Door(Shop shop, String link) {}

    private record Found(String shop, long buyer) {}

    /** The console of each shop whose team this login is of. Empty where nobody has linked it. */
    public List<Door> doors(Recognised login) {
        return found(kept(login)).stream()
                .flatMap(found -> door(found).stream())
                .toList();
    }

    @SuppressWarnings("unchecked") // What a query without a type gives is rows of two values.
    private List<Found> found(String subject) {
        return lanes.acrossShops(() -> ((List<Object[]>) entityManager
                        .createNativeQuery(
                                "select shop_id, buyer_id from provider_login where subject = :subject order by shop_id")
                        .setParameter("subject", subject)
                        .getResultList())
                .stream()
                        .map(row -> new Found((String) row[0], ((Number) row[1]).longValue()))
                        .toList());
    }

    private Optional<Door> door(Found found) {
        return lanes.run(
                found.shop(),
                () -> Buyer.<Buyer>findByIdOptional(found.buyer())
                        .filter(person ->
                                !new Person(person.id(), person.name()).roles().isEmpty())
                        .flatMap(person -> Shop.byKey(found.shop())
                                .map(shop -> new Door(shop, links.issue(person.id(), person.name())))));
    }

    /** Offers to link a login to whoever has this session; empty if the session is over. */
    public Optional<Offer> offer(Secret session, Recognised login) {
        return shopOf(session).map(shop -> {
            var until = clock.now().plus(LIFE).getEpochSecond();
            return new Offer(kept(login), until, sign(session, kept(login), until));
        });
    }

    /** The shop whose session it is; empty if it is over. */
    public Optional<Shop> shopOf(Secret session) {
        return lanes.read(
                session.shop(),
                () -> ConsoleSession.with(session)
                        .filter(open -> open.isOpen(clock.now()))
                        .flatMap(open -> Shop.byKey(session.shop())));
    }

    /** Links a login that was offered. The same again changes nothing. */
    public Linking link(Secret session, Offer offer) {
        if (!isOurs(session, offer) || clock.now().getEpochSecond() >= offer.until()) {
            return Linking.INVALID;
        }
        return lanes.run(
                session.shop(),
                () -> person(session)
                        .map(person -> link(person, offer.subject()))
                        .orElse(Linking.NOBODY));
    }

    private static Linking link(long person, String subject) {
        var known = ProviderLogin.with(subject);
        if (known.isPresent()) {
            return known.get().isOf(person) ? Linking.DONE : Linking.TAKEN;
        }
        new ProviderLogin(subject, person, Lane.current().now()).persist();
        History.write("buyer " + person, "login.linked", "buyer " + person, Map.of());
        return Linking.DONE;
    }

    /** Takes one of the person's own logins away, by our key of it. Returns whether it had one; another's is none. */
    public boolean unlink(Secret session, long id) {
        return lanes.run(session.shop(), () -> {
            var own = of(session).stream().filter(login -> login.id() == id).findFirst();
            own.ifPresent(login -> {
                var person = "buyer " + person(session).orElseThrow();
                login.delete();
                History.write(person, "login.unlinked", person, Map.of());
            });
            return own.isPresent();
        });
    }

    /** What the person of the session has linked. Wants a reading of the shop. */
    public List<ProviderLogin> of(Secret session) {
        return person(session).map(ProviderLogin::of).orElse(List.of());
    }

    private static Optional<Long> person(Secret session) {
        return ConsoleSession.with(session).map(open -> open.person().buyer());
    }

    private String kept(Recognised login) {
        return hex("provider login\n" + login.issuer() + "\n" + login.subject());
    }

    private String sign(Secret session, String subject, long until) {
        return hex("provider offer\n" + FormToken.of(session) + "\n" + subject + "\n" + until);
    }

    private boolean isOurs(Secret session, Offer offer) {
        return MessageDigest.isEqual(
                sign(session, offer.subject(), offer.until()).getBytes(StandardCharsets.UTF_8),
                offer.sign().getBytes(StandardCharsets.UTF_8));
    }

    private String hex(String purpose) {
        return HexFormat.of().formatHex(deriving.secretFor(purpose));
    }
}
