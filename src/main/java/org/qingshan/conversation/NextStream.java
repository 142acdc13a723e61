package org.qingshan.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.Stream;

/** When the shop is live again, as far as it has said so. Queries the plan, and only where somebody wants to know. */
public final class NextStream {
    /** What is live now is no answer to that: 下次什么时候播, 明天还播吗, "when are you live again?" */
    private static final Pattern OF_ANOTHER =
            Pattern.compile("下[次回场]|下一[次回场]|明[天晚日早]|后天|听日|[再又]|\\b(?:next|again|tomorrow)\\b");

    private static final Pattern OVER = Pattern.compile(
            "(?:主播|老板娘?|你们|请问|今[天晚]|这场|直播|已经|是不是|这就|都|怎么|啊|哎呀?|[,， ]){0,6}+(?:播完|下播|结束|收摊|收工|关播|散场|播结束|没播|不播)(?:了|啦|咯|喇){0,2}(?:吗|么|没有?|吧|啊|呀|呢|哦)?[?!.~ ]{0,4}"
                    + "|(?:我|现在|请问|主播|老板娘?|那|是不是|今[天晚]|[,， ]){0,6}+(?:还|是否)?(?:能不能|可不可以|来不来得及|能|可以|来得及|有得)(?:再|继续|补){0,2}(?:买|下单|加单|加|点|订|拍|要|抢)(?:点|些|单|东西|别的|一点|货){0,2}(?:吗|么|不|没|嘛|啊|呢)?[?!.~ ]{0,4}"
                    + "|(?:(?:oh no|oh|hi|hey|hello|sorry|wait|so|and|but|ok)[,.! ]{1,3}){0,3}+(?:(?:is|was) (?:it|the (?:stream|show|live|sale)) (?:all |already )?(?:over|finished|done|ended|closed)|(?:can|could|may) (?:i|we) still (?:order|buy|get|add|have|join|take)(?: (?:anything|something|some|more|one|things?|stuff|in|to (?:it|my order)))?|(?:am i|are we|is it) too late(?: to (?:order|buy|add|join)(?: (?:anything|something|more))?)?|(?:did|have) i miss(?:ed)? (?:it|the (?:stream|show|live)))(?: now| already| yet| today| please){0,2}[?!. ]{0,4}");

    private static final int LONGEST = 60;

    private NextStream() {}

    /** That nothing is live now, and when something will be. */
    public static String nothingLive(Turn turn) {
        var chat = turn.words().chat();
        return planned(turn).map(chat::nothingLiveUntil).orElse(chat.nothingLive());
    }

    /** Behind an answer; to what was not understood while nothing is sold, it is the answer, for nobody can send a code now. */
    static String besides(Turn turn, String answer) {
        if (turn.sale().stream().isPresent()) {
            return answer;
        }
        var notUnderstood = turn.words().chat().notUnderstood();
        return answer.startsWith(notUnderstood)
                ? nothingLive(turn) + answer.substring(notUnderstood.length())
                : answer + "\n" + nothingLive(turn);
    }

    /** 播完啦？, 还能加吗, "can I still order?" while nothing is live: it is over, and that was said. */
    static boolean isToldOver(Turn turn) {
        boolean isAsked = turn.isPrivate()
                && turn.sale().stream().isEmpty()
                && turn.said().length() <= LONGEST
                && OVER.matcher(turn.sentence().plain()).matches();
        if (isAsked) {
            turn.outcome("closed");
            turn.say(nothingLive(turn));
        }
        return isAsked;
    }

    /** To whoever asks for it, whatever is live. */
    public static String asked(Turn turn) {
        var words = turn.words();
        var next = planned(turn).map(words.fact()::nextStream);
        var another =
                next.or(() -> OF_ANOTHER.matcher(Normaliser.plain(turn.said())).find()
                        ? Optional.of(words.fact().noNextStream())
                        : Optional.empty());
        return turn.sale().stream()
                .filter(live -> !live.isClosing())
                .map(live -> words.chat().liveNow(live.title())
                        + another.map(when -> "\n" + when).orElse(""))
                .or(() -> next)
                .orElse(words.fact().noNextStream());
    }

    /** "周五（11月27日）19:00「山里早市」"; empty where nothing is planned, or for a time that is past. */
    public static Optional<String> planned(Turn turn) {
        return Stream.planned()
                .flatMap(stream -> stream.plannedFor()
                        .filter(time -> time.isAfter(turn.sale().now()))
                        .map(time -> {
                            var title = stream.title().isBlank()
                                    ? ""
                                    : turn.words().fact().titled(stream.title());
                            return at(turn, time) + title;
                        }));
    }

    /** When it begins, where it is planned for that day. */
    public static Optional<Instant> on(Optional<LocalDate> day) {
        return Stream.planned()
                .flatMap(Stream::plannedFor)
                .filter(at -> day.filter(at.atZone(Wording.VILLAGE).toLocalDate()::equals)
                        .isPresent());
    }

    /** "周五（11月27日）19:00". */
    public static String at(Turn turn, Instant time) {
        var day = LotSentences.day(time.atZone(Wording.VILLAGE).toLocalDate(), turn.words());
        return day + turn.words().gap() + Wording.clock(time);
    }
}
