package org.qingshan.conversation.host;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.NextStream;
import org.qingshan.conversation.lot.HarvestDay;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;

/** When the shop is live next, in a host's words: 明晚八点还播, 下一场周六晚八点, "next stream Saturday 8 pm". The command reads the time. */
final class NextStreamWords {
    static final String DAY = "(?:今[晚天日]|明[晚天早日儿]|大?后[天晚日]|(?:[下这本]?个?(?:周|星期|礼拜))[一二三四五六日天]|\\d{1,2}月\\d{1,2}[日号]?)";
    static final String HOUR =
            "(?:[早晚]上?|上午|中午|下午|傍晚|夜里)?\\s?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点半|点钟|点整|点\\d{0,2}分?|点[一二三四五六七八九十]{0,3}分?|[:：]\\d{2})";
    /** 明天还是七点播: between the day and the hour. */
    private static final String AS_EVER = "(?:我们?|咱们?|还是|还|仍然?|依然|照样|照旧|照常|一样|同样|也|都|就|是|准时|老时间|安排在|定在|在|[,， ]){1,3}";

    static final String END = "(?:了|吧|哈|哦|啊|啦|[,，]?(?:不见不散|大家记得来|记得来|见)){0,3}[。.!！~ ]*";
    static final String BEGIN = "(?:好了?|那|我们?|咱们?|大家|家人们|[,，:： ]){0,4}";

    static final String HALF_DAY = "(?:晚上|早上|上午|下午|中午|傍晚)?";

    private static final String TIME = DAY + HALF_DAY + "(?:\\s?的?|" + AS_EVER + ")" + HOUR;

    static final String ENGLISH_DAY =
            "(?:tonight|tomorrow(?: (?:night|evening|morning|afternoon))?|(?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|evening|morning|afternoon))?)";
    static final String ENGLISH_HOUR =
            "(?:at )?\\d{1,2}(?:[:.]\\d{2})?(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock))?(?: in the (?:morning|evening|afternoon))?";
    private static final String ENGLISH_AS_EVER = ",? (?:again|still|also|as usual),? ";

    static final String ENGLISH_TIME = "(?<when>" + ENGLISH_DAY + ",? " + ENGLISH_HOUR + "|" + ENGLISH_HOUR + ",? "
            + ENGLISH_DAY + "|" + ENGLISH_DAY + ")";

    private static final List<Pattern> SAID = List.of(
            way(BEGIN
                    + "(?:下一?场|下次|下一次|下回|下期)(?:直播|开播|播)?(?:时间)?(?:还是|仍然?|照旧|就|也){0,2}(?:改|定|放|安排)?(?:成|到|在|是|为)?[,，:： ]?(?<when>"
                    + DAY + "\\s?的?(?:" + HOUR + ")?)(?:开?播|直播|开始|开)?" + END),
            way(BEGIN + "(?:定时|预约|预定|定好|安排)(?:一下|在|到|于|是)?(?<when>" + TIME + ")(?:的)?(?:开?播|直播)" + END),
            way(BEGIN + "(?<when>" + TIME + ")[,，]?(?:我们?|咱们?|还是|准时|老时间){0,3}(?:还播|还有直播|再播|继续播|继续|接着播|开播|直播|播|有直播|下一?场)"
                    + END),
            way(
                    "(?:(?:ok|okay|so|the|our),? ){0,2}next (?:live ?)?(?:stream|show|live|broadcast)(?: is| will be| starts| begins|:|,){0,2} "
                            + ENGLISH_TIME + "[.! ]*"),
            way(
                    "(?:(?:ok|okay|so|folks|everyone),? ){0,2}(?:we(?:'re|'ll be| are| will be)? (?:live|streaming|on|back live)(?: again)?|(?:we|i)?(?:'ll| will)?(?: ?let's)? ?(?:stream|go(?:ing)? live|be live)(?: again)?) "
                            + ENGLISH_TIME + "[.! ]*"));

    /** Said to whoever leaves, also to a grower or a neighbour: what it says of a stream is asked, with an hour and beside one only. */
    private static final List<Pattern> GOODBYE = List.of(
            way(BEGIN + "(?<when>" + DAY + HALF_DAY + AS_EVER + HOUR + ")" + END),
            way(BEGIN + "(?<when>" + TIME + ")[,，]?(?:我们?|咱们?|还是|准时|老时间|老地方|还){0,3}(?:再来|再见|来|见|不见不散)" + END),
            way(
                    "(?:(?:ok|okay|so|folks|everyone),? ){0,2}(?:we(?:'re|'ll be| are| will be)? back(?: again)?|see you(?: again)?|(?:be )?back|again|still) "
                            + ENGLISH_TIME + "[.! ]*"),
            way("(?:(?:ok|okay|so|folks|everyone),? ){0,2}(?<when>" + ENGLISH_DAY + ENGLISH_AS_EVER + ENGLISH_HOUR
                    + ")[.! ]*"));

    /** 明天照常播, 明晚老时间, "same time tomorrow": at the hour at which this one began. */
    private static final List<Pattern> SAME_TIME = List.of(
            way(BEGIN + "(?<when>" + DAY
                    + ")[,，]?(?:我们?|咱们?|还是|还|也|继续|就|在|[,， ]){0,3}(?:照常|照旧|照样|老时间|同一?时间|一样(?:的)?时间|这个(?:时间|点|时候)|这时候?|这个钟点)(?:开?播|直播|开始|再?见|来)?"
                    + END),
            way(
                    "(?:(?:ok|okay|so|folks|everyone|again|we(?:'re| are)?(?: live| on| streaming| back| go live)?|see you),? ){0,4}(?:at )?(?:the )?same (?:time|hour)(?:,? same place)?,? (?<when>"
                            + ENGLISH_DAY + ")(?: again)?[.! ]*"),
            way(
                    "(?:(?:ok|okay|so|folks|everyone|again|we(?:'re| are)?(?: live| on| streaming| back| go live)?|see you),? ){0,4}(?<when>"
                            + ENGLISH_DAY
                            + "),? (?:again )?(?:at )?(?:the )?(?:same (?:time|hour)|as usual|usual time)(?:,? same place)?(?: again)?[.! ]*"));

    /** Without an hour: 明天还播. */
    private static final List<Pattern> NO_HOUR =
            List.of(way(BEGIN + "(?<when>(?!今)" + DAY + ")[,，]?(?:我们?|咱们?|还|也|继续|接着){0,3}(?:开播|直播|播)" + END));

    /** Of a host who wants to know what is planned: 明天照常播吗. */
    private static final Pattern ASKED = way(
            BEGIN + DAY + HALF_DAY
                    + "[,，]?(?:我们?|咱们?|还|也|继续|接着|照常|照旧|照样|老时间|同一?时间|这个时间|是|还是|在|" + HOUR
                    + "|[,， ]){0,5}(?:有|开)?(?:直?播|开播)(?:了)?(?:吗|么|不)[?？。.!！~ ]*"
                    + "|(?:(?:so|and|ok),? )?(?:is it|are we(?: live| on)?|do we (?:stream|go live)|same time) (?:(?:at )?(?:the )?same time )?(?:as usual )?(?:tomorrow|tonight)\\?");

    private static final Pattern LATIN = way("[a-z]{3}");

    private static final Pattern CLOCK = way("\\d|点");

    private static final Pattern STILL = Pattern.compile("(?<=[晚天日早儿一二三四五六号上午])" + AS_EVER + "(?=\\S)");

    private static final Pattern ENGLISH_STILL = way(ENGLISH_AS_EVER);

    private static final int HALF = 30;

    private static final Duration QUARTER = Duration.ofMinutes(HALF / 2);

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private NextStreamWords() {}

    static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    static Optional<HostSays> of(Turn turn, String text) {
        if (ASKED.matcher(text).matches()) {
            return Optional.of(HostSays.told(one -> {
                one.outcome("answered");
                one.say(NextStream.asked(one));
            }));
        }
        if (QuestionReader.wantsAnAnswer(text)) {
            return Optional.empty();
        }
        var said = text.replace('’', '\'');
        return when(SAID, said)
                .map(when -> HostSays.of("/plan " + when))
                .or(() -> when(GOODBYE, said)
                        .filter(when -> turn.sale().stream().isPresent()
                                && CLOCK.matcher(when).find())
                        .map(when -> HostSays.told(one -> ask(one, when))))
                .or(() -> when(SAME_TIME, said)
                        .flatMap(day -> begun(turn).map(hour -> day + " " + hour))
                        .map(when -> HostSays.told(one -> ask(one, when))))
                .or(() -> when(NO_HOUR, said).map(day -> HostSays.of("/plan " + day)));
    }

    /** When this stream began, to the half hour; empty where none is on. */
    private static Optional<String> begun(Turn turn) {
        return turn.sale().stream()
                .flatMap(org.qingshan.domain.stream.Stream::startedAt)
                .map(at -> at.plus(QUARTER).atZone(Wording.VILLAGE).toLocalTime())
                .map(at -> at.withMinute(at.getMinute() / HALF * HALF).format(CLOCK_TIME));
    }

    private static Optional<String> when(List<Pattern> ways, String said) {
        return ways.stream()
                .map(way -> way.matcher(said))
                .filter(Matcher::matches)
                .map(found -> plain(found.group("when")))
                .findFirst();
    }

    /** As the command reads it. */
    static String plain(String when) {
        return ENGLISH_STILL
                .matcher(STILL.matcher(when).replaceAll(""))
                .replaceAll(" ")
                .replaceFirst("^[这本]个?", "")
                .strip();
    }

    /** A day in English is nothing for a Chinese button. */
    private static String shown(Turn turn, String when) {
        var today = turn.sale().now().atZone(Wording.VILLAGE).toLocalDate();
        return Optional.of(when)
                .filter(said -> turn.words().isChinese() && LATIN.matcher(said).find())
                .flatMap(said -> HarvestDay.coming(said, today))
                .map(day -> LotSentences.day(day.day(), turn.words()) + " "
                        + day.rest().strip().replaceFirst("^[,， ]*(?:at )?", ""))
                .orElse(when);
    }

    private static void ask(Turn turn, String when) {
        var text = turn.words().wholeLineup();
        turn.outcome("doubt");
        turn.choose(
                NextStream.planned(turn).map(text::planOther).orElseGet(text::planAsked),
                Turn.column(Stream.of(new Button(text.planButton(shown(turn, when)), "/plan " + when))));
    }
}
