package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.AskedAmount;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.Question;
import org.qingshan.conversation.question.Topic;
import org.qingshan.conversation.text.DepartureText;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.Contents;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.stream.LineupItem;

/** Answers a question with what is recorded, one line for each fact; what is not recorded has no line. */
final class Facts {
    private static final Set<CustomerOrder.Status> PACKED =
            EnumSet.of(CustomerOrder.Status.PACKED, CustomerOrder.Status.SHIPPED);

    private final Turn turn;
    private final Wording words;

    Facts(Turn turn) {
        this.turn = turn;
        this.words = turn.words();
    }

    /** 货到付款行吗 of a shop that has not said how it wants to be paid has no answer here. */
    private List<String> paying() {
        var paying = turn.shop().paying();
        var ways = PayingWords.ways(words, paying);
        var concern = Concerns.of(turn);
        boolean isWhether = concern.filter(Concern.ON_DELIVERY_ASKED::equals).isPresent();
        boolean isOnDelivery =
                isWhether || concern.filter(Concern.ON_DELIVERY::equals).isPresent();
        if (ways.isEmpty()) {
            return isWhether ? List.of() : List.of(words.fact().payment());
        }
        var whether = paying.isOnDelivery()
                ? words.beside().onDelivery()
                : words.beside().notOnDelivery();
        return isOnDelivery ? List.of(whether, ways.get()) : List.of(ways.get());
    }

    List<String> about(Question question, List<LineupItem> items) {
        Set<String> lines = new LinkedHashSet<>();
        for (var topic : question.topics()) {
            switch (topic) {
                case FEE -> {
                    lines.add(fee(question.province()));
                    Optional.of(turn)
                            .filter(asking -> question.province() == null)
                            .flatMap(ToFreeShipping::of)
                            .map(far -> far.told(turn))
                            .ifPresent(lines::add);
                }
                case DISPATCH -> lines.addAll(dispatch());
                case CONFIRMING -> lines.add(HowToConfirm.told(turn));
                case ABROAD -> lines.add(abroad());
                case ORDERING ->
                    lines.add(LineupText.howToOrder(words, turn.sale().lineup()));
                case PAYMENT -> lines.addAll(paying());
                case LINEUP, ALL_FOR_MONEY -> lines.add(lineup());
                case NEXT_STREAM -> lines.add(NextStream.asked(turn));
                case DESTINATIONS -> lines.addAll(destinations());
                case CHEAPEST, DEAREST ->
                    Explanations.extreme(turn, items, topic == Topic.DEAREST).forEach(lines::add);
                case VILLAGE, JIN, PRESENTED, SCREENSHOT, TWO_PLACES, ADDRESSING, AFTER_STREAM, TRUST, PRIVACY ->
                    Explanations.of(turn, topic).forEach(lines::add);
                case ACCOUNT -> lines.add(words.fact().noAccount());
                case HOLD -> lines.addAll(hold());
                case CHANGING, OTHER_AMOUNT -> lines.add(changing());
                case TOGETHER -> lines.add(words.fact().together());
                case WAITLIST -> lines.add(words.fact().waitlist());
                case TOTAL, PARCEL, QUEUE, ARRIVAL -> {}
                case ABOUT -> items.forEach(item -> lines.addAll(about(item)));
                default -> items.forEach(item -> about(topic, item).ifPresent(lines::add));
            }
        }
        return new ArrayList<>(lines);
    }

    private Optional<String> about(Topic topic, LineupItem item) {
        return switch (topic) {
            case LEFT, FOR_MONEY -> Optional.of(row(item));
            case PRICE -> Optional.of(row(item) + sum(item));
            case PACK -> pack(item);
            case ORIGIN -> origin(item);
            case HARVEST -> harvest(item);
            case LIMIT -> Optional.of(limit(item));
            case SMALLEST -> Optional.of(smallest(item));
            default -> Optional.empty();
        };
    }

    /** Until when something can be changed; of what is packed already, that it cannot. */
    private String changing() {
        var buyer = turn.buyer().id();
        boolean isOpen = turn.sale().parcelOf(buyer).isPresent();
        return Parcels.of(buyer, 1).stream()
                .filter(last -> !isOpen && PACKED.contains(last.status()))
                .findFirst()
                .map(last -> words.fact().changedNoMore(last.number(), OrderText.status(words, last.status())))
                .orElseGet(() -> {
                    NextAddress.mayMove(turn);
                    return words.fact().changing();
                });
    }

    /** How long it is kept for whoever has not confirmed it, and for whoever has and must pay. */
    private List<String> hold() {
        var shop = turn.shop();
        var fact = words.fact();
        var held = fact.held((int) shop.hold().toMinutes());
        return List.of(
                held,
                shop.paying()
                        .within()
                        .map(time -> fact.thenToPay((int) time.toMinutes()))
                        .orElse(fact.thenYours()));
    }

    /** All that is known of it. */
    private List<String> about(LineupItem item) {
        return Stream.of(
                        Optional.of(row(item)),
                        pack(item),
                        origin(item),
                        harvest(item),
                        Optional.ofNullable(item.limitPerBuyer()).map(limit -> limit(item)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String smallest(LineupItem item) {
        var product = item.product();
        var unit = words.unit(BigDecimal.ONE, product.unit());
        return words.fact().byWeight(words.name(item), item.slot(), unit, words.quantity(product.step(), item));
    }

    /** Where parcels do not go, and what it costs elsewhere. */
    private List<String> destinations() {
        var fees = new Fees(turn);
        var areas = fees.nowhere();
        return List.of(
                areas.isEmpty() ? words.fact().everywhere() : words.fact().notTo(areas), fees.everywhere());
    }

    private String abroad() {
        var fees = new Fees(turn);
        return fees.isNowhereAbroad()
                ? words.fact().notAbroad()
                : fees.isTold(Destination.ABROAD) ? fees.to(Destination.ABROAD) : BeyondMainland.passedOn(turn);
    }

    /** When something would arrive, as far as the shop can tell: when it leaves. */
    List<String> arrival() {
        return Stream.concat(dispatch().stream(), Stream.of(words.fact().onTheRoad()))
                .toList();
    }

    private String row(LineupItem item) {
        return LineupText.row(words, item, turn.shop().currency());
    }

    /** What so much of it costs as was asked about, or all that is left where that is less; nothing where no amount was named, or nothing is left. */
    private String sum(LineupItem item) {
        return AskedAmount.of(turn.said(), turn.round().lineup(MeantCard.of(turn)), item.slot())
                .map(quantity -> quantity.min(item.left()))
                .filter(quantity -> quantity.signum() > 0)
                .map(quantity -> words.fact()
                        .sum(words.quantity(quantity, item), turn.money(Contents.worth(quantity, item.price()))))
                .orElse("");
    }

    private String lineup() {
        return turn.sale().lineup().isEmpty()
                ? words.chat().emptyLineup()
                : LineupText.rows(words, turn.sale().lineup(), turn.shop().currency());
    }

    private Optional<String> pack(LineupItem item) {
        var product = item.product();
        var unit = words.unit(BigDecimal.ONE, product.unit());
        if (product.unit().isWeight()) {
            return Optional.of(smallest(item));
        }
        var pack = words.inScript(product.pack(words.isChinese()));
        return pack.isEmpty()
                ? Optional.empty()
                : Optional.of(words.fact().pack(words.name(item), item.slot(), unit, pack));
    }

    private Optional<String> origin(LineupItem item) {
        var growers = sold(item)
                .map(Lot::grower)
                .filter(Objects::nonNull)
                .map(Member::name)
                .distinct()
                .toList();
        var names = String.join(words.chat().listComma(), growers);
        var shop = words.name(turn.shop());
        return growers.isEmpty()
                ? Optional.empty()
                : Optional.of(words.fact().origin(words.name(item), item.slot(), names, shop));
    }

    private Optional<String> harvest(LineupItem item) {
        return sold(item).findFirst().map(lot -> harvest(lot, item));
    }

    /** The lots that are sold now, the oldest first: those that are not used up, else the last one. */
    private Stream<Lot> sold(LineupItem item) {
        var lots = turn.round().lotsOf(item);
        var rest = lots.stream().filter(lot -> lot.left().signum() > 0).toList();
        return rest.isEmpty() ? lots.stream().skip(Math.max(0, lots.size() - 1)) : rest.stream();
    }

    private String harvest(Lot lot, LineupItem item) {
        var harvested = lot.intake().harvestedOn();
        return harvested == null
                ? words.fact()
                        .brought(
                                words.name(item),
                                item.slot(),
                                words.day(
                                        lot.arrivedAt().atZone(Wording.VILLAGE).toLocalDate()))
                : words.fact().harvested(words.name(item), item.slot(), words.day(harvested));
    }

    private String limit(LineupItem item) {
        var limit = item.limitPerBuyer();
        return limit == null
                ? words.fact().noLimit(words.name(item), item.slot())
                : words.fact().limit(words.name(item), item.slot(), words.quantity(limit, item));
    }

    /** What was promised to every order, what is true of his own, and else of one that he would give now. */
    List<String> dispatch() {
        List<String> lines = new ArrayList<>();
        var shop = turn.shop();
        var now = turn.sale().now();
        var hours = shop.dispatch().hours();
        if (hours != null) {
            lines.add(words.fact().dispatch(hours));
        }
        var own = turn.sale()
                .parcelOf(turn.buyer().id())
                .flatMap(order -> DepartureText.of(words, order, shop, now)
                        .map(when -> words.fact().orderLeaves(order.number(), when)));
        own.or(() -> DepartureText.asked(words, shop, now)).ifPresent(lines::add);
        return lines;
    }

    /** To the province that is named, else to where the person lives, else to every place. */
    private String fee(@Nullable String named) {
        var address = turn.buyer().address();
        var province = named == null && address != null ? address.destination().province() : named;
        if (province != null && !new Fees(turn).isReached(province)) {
            return words.address().undeliverable(words.area(province));
        }
        var fees = new Fees(turn);
        return province == null
                ? fees.everywhere()
                : fees.isTold(province) ? fees.to(province) : BeyondMainland.passedOn(turn);
    }
}
