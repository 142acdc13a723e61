package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Who is asked whether one thing shall go for another and says how much of that he wants, means the exchange: 黄桃换红糖, then 两袋. */
final class SwapAnswered {
    private static final Pattern SWAP =
            Pattern.compile("/buy (?<slot>\\S+) \\S+ for (?<goes>\\S+(?: -\\S+)?) (?<key>" + ShownPrices.KEY + ")");

    private SwapAnswered() {}

    /** The button that was shown, with that much; empty where more than one thing was asked, or something else is said. */
    static Optional<Button> of(Turn turn, Offered offered, String words) {
        var buttons = offered.buttons();
        var exchanges = buttons.stream().map(SwapAnswered::exchange).distinct().toList();
        var swap = SWAP.matcher(exchanges.size() == 1 ? buttons.get(0).text() : "");
        if (!swap.matches()) {
            return Optional.empty();
        }
        return turn.sale()
                .slot(swap.group("slot"))
                .filter(comes -> turn.round().named(words).stream().allMatch(comes.slot()::equals))
                .flatMap(comes -> amount(turn, words, comes))
                .map(claim -> new Button(
                        words,
                        "/buy " + claim.slot() + " " + claim.quantity().toPlainString() + " for " + swap.group("goes")
                                + " " + swap.group("key")));
    }

    static boolean isAsked(Offered offered) {
        return offered.asked()
                && offered.buttons().stream()
                        .anyMatch(button -> SWAP.matcher(button.text()).matches());
    }

    /** What goes for what, however much of it. */
    private static String exchange(Button button) {
        var swap = SWAP.matcher(button.text());
        return swap.matches() ? swap.group("slot") + " for " + swap.group("goes") : button.text();
    }

    private static Optional<Claim> amount(Turn turn, String words, LineupItem comes) {
        var reading = turn.round().reading(words, Optional.of(comes));
        return reading.kind() != ClaimReading.Kind.CLAIMS || reading.claims().size() != 1
                ? Optional.empty()
                : reading.claims().stream()
                        .filter(claim -> claim.slot().equals(comes.slot()) && claim.action() != Claim.Action.REDUCE)
                        .filter(claim -> claim.quantity().signum() > 0
                                && !reading.further().contains(claim.slot()))
                        .findFirst();
    }
}
