package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.text.ScaleText;
import org.qingshan.conversation.text.WaybillText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.ReturnedMoney;
import org.qingshan.domain.order.Company;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.ParcelReturned;
import org.qingshan.domain.order.TimeToPay;
import org.qingshan.domain.parcel.BoxesShipped;
import org.qingshan.domain.parcel.CourierNews;
import org.qingshan.domain.parcel.GoodsWeighed;
import org.qingshan.domain.parcel.NotCollected;
import org.qingshan.domain.parcel.OrderDelivered;
import org.qingshan.domain.parcel.OrderPacked;
import org.qingshan.domain.parcel.OrderUnpacked;
import org.qingshan.domain.parcel.ParcelMoved;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.outbox.Button;
import org.qingshan.platform.lane.Lane;

/** What buyers are told of their parcels on the way; and the team, where something is wrong with one. */
@Singleton
class ParcelNotices {
    private final Notices notices;
    private final TimeToPay time;

    ParcelNotices(Notices notices, TimeToPay time) {
        this.notices = notices;
        this.time = time;
    }

    void on(@Observes OrderPacked packed) {
        var numbers = packed.order().company().numbers();
        notices.tell(packed.order().buyerId(), words -> {
            var scale = ScaleText.of(words, packed.order(), packed.weighed(), currency());
            var number = words.numbers(numbers);
            var told = packed.order().isCollected()
                    ? ready(words, packed.order(), number)
                    : packed.boxes() == 1
                            ? words.parcel().buyerPacked(number)
                            : words.parcel().buyerPackedInBoxes(number, packed.boxes());
            return scale.isEmpty() ? told : told + "\n" + scale;
        });
    }

    /** Where it is to be collected as the shop says now: what was said when it was ordered may be days old. */
    private static String ready(Wording words, CustomerOrder order, String number) {
        var shop = Shop.byKey(Lane.current().shop()).orElseThrow();
        var ordered = Objects.requireNonNull(order.destination()).detail();
        var told = words.pickUp().ready(number, shop.shipping().pickUp().orElse(ordered));
        var cash = order.company().orders().stream()
                .filter(PayingWords::isPaidAtPickUp)
                .mapToLong(PayingWords::due)
                .sum();
        return cash == 0 ? told : told + words.gap() + words.pickUp().bringCash(words.money(cash, shop.currency()));
    }

    void on(@Observes OrderUnpacked unpacked) {
        notices.tell(
                unpacked.order().buyerId(),
                words -> unpacked(words, unpacked.order().company()));
    }

    private String unpacked(Wording words, Company company) {
        var shop = Shop.byKey(Lane.current().shop()).orElseThrow();
        var payBy = company.orders().stream()
                .flatMap(order -> time.payBy(order, shop).stream())
                .min(Comparator.naturalOrder());
        var waiting = company.orders().stream()
                .flatMap(order -> order.in(OrderLine.State.WAITING))
                .map(line -> words.team()
                        .waitsAsBefore(
                                words.quantity(line.quantity(), line.item()),
                                words.name(line.item()),
                                line.item().slot()));
        var told = words.team().buyerUnpacked(words.numbers(company.numbers()));
        var within = PayingWords.within(words, payBy, Lane.current().now());
        return Stream.concat(Stream.of(within.isEmpty() ? told : told + words.gap() + within), waiting)
                .collect(Collectors.joining("\n"));
    }

    void on(@Observes GoodsWeighed again) {
        notices.tell(
                again.order().buyerId(),
                words -> words.parcel()
                        .buyerWeighedAgain(
                                again.order().number(),
                                ScaleText.of(words, again.order(), again.weighed(), currency())));
    }

    private static String currency() {
        return Shop.byKey(Lane.current().shop()).orElseThrow().currency();
    }

    void on(@Observes BoxesShipped shipped) {
        notices.tell(shipped.buyerId(), words -> {
            var waybills = WaybillText.all(words, shipped.waybills());
            var number = words.numbers(shipped.orders());
            return shipped.corrected()
                    ? words.parcel().buyerCorrected(number, waybills)
                    : words.parcel().buyerShipped(number, waybills);
        });
    }

    /** That it is on some road between is nothing to ring a phone for; it stands in the answer to "where is it". */
    void on(@Observes ParcelMoved moved) {
        var step = moved.news().step();
        var numbers = moved.order().company().numbers();
        if (step != CourierNews.Step.MOVING) {
            notices.tell(
                    moved.order().buyerId(),
                    words -> WaybillText.news(
                            words, words.numbers(numbers), step, moved.news().words()));
        }
        if (step == CourierNews.Step.TROUBLE || step == CourierNews.Step.BACK) {
            tellTeam(moved);
        }
    }

    /** Whoever can ring up the courier or the buyer. */
    private void tellTeam(ParcelMoved moved) {
        Stream.of(Role.OWNER, Role.HOST, Role.PACKER)
                .flatMap(role -> Membership.withRole(role).stream())
                .map(Membership::buyerId)
                .filter(person -> person != moved.order().buyerId())
                .distinct()
                .forEach(person -> notices.tell(
                        person,
                        words -> WaybillText.trouble(
                                words, words.numbers(moved.order().company().numbers()), moved.news())));
    }

    void on(@Observes NotCollected gone) {
        notices.tell(gone.buyerId(), words -> words.pickUp().cancelled(words.numbers(gone.orders())));
    }

    void on(@Observes ParcelReturned returned) {
        var order = returned.order();
        notices.tell(
                order.buyerId(),
                words -> words.after()
                                .buyerReturned(words.numbers(order.company().numbers()))
                        + words.gap()
                        + ReturnedMoney.of(order).forBuyer(words, currency()));
    }

    void on(@Observes OrderDelivered delivered) {
        var number = delivered.orders().get(0);
        notices.tell(
                delivered.buyerId(),
                words -> delivered.collected()
                        ? words.pickUp().handedOver(words.numbers(delivered.orders()))
                        : words.parcel().buyerDelivered(words.numbers(delivered.orders())),
                words -> List.of(
                        new Button(words.after().wellButton(), "/well " + number),
                        new Button(words.after().problemButton(), "/problem " + number)));
    }
}
