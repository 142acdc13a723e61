package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;

/** When the shop is live next, in a host's words: 明晚八点还播, 下一场周六晚八点, "next stream Saturday 8 pm". The command reads the time. */
final class NextStreamWords {
    private static final String DAY =
            "(?:今[晚天日]|明[晚天早日儿]|大?后[天晚日]|(?:下?个?(?:周|星期|礼拜))[一二三四五六日天]|\\d{1,2}月\\d{1,2}[日号]?)";
    private static final String HOUR =
            "(?:[早晚]上?|上午|中午|下午|傍晚|夜里)?\\s?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点半|点钟|点整|点\\d{0,2}分?|点[一二三四五六七八九十]{0,3}分?|[:：]\\d{2})";
    private static final String END = "(?:了|吧|哈|哦|啊|啦|[,，]?(?:不见不散|大家记得来|记得来|见)){0,3}[。.!！~ ]*";
    private static final String BEGIN = "(?:好了?|那|我们?|咱们?|大家|家人们|[,，:： ]){0,4}";

    private static final String ENGLISH_DAY =
            "(?:tonight|tomorrow(?: (?:night|evening|morning|afternoon))?|(?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|evening|morning|afternoon))?)";
    private static final String ENGLISH_HOUR =
            "(?:at )?\\d{1,2}(?:[:.]\\d{2})?(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock))?(?: in the (?:morning|evening|afternoon))?";
    private static final String ENGLISH_TIME = "(?<when>" + ENGLISH_DAY + ",? " + ENGLISH_HOUR + "|" + ENGLISH_HOUR
            + ",? " + ENGLISH_DAY + "|" + ENGLISH_DAY + ")";

    private static final List<Pattern> SAID = List.of(
            way(BEGIN + "(?:下一?场|下次|下一次|下回|下期)(?:直播|开播)?(?:时间)?(?:就)?(?:改|定|放|安排)?(?:成|到|在|是|为)?[,，:： ]?(?<when>" + DAY
                    + "\\s?的?(?:" + HOUR + ")?)(?:开?播|直播|开始|开)?" + END),
            way(BEGIN + "(?:定时|预约|预定|定好|安排)(?:一下|在|到|于|是)?(?<when>" + DAY + "\\s?的?" + HOUR + ")(?:的)?(?:开?播|直播)"
                    + END),
            way(BEGIN + "(?<when>" + DAY + "\\s?的?" + HOUR
                    + ")[,，]?(?:我们?|咱们?|还是|准时|老时间){0,3}(?:还播|还有直播|再播|继续播|继续|接着播|开播|直播|播|有直播|下一?场)" + END),
            way(
                    "(?:(?:ok|okay|so|the|our),? ){0,2}next (?:live ?)?(?:stream|show|live|broadcast)(?: is| will be| starts| begins|:|,){0,2} "
                            + ENGLISH_TIME + "[.! ]*"),
            way(
                    "(?:(?:ok|okay|so|folks|everyone),? ){0,2}(?:we(?:'re|'ll be| are| will be)? (?:live|streaming|on|back live)(?: again)?|(?:we|i)?(?:'ll| will)?(?: ?let's)? ?(?:stream|go(?:ing)? live|be live)(?: again)?) "
                            + ENGLISH_TIME + "[.! ]*"));

    /** Said to whoever leaves, also to a grower or a neighbour: what it says of a stream is asked, with an hour and beside one only. */
    private static final List<Pattern> GOODBYE = List.of(
            way(BEGIN + "(?<when>" + DAY + "\\s?的?" + HOUR + ")[,，]?(?:我们?|咱们?|还是|准时|老时间|还){0,3}(?:再来|再见|来|见)" + END),
            way(
                    "(?:(?:ok|okay|so|folks|everyone),? ){0,2}(?:we(?:'re|'ll be| are| will be)? back(?: again)?|see you(?: again)?|(?:be )?back) "
                            + ENGLISH_TIME + "[.! ]*"));

    private static final Pattern CLOCK = way("\\d|点");

    private NextStreamWords() {}

    private static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    static Optional<HostSays> of(Turn turn, String text) {
        if (QuestionReader.wantsAnAnswer(text)) {
            return Optional.empty();
        }
        var said = text.replace('’', '\'');
        return when(SAID, said)
                .map(when -> HostSays.of("/plan " + when))
                .or(() -> when(GOODBYE, said)
                        .filter(when -> turn.sale().stream().isPresent()
                                && CLOCK.matcher(when).find())
                        .map(when -> HostSays.told(one -> ask(one, when))));
    }

    private static Optional<String> when(List<Pattern> ways, String said) {
        return ways.stream()
                .map(way -> way.matcher(said))
                .filter(Matcher::matches)
                .map(found -> found.group("when").strip())
                .findFirst();
    }

    private static void ask(Turn turn, String when) {
        var text = turn.words().wholeLineup();
        turn.outcome("doubt");
        turn.choose(text.planAsked(), Turn.column(Stream.of(new Button(text.planButton(when), "/plan " + when))));
    }
}
