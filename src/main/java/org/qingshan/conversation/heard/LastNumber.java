package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.ReadBack;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.OrderLine;

/**
 * Who has taken some and says another number counts by the last: 三箱黄桃, then 等下 两箱吧, 后悔了 一箱就好, "changed my mind, just one". Where he
 * only says 两箱吧, it may as well be two more.
 */
final class LastNumber {
    private static final String NUMBER = AmountWords.NUMBER + AmountWords.MEASURE;

    private static final String SOFT = "(?:就好了?|就行了?|就够了?|就可以了?|好了|够了|行了|得了)?[吧哈啊呀哦啦嘛呗,.!~ ]{0,6}(?:谢谢|谢了)?[.!~ ]{0,4}";

    private static final Pattern CHINESE = Pattern.compile(
            "(?:(?:我|哎呀?|哦|啊|额|呃|又|有点|不好意思|[, ]){0,6}+(?:等等|等一下|慢着|且慢|不对|算了|反悔了?|后悔了?|改主意了?|变卦了?|想法变了|要多了|点多了|拍多了|买多了|说多了|说错了?|写错了?|打错了?)[吧啊呀哈,.!~ ]{0,4}){1,3}+"
                    + "(?:我|那|还是|就|只|先|改|给我|[, ]){0,6}(?:要|来|拿|成|为)?(?<to>" + NUMBER + ")" + SOFT);

    /** Alone it takes nothing back. */
    private static final String HESITATION = "(?:(?:oh|no|ok|okay|sorry|oops|hmm+|um+|hold on|hang on)[,.;! ]{1,4})";

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:" + HESITATION
                    + "{0,3}+(?:wait|actually|on second thoughts?|(?:i(?:'ve| have)? )?changed my mind|(?:that's |it's |that is )?(?:way |far )?too (?:many|much)|(?:i )?(?:regret (?:it|that)|changed it)|scratch that|never ?mind|forget (?:it|that))[,.;! ]{1,4}){1,4}+"
                    + HESITATION + "{0,2}+"
                    + "(?:(?:just|only|let's|i'll|i will|i|do|say|give me|want|need|take|have|get|make it|make that) ){0,4}"
                    + "(?<to>" + AmountWords.ENGLISH_NUMBER + ")(?<unit> " + AmountWords.ENGLISH_MEASURE + ")?"
                    + "(?:,? (?:is (?:enough|fine|ok|good|plenty)|will do|only|then|please|thanks|thank you|instead)){0,3}[.! ]{0,4}");

    private static final Pattern ALONE =
            Pattern.compile("(?:等下|等会儿?|慢点|停|打住|那|嗯|额|呃|就|[, ]){0,4}" + NUMBER + "[吧哈][.!~ ]{0,4}");

    /** Without a measure more than he has may be of what is shown. */
    private static final Pattern BARE = Pattern.compile("make it \\S+");

    /** Later he may have thought of somebody else who wants some. */
    private static final Duration MOMENTS = Duration.ofMinutes(3);

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    private static final Trait<String> IN_ALL = Trait.of(said -> inAll(said.plain()));

    private LastNumber() {}

    /** So much in all of what he took last that is counted so; empty where it is not said, or he has nothing of the kind. */
    static Optional<ClaimReading> of(Turn turn) {
        var inAll = turn.sentence().tells(IN_ALL);
        if (inAll.isEmpty() || ReadBack.isOpen(turn)) {
            return Optional.empty();
        }
        var since = turn.sale().now().minus(MOMENTS);
        var shown = Replied.card(turn).or(() -> SaidLate.shown(turn));
        return OwnOrders.linesOfToday(turn)
                .filter(line -> line.createdAt().isAfter(since))
                .filter(line -> shown.filter(
                                item -> !item.slot().equals(line.item().slot()))
                        .isEmpty())
                .sorted(OwnOrders.AS_TAKEN.reversed())
                .map(OrderLine::item)
                .distinct()
                .map(item -> turn.round().reading(inAll, Optional.of(item)))
                .filter(reading -> reading.kind() == ClaimReading.Kind.CLAIMS)
                .filter(reading -> !BARE.matcher(inAll).matches() || isLess(turn, reading))
                .findFirst()
                .map(reading -> reading.surely(reading.claims()));
    }

    private static String inAll(String plain) {
        if (plain.length() > LONGEST) {
            return "";
        }
        var chinese = CHINESE.matcher(plain);
        if (chinese.matches()) {
            return "改成" + chinese.group("to");
        }
        var english = ENGLISH.matcher(plain);
        return english.matches()
                ? "make it " + english.group("to") + (english.group("unit") == null ? "" : english.group("unit"))
                : "";
    }

    /** Whether no more than 两箱吧 is said, moments after more of it was taken. */
    static boolean isDoubtful(Turn turn, Claim claim) {
        var since = turn.sale().now().minus(MOMENTS);
        return turn.isPrivate()
                && ALONE.matcher(turn.sentence().plain()).matches()
                && OwnOrders.lastLine(turn)
                        .filter(line -> line.createdAt().isAfter(since))
                        .filter(line -> line.item().slot().equals(claim.slot()))
                        .map(line -> isLess(claim.quantity(), line.quantity()))
                        .orElse(false);
    }

    private static boolean isLess(Turn turn, ClaimReading reading) {
        return reading.claims().stream().allMatch(claim -> isLess(claim.quantity(), Keeping.had(turn, claim.slot())));
    }

    private static boolean isLess(BigDecimal now, BigDecimal before) {
        return now.compareTo(before) < 0;
    }
}
