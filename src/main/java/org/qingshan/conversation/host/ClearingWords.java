package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;

/** How a host says that nobody is to wait any more: 把候补清空, 黄桃的候补取消, "clear the waitlist for A1". */
final class ClearingWords {
    private static final String WAITING = "(?:候补|候補|等候|排队|等货)的?(?:名单|列表|队伍|队列|人)?";
    private static final String CLEARS = "(?:清空|清零|清[掉除了光]|清一?下|取消|撤[掉销]|删[掉除]?|解散|作废|结束|关[掉闭]?)";
    private static final String ALL = "(?:现在|今晚|目前|所有|全部|全场|整个|的){0,4}";
    private static final String ENGLISH_CLEARS =
            "(?:clear|empty|wipe|cancel|drop|delete|reset|close|end|dissolve)(?: out)?";
    private static final String ENGLISH_WAITING = "(?:wait ?lists?|waiting lists?|queues?)";

    private static Pattern way(String said) {
        return Pattern.compile(HostShorthand.POLITELY + said + PriceWords.END, Pattern.CASE_INSENSITIVE);
    }

    private static final List<Pattern> OF_ALL = List.of(
            way(ALL + WAITING + "(?:都|全部?|给我|一起){0,3}" + CLEARS),
            way(CLEARS + ALL + WAITING),
            way(ENGLISH_CLEARS + "(?: (?:all|of|the|our|whole|entire)){0,4} " + ENGLISH_WAITING
                    + "(?: for (?:all|everything))?"));

    private static final List<Pattern> OF_ITEM = List.of(
            way("(?<item>.{1,12}?)的?" + WAITING + "(?:都|全部?|给我|一起){0,3}" + CLEARS),
            way(CLEARS + "(?<item>.{1,12}?)的?" + WAITING),
            way(ENGLISH_CLEARS + "(?: the)? " + ENGLISH_WAITING + " (?:for|of|on)(?: the)? (?<item>.{1,16}?)"),
            way(ENGLISH_CLEARS + "(?: the)? (?<item>.{1,16}?)(?:['’]s?)? " + ENGLISH_WAITING));

    private ClearingWords() {}

    /** The command, which asks first; empty where anything else is said. */
    static Optional<String> command(Turn turn, String said) {
        if (OF_ALL.stream().anyMatch(way -> way.matcher(said).matches())) {
            return Optional.of("/waitlist clear");
        }
        return OF_ITEM.stream()
                .map(way -> way.matcher(said))
                .filter(found -> found.matches())
                .flatMap(found -> HostShorthand.item(turn, found.group("item")).stream())
                .map(item -> "/waitlist clear " + item.slot())
                .findFirst();
    }
}
