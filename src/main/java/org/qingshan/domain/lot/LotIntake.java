package org.qingshan.domain.lot;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.photo.TeamPhoto;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Shop;

/** Takes in what growers announce and bring. Belongs into the shop's lane. */
@Singleton
public class LotIntake {
    /** The same basket brought again takes longer. */
    private static final Duration AT_ONCE = Duration.ofMinutes(10);

    private static final Duration A_DAY = Duration.ofDays(1);

    /** By how much of it a harvest is misjudged when it is announced, and a scale disagrees. */
    private static final BigDecimal NEARLY = new BigDecimal("0.1");

    private final Event<Object> events;

    LotIntake(Event<Object> events) {
        this.events = events;
    }

    /**
     * What a grower puts on the scales.
     *
     * @param terms what was agreed; null for the shop's usual share
     */
    public record Delivery(
            Product product,
            BigDecimal quantity,
            Member grower,
            Intake intake,
            @Nullable Terms terms) {}

    /**
     * The goods are here. What the grower had announced of the product is completed, the one expected first; what is expected on a later
     * day only where it is just as much, for else it is still to come. Otherwise they are a lot of their own. What was asked for before by the same key is the lot that came of it. Refuses no number of steps.
     */
    public Lot bring(Shop shop, Delivery delivery, String actor, Instant now) {
        return Lots.requested(delivery.intake().request()).orElseGet(() -> taken(shop, delivery, actor, now));
    }

    private static Lot taken(Shop shop, Delivery delivery, String actor, Instant now) {
        delivery.product().requireSteps(delivery.quantity());
        var announced = announced(delivery, LocalDate.ofInstant(now, Shop.VILLAGE));
        var lot = announced.orElseGet(() -> Lot.brought(
                new Basket(shop.nextLotNumber(), delivery.product(), delivery.grower(), delivery.quantity()), now));
        announced.ifPresent(one -> one.arrive(delivery.quantity(), now));
        lot.agreed(delivery.terms() == null ? Terms.usual(shop) : delivery.terms())
                .with(pictured(delivery.intake()).agreedAs(lot.intake()));
        if (announced.isEmpty()) {
            lot.persist();
        }
        write(actor, "lot.brought", lot, delivery.quantity().toPlainString());
        return lot;
    }

    private static Intake pictured(Intake intake) {
        var photo = intake.photo();
        return photo == null ? intake : intake.pictured(TeamPhoto.called(photo));
    }

    private static Optional<Lot> announced(Delivery delivery, LocalDate today) {
        return Lots.in(List.of(LotState.ANNOUNCED, LotState.PROPOSED)).stream()
                .filter(lot -> lot.product().equals(delivery.product()))
                .filter(lot -> delivery.grower().equals(lot.grower()))
                .filter(lot -> !isLater(lot, today) || isAbout(lot.brought(), delivery.quantity()))
                .min(Comparator.comparing(
                        (Lot lot) -> lot.intake().lastMoment().orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static boolean isLater(Lot lot, LocalDate today) {
        var day = lot.intake().expectedOn();
        return day != null && day.isAfter(today);
    }

    /** 78 of 80 jin are what was announced, brought early; 10 of 40 boxes are something else, and the 40 still come. */
    private static boolean isAbout(BigDecimal announced, BigDecimal brought) {
        return announced.subtract(brought).abs().compareTo(announced.multiply(NEARLY)) <= 0;
    }

    /** What was taken in a moment ago and is the same in all that is said of it; whoever repeats himself does so soon. */
    public static Optional<Lot> justBrought(Member grower, Product product, BigDecimal quantity, Instant now) {
        return Lots.broughtBy(List.of(grower)).stream()
                .filter(lot -> lot.product().equals(product) && lot.state() == LotState.BROUGHT)
                .filter(lot -> lot.brought().compareTo(quantity) == 0)
                .filter(lot -> lot.arrivedAt().plus(AT_ONCE).isAfter(now))
                .findFirst();
    }

    /** What was put up today for its grower on somebody's word, before anybody took it in, and is just as much. Query. */
    public static Optional<Lot> putUpFor(Member grower, Product product, BigDecimal quantity, Instant now) {
        return Lots.broughtBy(List.of(grower)).stream()
                .filter(lot -> lot.state() == LotState.TRUSTED
                        && History.lastOf("lot.brought", Lots.subject(lot), 1).isEmpty())
                .filter(lot -> lot.product().equals(product) && lot.brought().compareTo(quantity) == 0)
                .filter(lot -> lot.arrivedAt().plus(A_DAY).isAfter(now))
                .findFirst();
    }

    /** What its grower gets for a lot that is here. Refuses once something of it is sold. */
    public void agreesOn(Lot lot, Terms terms, String actor) {
        lot.agreed(terms);
        write(actor, "lot.agreed", lot, "");
    }

    /**
     * What the grower has announced of the same goods for the same day and not brought yet, which he says again: of several baskets the one
     * of just that quantity, else the last.
     */
    public static Optional<Lot> proposedBefore(Member grower, Product product, BigDecimal quantity, Intake agreed) {
        return Lots.in(List.of(LotState.PROPOSED, LotState.ANNOUNCED)).stream()
                .filter(lot -> grower.equals(lot.grower()) && lot.product().equals(product))
                .filter(lot -> Objects.equals(lot.intake().expectedOn(), agreed.expectedOn()))
                .min(Comparator.comparing((Lot lot) -> lot.brought().compareTo(quantity) != 0)
                        .thenComparing(Lot::id, Comparator.reverseOrder()));
    }

    /**
     * The grower says again what he can bring for that day. Of another quantity or another hour the team hears and is asked, also where it
     * has wanted what was said before; an hour that he does not repeat stays. What was waited for and late by then is noted as such. Refuses
     * no number of steps.
     *
     * @return whether anything is different now
     */
    public boolean proposeAgain(Lot lot, BigDecimal quantity, Intake agreed, String actor, Instant now) {
        var before = lot.brought();
        var hour = agreed.expectedBy();
        var isOtherHour = hour != null && !hour.equals(lot.intake().expectedBy());
        if (!isOtherHour && lot.brought().compareTo(quantity) == 0) {
            lot.willBe(quantity, false, now);
            return false;
        }
        if (Lots.isMissing(lot, now)) {
            write(actor, Lots.MISSED, lot, "");
        }
        lot.willBe(quantity, true, now);
        if (isOtherHour) {
            lot.with(lot.intake().agreedAs(agreed));
        }
        var change = before.compareTo(quantity) == 0 && hour != null
                ? LocalTime.ofInstant(hour, Shop.VILLAGE).toString()
                : before.toPlainString() + " > " + quantity.toPlainString();
        write(actor, "lot.announced_anew", lot, change);
        events.fire(new LotProposed(lot.id()));
        return true;
    }

    /**
     * The grower says another day for what he can bring; the team hears and is asked, also where it has wanted it for the first. Refuses no
     * number of steps.
     *
     * @return whether anything is different now
     */
    public boolean proposeFor(Lot lot, BigDecimal quantity, Intake agreed, String actor, Instant now) {
        var day = agreed.expectedOn();
        if (Objects.equals(day, lot.intake().expectedOn())) {
            return proposeAgain(lot, quantity, agreed, actor, now);
        }
        if (Lots.isMissing(lot, now)) {
            write(actor, Lots.MISSED, lot, "");
        }
        lot.willBe(quantity, true, now);
        lot.with(lot.intake().agreedAs(agreed));
        write(actor, "lot.announced_anew", lot, String.valueOf(day));
        events.fire(new LotProposed(lot.id()));
        return true;
    }

    /** A grower says what he can bring, and perhaps when. Refuses no number of steps. */
    public Lot propose(Shop shop, Basket basket, Intake agreed, String actor, Instant now) {
        basket.product().requireSteps(basket.quantity());
        var lot = Lot.proposed(basket, now).agreed(Terms.usual(shop)).with(agreed);
        lot.persist();
        write(actor, "lot.announced", lot, basket.quantity().toPlainString());
        events.fire(new LotProposed(lot.id()));
        return lot;
    }

    /**
     * Somebody of the team passes on what a grower can bring, and it is wanted: nobody is asked. Said again for the same day the last
     * quantity and hour count. Refuses no number of steps.
     */
    public Lot expect(Shop shop, Delivery delivery, String actor, Instant now) {
        delivery.product().requireSteps(delivery.quantity());
        var agreed = delivery.intake();
        var before = proposedBefore(delivery.grower(), delivery.product(), delivery.quantity(), agreed);
        var lot = before.orElseGet(() -> Lot.proposed(
                        new Basket(shop.nextLotNumber(), delivery.product(), delivery.grower(), delivery.quantity()),
                        now)
                .agreed(Terms.usual(shop))
                .with(agreed));
        if (before.isPresent()) {
            lot.willBe(delivery.quantity(), true, now);
            lot.with(agreed.expectedBy() == null ? lot.intake() : lot.intake().agreedAs(agreed));
        } else {
            lot.persist();
        }
        write(actor, "lot.announced", lot, delivery.quantity().toPlainString());
        answer(lot, true, actor, now);
        return lot;
    }

    /**
     * The team wants what the grower can bring, or does not; the same answer twice is one. What it wanted, waited for until it was late
     * and gives up now is noted as such. Refuses another one than was given.
     */
    public void answer(Lot lot, boolean wanted, String actor, Instant now) {
        if (lot.state() == (wanted ? LotState.ANNOUNCED : LotState.DECLINED)) {
            return;
        }
        var isMissed = Lots.isMissing(lot, now);
        if (wanted) {
            lot.accept();
        } else {
            lot.decline();
        }
        write(actor, wanted ? "lot.accepted" : isMissed ? Lots.MISSED : "lot.declined", lot, "");
        events.fire(new LotAnswered(lot.id()));
    }

    /** What these growers have announced that can still come in time; the one expected first comes first. */
    public static List<Lot> openOf(Collection<Member> growers, Instant now) {
        return Lots.broughtBy(growers).stream()
                .filter(lot -> lot.state() == LotState.PROPOSED || lot.state() == LotState.ANNOUNCED)
                .filter(lot -> lot.intake().lastMoment().filter(now::isAfter).isEmpty())
                .sorted(Comparator.comparing(
                        (Lot lot) -> lot.intake().lastMoment().orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The grower says that it will not come. It counts as announced no more, and the team hears of it. Refuses what has come. */
    public void takeBack(Lot lot, String actor) {
        lot.decline();
        write(actor, "lot.taken_back", lot, "");
        events.fire(new LotTakenBack(lot.id()));
    }

    /** Puts right how much there is, as long as nobody has looked. Refuses no number of steps. */
    public void recount(Lot lot, BigDecimal quantity, String actor, Instant now) {
        var before = lot.brought();
        lot.arrive(quantity, now);
        noteCount(lot, before, actor);
    }

    /** Writes into its history how much it was before. */
    public static void noteCount(Lot lot, BigDecimal before, String actor) {
        write(
                actor,
                "lot.recounted",
                lot,
                before.toPlainString() + " > " + lot.brought().toPlainString());
    }

    /** Shows this picture of it from now on, by the name that a platform or the data directory has for it. */
    public void picture(Lot lot, String picture, String actor) {
        lot.with(lot.intake().pictured(TeamPhoto.called(picture)));
        write(actor, "lot.pictured", lot, "");
    }

    private static void write(String actor, String action, Lot lot, String change) {
        History.write(actor, action, Lots.subject(lot), Map.of("change", change));
    }
}
