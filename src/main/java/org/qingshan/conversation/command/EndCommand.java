package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.Streaming;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.Button;

/** Ends the stream. Asks first: a slip of the thumb would send everyone home and end all waiting. */
@Singleton
class EndCommand extends HostCommand {
    /** The button's yes names the stream that it was asked about. */
    private static final Pattern ANSWER = Pattern.compile("(.*?)(?:(?<!\\s)\\s++#(\\d{1,18}))?");

    /** So long after the end it is the end that is spoken of. */
    private static final Duration JUST_NOW = Duration.ofMinutes(30);

    /** Elsewhere it is a command of its own. */
    private static final String CONFIRMED = "确认";

    private final Streaming streaming;

    EndCommand(Streaming streaming) {
        this.streaming = streaming;
    }

    @Override
    public String name() {
        return "end";
    }

    @Override
    public List<String> words() {
        return List.of("下播", "end");
    }

    @Override
    public String summary(Wording words) {
        return words.help().end();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ALL;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var team = turn.words().team();
        if (turn.sale().stream().isEmpty() && hasJustEnded(turn)) {
            turn.say(turn.words().flash().overBefore(), new Button(team.salesButton(), "/sales"));
            return;
        }
        var stream = turn.sale().stream().orElseThrow(() -> new Refused(Reason.NOTHING_LIVE));
        if (stream.isClosing()) {
            turn.say(turn.words().flash().endedBefore(), new Button(team.salesButton(), "/sales"));
            return;
        }
        var answer = ANSWER.matcher(arguments);
        var isAnswer = answer.matches();
        var said = isAnswer ? answer.group(1) : arguments;
        var asked = isAnswer ? answer.group(2) : null;
        if (YesOrNo.isNo(said)) {
            turn.say(team.goesOn());
        } else if (!YesOrNo.isYes(said) && !said.equals(CONFIRMED)) {
            turn.choose(
                    joined(team.endNow(stream.title()), OpenCarts.told(turn, stream)),
                    new Button(team.endNowButton(), "/end yes #" + stream.id()),
                    new Button(team.goOnButton(), "/end no"));
        } else {
            var carts = OpenCarts.told(turn, stream);
            streaming.end(turn.sale(), asked == null ? null : Long.valueOf(asked), turn.actor());
            turn.round().lineupChanged();
            turn.say(joined(ended(turn), carts), new Button(team.salesButton(), "/sales"));
        }
    }

    private static boolean hasJustEnded(Turn turn) {
        return Stream.last()
                .flatMap(Stream::endedAt)
                .filter(end -> end.plus(JUST_NOW).isAfter(turn.sale().now()))
                .isPresent();
    }

    private static String joined(String text, String more) {
        return more.isEmpty() ? text : text + "\n" + more;
    }

    /** Those who see the stream late may still be about to claim. */
    private static String ended(Turn turn) {
        var seconds = turn.shop().grace().toSeconds();
        var ended = turn.words().team().ended();
        return seconds == 0
                ? ended
                : ended + turn.words().gap() + turn.words().rule().lateClaimsCount(seconds);
    }
}
