package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/** What a setting does, for the button that has it; and whether what was said sets anything now. */
final class SettingSaid {
    /** 上次黄桃改成25 tells of then, 别改 of what shall stay: of another time or not at all. */
    private static final Pattern NOT_NOW = Pattern.compile(
            "上(?:一?[次回场]|周|个?星期|个?礼拜|个?月)|下(?:一?[次回场]|周|个?星期|个?礼拜|个?月)|昨[天晚日]|明[天晚日早]|后天|前天|刚才|以前|之前|原来|本来|等会儿?|待会儿?|(?<![分特个])别(?!人)|不要|不用|不必|勿|先不|不改|不限|没改|吗|[?？]"
                    + "|\\b(?:last|next) (?:time|week|stream|show)\\b|\\b(?:yesterday|tomorrow|later|don't|don’t|do not|never|not)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A limit of none is said as it was. */
    private static final Pattern DONE = Pattern.compile(
            "/(?<way>price|stock|limit) \\S+ (?:#\\d+ )?(?<sign>[+-]?)(?<number>(?!0(?![\\d.]))\\d+(?:\\.\\d+)?)");

    private SettingSaid() {}

    static boolean isNotNow(String text) {
        return NOT_NOW.matcher(text).find();
    }

    static String priceTo(Turn turn, BigDecimal number) {
        var minor = PriceWords.minor(number, turn.shop().currency()).longValue();
        return turn.words().team().priceToButton(turn.money(minor));
    }

    /** What the command does, whatever was said. */
    static String label(Turn turn, LineupItem item, String command, String said) {
        var set = DONE.matcher(command);
        var named = item.slot() + " " + turn.words().name(item) + " ";
        if (!set.lookingAt()) {
            return said.contains(item.slot()) || said.contains(turn.words().name(item)) ? said : named + said;
        }
        var number = new BigDecimal(set.group("number"));
        var quantity = turn.words().quantity(number, item);
        return named
                + switch (set.group("way")) {
                    case "price" -> priceTo(turn, number);
                    case "limit" -> turn.words().flash().limitToButton(quantity);
                    default ->
                        set.group("sign").isEmpty()
                                ? turn.words().team().stockToButton(quantity)
                                : set.group("sign") + quantity;
                };
    }
}
