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

    private NextStream() {}

    /** That nothing is live now, and when something will be. */
    public static String nothingLive(Turn turn) {
        var chat = turn.words().chat();
        return planned(turn).map(chat::nothingLiveUntil).orElse(chat.nothingLive());
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
