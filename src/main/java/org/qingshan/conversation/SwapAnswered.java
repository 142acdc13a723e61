package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Who is asked whether one thing shall go for another and says how much of that he wants, means the exchange: 黄桃换红糖, then 两袋. */
final class SwapAnswered {
    private static final Pattern SWAP =
            Pattern.compile("/buy (?<slot>\\S+) \\S+ for (?<goes>\\S+(?: -\\S+)?) (?<key>" + ShownPrices.KEY + ")");

    private static final Pattern AMOUNT = Pattern.compile("^/buy \\S+ (\\d{1,9}(?:\\.\\d{1,9})?) for ");

    private static final Pattern AGREED = Pattern.compile(
            "(?:好|行|可以|嗯|那|就|帮我|给我|对|的){0,5}+换(?:了|吧|呗|啊|嘛|一下){0,3}(?:谢谢)?|(?:ok|okay|yes|sure|please|then|goahead|and|do){0,4}+swap(?:it|them|please|then){0,3}");

    private static final Pattern KEPT = Pattern.compile(
            "(?:算了|不换了?|不了|那|哦|唉|嗯|没有?\\p{IsHan}{0,4}?|[,. ]){0,5}(?:还是|就)(?:要|留|吃)?(?:原来的|\\p{IsHan}{1,6}?)[了吧啊呀哈,.!~ ]{0,4}"
                    + "|(?:no|ok|okay|then|never ?mind|forget it|actually|well|[,. ]){0,6}(?:i'll |i will |just |let me )?(?:keep|stay with|stick with) (?:the |my )?[a-z ]{2,20}?(?: then)?[.! ]{0,3}");

    private static final int LONGEST = 40;

    private SwapAnswered() {}

    /** 算了还是桃: what should go stays. */
    static boolean isKept(Turn turn, Offered offered, String words) {
        var plain = turn.sentence().plain();
        return words.length() <= LONGEST
                && isAsked(offered)
                && KEPT.matcher(plain).matches()
                && turn.round().named(words).stream()
                        .allMatch(slot -> offered.buttons().stream()
                                .map(button -> SWAP.matcher(button.text()))
                                .anyMatch(swap -> swap.matches()
                                        && swap.group("goes").startsWith(slot)
                                        && !swap.group("slot").equals(slot)))
                && turn.round().named(words).size() == 1;
    }

    /** 那就换吧, where there is only one thing to agree to. */
    private static Optional<Button> agreed(List<Button> buttons, String words) {
        boolean isAgreed = words.length() <= LONGEST
                && AGREED.matcher(YesOrNo.plain(words)).matches();
        return isAgreed && buttons.stream().map(SwapAnswered::amount).distinct().count() == 1
                ? Optional.of(buttons.get(0))
                : Optional.empty();
    }

    /** 1 and 1.000 are the same. */
    private static String amount(Button button) {
        var swap = AMOUNT.matcher(button.text());
        return swap.find() ? new BigDecimal(swap.group(1)).stripTrailingZeros().toPlainString() : button.text();
    }

    /** The button that was shown, with that much; empty where more than one thing was asked, or something else is said. */
    static Optional<Button> of(Turn turn, Offered offered, String words) {
        var buttons = offered.buttons();
        var exchanges = buttons.stream().map(SwapAnswered::exchange).distinct().toList();
        var swap = SWAP.matcher(exchanges.size() == 1 ? buttons.get(0).text() : "");
        if (!swap.matches()) {
            return Optional.empty();
        }
        var agreed = agreed(buttons, words);
        if (agreed.isPresent()) {
            return agreed;
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
