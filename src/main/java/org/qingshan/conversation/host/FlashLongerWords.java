package org.qingshan.conversation.host;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/**
 * What a host says to let a flash price last longer than he had said: 秒杀再延长5分钟, "extend the flash by 5 minutes". Of viewers' words nothing is
 * read here.
 */
final class FlashLongerWords {
    private static final String LONGER = "(?:延长?|加长?|多|续|顺延|推迟)(?:到|上|个)?\\s?";
    private static final String FLASH = "的?秒杀价?(?:活动)?的?(?:时间)?";
    private static final String ENGLISH_FLASH = "flash(?: ?sale| price| deal)?";
    private static final String OF_ITEM = "(?: (?:on|for|of)(?: the)? (?<behind>.{1,16}?))??";

    private static final String PRICE = "(?<price>\\d{1,5}(?:\\.\\d{1,2})?)";

    private static final List<Pattern> WAYS = List.of(
            way("(?<item>.{0,12}?)" + FLASH + "\\s?(?:(?:再|又|继续|接着|给我)\\s?){0,2}" + LONGER + FlashShorthand.TIME),
            way("(?<item>.{0,12}?)" + FLASH + "\\s?(?:再|又|多|还){1,2}(?:给|来|播|卖|加|放)(?:大家|他们|个|上)?\\s?"
                    + FlashShorthand.TIME),
            way("(?:再|多)(?:给|来|加)\\s?" + FlashShorthand.TIME + "的?(?<item>.{0,12}?)秒杀(?:时间)?"),
            way(
                    "(?<time>(?:\\d{1,3}|one|two|three|four|five|ten|fifteen|twenty) (?:more|extra) (?:mins?|minutes?|secs?|seconds?|hours?)) (?:of|on|for|to) the ?(?<item>.{0,16}?) ?"
                            + ENGLISH_FLASH + OF_ITEM),
            way("(?:再|继续)?(?:延长|加长)(?<item>.{0,12}?)" + FLASH + "\\s?" + FlashShorthand.TIME),
            way("(?<item>.{0,12}?)(?:再|继续|接着)(?:秒杀|延长秒杀)\\s?" + FlashShorthand.TIME),
            way("(?:extend|prolong|lengthen)(?: the)? ?(?<item>.{0,16}?) ?" + ENGLISH_FLASH + OF_ITEM
                    + "(?: by| for)?(?: another)? " + FlashShorthand.TIME + "(?: more)?"),
            way("(?<item>)(?:再|又|还|继续|给我){1,2}\\s?(?:延长?|加长|顺延|续)(?:个|上)?\\s?" + FlashShorthand.TIME),
            way("(?<item>)(?:extend|prolong)(?: it| that| this)?(?: by| for)?(?: another)? " + FlashShorthand.TIME
                    + "(?: more)?"),
            way("make(?: the)? ?(?<item>.{0,16}?) ?" + ENGLISH_FLASH + OF_ITEM + "(?: last)? " + FlashShorthand.TIME
                    + " (?:longer|more)"),
            way("(?:another |add )?" + FlashShorthand.TIME + "(?: more)? (?:of|on|for|to) the ?(?<item>.{0,16}?) ?"
                    + ENGLISH_FLASH + OF_ITEM));

    /** 黄桃秒杀改成十分钟: from now on, at the price of the flash. */
    private static final List<Pattern> ANEW = List.of(
            way("(?<item>.{0,12}?)" + FLASH + "(?:改[成为到]?|调[成到]|变成|换成)\\s?" + FlashShorthand.TIME),
            way("(?:make|change|set)(?: the)? ?(?<item>.{0,16}?) ?" + ENGLISH_FLASH + OF_ITEM + " (?:to |last ){0,2}"
                    + FlashShorthand.TIME));

    /** 秒杀改成28: another price for as long as it lasts still. */
    private static final List<Pattern> REPRICED = List.of(
            way("(?<item>.{0,12}?)" + FLASH + "(?:再|给我|也)?(?:改[成为到]?|调[成到]|变成|换成|降[到成为])\\s?[¥￥]?" + PRICE
                    + "\\s?(?:元|块钱?)?"),
            way("(?:make|change|set|drop|lower|put)(?: the)? ?(?<item>.{0,16}?) ?" + ENGLISH_FLASH
                    + " (?:to |at |down to ){1,2}" + PRICE + "(?: yuan| rmb)?"));

    private FlashLongerWords() {}

    private static Pattern way(String said) {
        return Pattern.compile(HostShorthand.POLITELY + said + PriceWords.END, Pattern.CASE_INSENSITIVE);
    }

    /** The command that it stands for; empty where it is something else, or no one item can be meant. */
    static Optional<String> command(Turn turn, String said) {
        for (var way : WAYS) {
            var found = way.matcher(said);
            if (found.matches()) {
                var behind = way.pattern().contains("<behind>") ? found.group("behind") : null;
                return item(turn, behind == null ? found.group("item") : behind)
                        .map(item -> "/flash " + item.slot() + " +"
                                + SaidNumber.inFigures(found.group("time").replaceFirst(" (?:more|extra)", "")));
            }
        }
        return repriced(turn, said).or(() -> anew(turn, said));
    }

    private static Optional<String> repriced(Turn turn, String said) {
        return REPRICED.stream()
                .map(way -> way.matcher(said))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(found -> item(turn, found.group("item"))
                        .flatMap(item -> Optional.ofNullable(item.flashUntil())
                                .map(until -> Duration.between(turn.sale().now(), until)
                                        .toSeconds())
                                .filter(seconds -> seconds > 0)
                                .map(seconds ->
                                        "/flash " + item.slot() + " " + found.group("price") + " " + seconds + "s")));
    }

    private static Optional<String> anew(Turn turn, String said) {
        for (var way : ANEW) {
            var found = way.matcher(said);
            if (found.matches()) {
                var behind = way.pattern().contains("<behind>") ? found.group("behind") : null;
                return item(turn, behind == null ? found.group("item") : behind)
                        .filter(item -> item.flashUntil() != null)
                        .map(item -> "/flash " + item.slot() + " "
                                + Amounts.decimal(item.price(), turn.shop().currency()) + " "
                                + SaidNumber.inFigures(found.group("time")));
            }
        }
        return Optional.empty();
    }

    private static Optional<LineupItem> item(Turn turn, String name) {
        var flashing = turn.round().shelf().stream()
                .filter(item -> item.flashUntil() != null)
                .toList();
        return name.isBlank() && flashing.size() == 1 ? Optional.of(flashing.get(0)) : HostShorthand.item(turn, name);
    }
}
