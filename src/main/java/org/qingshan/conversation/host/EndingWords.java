package org.qingshan.conversation.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.NextStream;
import org.qingshan.conversation.lot.HarvestDay;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;

/** That the stream ends in a while, 五分钟后下播, or that there is none on a day, 明天停播: nothing is ended by it; the viewers may be told. */
final class EndingWords {
    private static final String NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十半]{1,3})";
    private static final String ENGLISH_NUMBER =
            "(?:\\d{1,3}|a|an|one|two|three|five|ten|fifteen|twenty|thirty|half an|a few|a couple of|a quarter of an)";

    private static final List<Pattern> SOON = List.of(
            way(
                    "(?:好了?|那|我们?|咱们?|大家|家人们|今天|今晚|还有|还|再|最后|大概|[,， ]){0,6}(?:播|卖|讲|聊|上)?(?:个)?" + NUMBER
                            + "个?(?:来)?(?:分钟|分|小时|钟头|刻钟)(?:之后|以后|过后|后|就|左右|我们?|咱们?|准备|要|[,， 再]){0,5}(?:下播|下了|下线|结束(?:直播)?|收摊|关播|收工|停播|不播|收播)(?:了|啦|吧|哈|哦){0,2}[。.!！ ]*"),
            way(
                    "(?:好了?|那|我们?|咱们?|大家|等|今天|今晚|[,， ]){0,4}(?:全部|都|货|东西|这些|这[箱批点]|最后几箱){0,2}(?:卖完|卖光|抢完|抢光|没了)(?:了|以后|之后)?[,，]?(?:我们?|咱们?|就|也|马上|直接){0,3}(?:下播|下了|下线|收摊|收工|收|结束|关播)(?:了|啦|吧|哈)?[。.!！ ]*"),
            way(
                    "(?:(?:ok|okay|so|and),? ){0,2}(?:we|i)(?:'ll| will)? (?:stop|end|finish|close|sign off) (?:when|once|as soon as|after) (?:everything|it|they|all)(?: of it)?(?:'s| is|'re| are) (?:all )?(?:sold(?: out)?|gone)[.! ]*"),
            way(
                    "(?:(?:ok|okay|so|and|everyone|folks|guys),? ){0,2}(?:(?:we|i|the stream|this stream)(?:'re|'m|'ll| are| am| will| is| will be){0,2} )?(?:end|ends|ending|stop|stopping|finish|finishing|wrap(?:ping)? (?:it )?up|clos(?:e|ing)|done|going off(?: air)?|sign(?:ing)? off|over)(?: the stream| here| for (?:today|tonight))?(?: in| after) (?:about )?"
                            + ENGLISH_NUMBER + " (?:more )?(?:min(?:ute)?s?|hours?)[.! ]*"),
            way(
                    "(?:(?:ok|okay|so|and|then|now|please|everyone|folks|guys),? ){0,2}(?:(?:let's|let us|we|i|we'll|i'll|we will|i will|we're going to|i'm going to|we want to|i want to|we should) )?(?:end|stop|close|finish|wrap (?:(?:it|this|things) )?up|wind (?:(?:it|this|things) )?(?:up|down)|shut down|sign off|be done|be off|go off(?: air)?|call it a (?:day|night))(?: (?:it|this|up|(?:the|this|our|my|tonight's) (?:live )?(?:show|stream|live|broadcast|sale)))?(?: for (?:today|tonight))?,? (?:in|after) (?:about |around )?"
                            + ENGLISH_NUMBER + "(?: (?:more )?(?:min(?:ute)?s?|hours?))?(?: or so| from now)?[.! ]*"),
            way(
                    "(?:(?:only|just|last|another) )?" + ENGLISH_NUMBER
                            + " (?:more )?(?:min(?:ute)?s?)(?: left| to go)?(?:,| and| then| before| until){1,2} (?:we(?:'re| are| will)? (?:end|done|stop|finish|close|over)(?: the stream)?|the end(?: of the stream)?|the stream (?:ends|is over))[.! ]*"));

    private static final List<Pattern> NOT_THEN = List.of(
            way(
                    "(?:好了?|那|我们?|咱们?|大家|[,， ]){0,3}(?<day>今晚|明[天晚日]|后[天晚]|大后天|(?:下?周|星期|礼拜)[一二三四五六日天末])(?:晚上)?(?:就)?(?:不开?播|没有?直播|停播|休息|停一[天场次]|不直播)(?:一[天场次晚])?(?:了|啦|哦|哈){0,2}[。.!！ ]*"),
            way(
                    "(?:(?:there (?:is|will be) )?no (?:live ?)?stream|we(?:'re| are| will)? not (?:be )?(?:streaming|live|stream)) (?<day>tonight|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)[.! ]*"));

    /** The stream goes on: 先别下播, "don't end it yet". */
    private static final Pattern NOT_YET = way(
            "(?:等等|等一下|不对|哎呀?|不|那|我们?|咱们?|先|还|暂时|现在|今天|今晚|[,， ]){0,5}(?:别|不要|不能|不急着?|不想|不用|不|莫)(?:忙着?|急着?|先|这么早|那么早|就|马上){0,2}(?:下播|关播|收播|停播|下线|收摊|结束(?:直播)?)(?:呢|吧|啊|哈|了|先|嘛){0,2}[。.!！ ]*"
                    + "|(?:那|我们?|咱们?|还是|[,， ]){0,3}(?:(?:再|接着|继续)播(?:一?会儿?|一下|着)?|(?:等一?[会下]儿?|待会儿?|晚点|过会儿?)再(?:下播|关播|收播|下线|收摊|结束))(?:吧|啊|呢|哈){0,2}[。.!！ ]*"
                    + "|(?:(?:no|wait|oh|ok|please),? ){0,2}(?:(?:do not|don't|let's not|not going to|we're not going to|we won't) (?:end|stop|close|finish)(?: (?:it|(?:the|this) (?:stream|show|live|broadcast)))?(?: (?:just )?yet| now)?|(?:keep|go on|carry on) (?:going|streaming|it going|with the (?:stream|show)))[.! ]*");

    /** Right behind the question whether to end it. */
    private static final Pattern NOT_NOW = way(
            "(?:不|先|还){0,2}(?:别|不急|不是|不下|没到时候|没到点|早着|没完|等等|等一下|等会儿?|再等等)(?:呢|吧|啊|了|先){0,2}[。.!！ ]*"
                    + "|(?:no,? )?not (?:just )?(?:yet|now)[.! ]*|(?:wait|hold on|later|keep going|a bit later|too early)[.! ]*");

    private EndingWords() {}

    private static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    static Optional<HostSays> of(Turn turn, String text) {
        var said = text.replace('’', '\'');
        if (turn.sale().stream().isPresent()
                && (NOT_YET.matcher(said).matches()
                        || isAskedWhetherToEnd(turn) && NOT_NOW.matcher(said).matches())) {
            return Optional.of(HostSays.of("/end no"));
        }
        if (QuestionReader.wantsAnAnswer(text)) {
            return Optional.empty();
        }
        if (SOON.stream().anyMatch(way -> way.matcher(said).matches())) {
            return Optional.of(HostSays.told(EndingWords::endsSoon));
        }
        return NOT_THEN.stream()
                .map(way -> way.matcher(said))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> found.group("day"))
                .map(day -> HostSays.told(one -> notThen(one, day)));
    }

    private static boolean isAskedWhetherToEnd(Turn turn) {
        return turn.shown().anyMatch(button -> button.text().equals("/end no"));
    }

    private static void endsSoon(Turn turn) {
        turn.outcome("doubt");
        if (turn.sale().stream().isEmpty()) {
            turn.say(NextStream.nothingLive(turn));
            return;
        }
        turn.choose(
                turn.words().wholeLineup().endsSoon(),
                Turn.column(Stream.concat(
                        telling(turn, turn.said().strip()),
                        Stream.of(new Button(turn.words().wholeLineup().endNowButton(), "/end")))));
    }

    /** Where a stream is planned for that day, no more of it may be wanted. */
    private static void notThen(Turn turn, String day) {
        var text = turn.words().wholeLineup();
        var planned = NextStream.on(dayOf(turn, day));
        var off = planned.map(at -> new Button(text.unplanButton(), "/plan off")).stream();
        offer(
                turn,
                text.notThen()
                        + planned.map(at -> "\n" + text.planStands(NextStream.at(turn, at)))
                                .orElse(""),
                Stream.concat(telling(turn, turn.said().strip()), off));
    }

    private static Optional<LocalDate> dayOf(Turn turn, String said) {
        var day = said.replace('晚', '天').replaceFirst("(?i)tonight", "today");
        var today = turn.sale().now().atZone(Wording.VILLAGE).toLocalDate();
        return HarvestDay.coming(day, today).map(HarvestDay::day);
    }

    /** What may be meant for one of them is told to nobody; to all by a tap. */
    static void orTold(Turn turn, String words) {
        offer(turn, turn.words().wholeLineup().notThen(), telling(turn, words));
    }

    /** With that beside it, as long as somebody is there to hear it. */
    static void offer(Turn turn, String said, Stream<Button> buttons) {
        var text = turn.words().wholeLineup();
        var all = buttons.toList();
        var isTold = turn.sale().stream().isPresent();
        var words = isTold ? said + turn.words().gap() + text.tapToTell() : said;
        turn.outcome("doubt");
        if (all.isEmpty()) {
            turn.say(words);
        } else {
            turn.choose(words, Turn.column(all.stream()));
        }
    }

    /** What he has said, or what came of it, to all; none where nothing is live, when nobody would hear it. */
    static Stream<Button> telling(Turn turn, String words) {
        return turn.sale().stream()
                .map(live -> new Button(turn.words().wholeLineup().tellAllButton(), "/say " + words))
                .stream();
    }
}
