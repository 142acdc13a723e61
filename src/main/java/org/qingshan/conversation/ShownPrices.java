package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * What goods cost where they were offered to somebody. A button says so behind the key of its item, {@code #57@2680}: nobody comes to owe
 * more than he was shown without having agreed to it, and who owes less is told. Buttons of before say no price, and nothing is compared.
 */
public final class ShownPrices {
    /** The key of an item, and what it cost in minor units; of several goods all that they cost, in the order in which they are named. */
    static final String KEY = "#\\d{1,18}(?:@\\d[\\d,]{0,40}+)?";

    static final ShownPrices NONE = new ShownPrices("", Map.of());

    private static final Pattern OF_BUTTON =
            Pattern.compile("(?:/buy )?(?<words>.{1,80}) #(?<key>\\d{1,18})@(?<prices>\\d[\\d,]{0,40}+)");
    private static final Pattern SLOT = Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]\\d{1,3}(?= )");

    private final String said;
    private final Map<String, Long> bySlot;

    private ShownPrices(String said, Map<String, Long> bySlot) {
        this.said = said;
        this.bySlot = bySlot;
    }

    /** What a button says at its end of the goods that it names. */
    static String key(LineupItem... items) {
        return "#" + items[0].id() + "@"
                + Stream.of(items).map(item -> String.valueOf(item.price())).collect(Collectors.joining(","));
    }

    /** Those that a button says; none where it says none. */
    public static ShownPrices of(String button) {
        var found = OF_BUTTON.matcher(button);
        if (!found.matches()) {
            return NONE;
        }
        var slots = SLOT.matcher(found.group("words")).results().iterator();
        Map<String, Long> prices = new HashMap<>();
        for (var price : found.group("prices").split(",")) {
            if (slots.hasNext() && price.length() <= 15) {
                prices.put(slots.next().group().toUpperCase(Locale.ROOT), Long.valueOf(price));
            }
        }
        return new ShownPrices(found.group("words") + " #" + found.group("key"), prices);
    }

    /** Those of the button that was tapped or named, else of what the last answer offered. */
    private static ShownPrices of(Turn turn) {
        if (turn.prices() != NONE) {
            return turn.prices();
        }
        Map<String, Long> prices = new HashMap<>();
        turn.shown().map(button -> of(button.text())).forEach(one -> prices.putAll(one.bySlot));
        return prices.isEmpty() ? NONE : new ShownPrices("", prices);
    }

    /** Whether any of this costs more than was shown, so that it is asked first. */
    static boolean areExceeded(Turn turn, List<Claim> claims) {
        var shown = of(turn);
        // What is said in words to go elsewhere waits for its buyer's word in any case, and a button would not say
        // where.
        boolean isHeld = turn.goesElsewhere() && turn.prices() == NONE;
        return !isHeld && claims.stream().anyMatch(claim -> shown.isExceeded(turn, claim));
    }

    private boolean isExceeded(Turn turn, Claim claim) {
        var price = bySlot.get(claim.slot());
        return price != null
                && takesMore(turn, claim)
                && ClaimDesk.item(turn, claim.slot()).price() > price;
    }

    /** Whose order grows by it; what he has keeps its price. */
    private static boolean takesMore(Turn turn, Claim claim) {
        return switch (claim.action()) {
            case ADD -> true;
            case REPLACE -> claim.quantity().compareTo(Keeping.had(turn, claim.slot())) > 0;
            case REDUCE, CANCEL -> false;
        };
    }

    /** Asks whether it shall be at the price of now. */
    static Answer ask(Turn turn, ClaimReading reading, Claim claim) {
        var shown = of(turn);
        var item = ClaimDesk.item(turn, claim.slot());
        var words = turn.words();
        var change = words.change();
        var before = each(turn, item, shown.bySlot.getOrDefault(claim.slot(), item.price()));
        var now = each(turn, item, item.price());
        if (!turn.isToldInPrivate()) {
            return Answer.refused(
                    change.dearerSayIt(words.name(item), item.slot(), before, now, Wording.number(claim.quantity())));
        }
        var much = words.quantity(claim.quantity(), item);
        return Answer.asking(
                change.dearer(words.name(item), item.slot(), before, now),
                new Button(
                        claim.action() == Claim.Action.REPLACE
                                ? change.setAtButton(much, now)
                                : change.takeAtButton(much, now),
                        shown.anew(reading, claim, item)));
    }

    /** The same button, at the price of now. */
    private String anew(ClaimReading reading, Claim claim, LineupItem item) {
        return !said.isEmpty() && bySlot.size() == 1
                ? "/buy " + said + "@" + item.price()
                : claim.action() == Claim.Action.REPLACE
                        ? Choices.setting(item, claim.quantity())
                        : reading.isOnTop(claim.slot())
                                ? Phrasing.more(item, claim.quantity(), "").text()
                                : Choices.taking(item, claim.quantity());
    }

    /** That it costs something else than was shown, as a sentence ahead of a question; empty where it does not. */
    static String changed(Turn turn, Claim claim) {
        var before = of(turn).bySlot.get(claim.slot());
        var item = ClaimDesk.item(turn, claim.slot());
        return before == null || before == item.price()
                ? ""
                : turn.words()
                                .change()
                                .priceChanged(
                                        turn.words().name(item),
                                        item.slot(),
                                        each(turn, item, before),
                                        each(turn, item, item.price()))
                        + "\n";
    }

    /** That it costs something else than was shown, and counts at that. */
    static Optional<Answer> told(Turn turn, Claim claim) {
        var shown = of(turn);
        var before = shown.bySlot.get(claim.slot());
        var item = ClaimDesk.item(turn, claim.slot());
        boolean isTaken = turn.results().stream()
                .anyMatch(result -> result.item().equals(item)
                        && (result.got().signum() > 0 || result.waiting().signum() > 0));
        if (before == null || before == item.price() || !isTaken) {
            return Optional.empty();
        }
        var words = turn.words();
        if (before < item.price()) {
            return Optional.of(Answer.of(changed(turn, claim).strip()));
        }
        return Optional.of(Answer.of(words.change()
                .cheaper(words.name(item), item.slot(), each(turn, item, before), each(turn, item, item.price()))));
    }

    /**
     * What one of it costs, where its buyer could take it for something else: a price for a time, or another than he has some of it at. Else the sum of
     * all that follows says it, as ever.
     */
    static String ofReceipt(Turn turn, LineupItem item) {
        if (item.flashUntil() != null) {
            return turn.words().change().atFlashPrice(each(turn, item, item.price()));
        }
        boolean isOther = turn.sale().linesOf(turn.buyer().id()).stream()
                .anyMatch(line -> line.isLive() && line.item().equals(item) && line.unitPrice() != item.price());
        return isOther ? turn.words().change().atPrice(each(turn, item, item.price())) : "";
    }

    /** ¥29.90/箱 */
    private static String each(Turn turn, LineupItem item, long price) {
        return turn.money(price) + "/"
                + turn.words().unit(BigDecimal.ONE, item.product().unit());
    }
}
