package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.Streaming;
import org.qingshan.outbox.Button;

/** Ends the stream. Asks first: a slip of the thumb would send everyone home and end all waiting. */
@Singleton
class EndCommand extends HostCommand {
    /** Yes; the button's names the stream that it was asked about. */
    private static final Pattern ANSWER =
            Pattern.compile("(?:yes|y|ok|是|是的|好|好的|对|确定|确认)(?:\\s+#(\\d{1,18}))?", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NO = Set.of("no", "n", "不", "否", "不下");

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
    public void run(Turn turn, String arguments) {
        var team = turn.words().team();
        var stream = turn.sale().stream().orElseThrow(() -> new Refused(Reason.NOTHING_LIVE));
        var answer = ANSWER.matcher(arguments);
        if (NO.contains(arguments.toLowerCase(Locale.ROOT))) {
            turn.say(team.goesOn());
        } else if (!answer.matches()) {
            turn.say(
                    team.endNow(stream.title()),
                    new Button(team.endNowButton(), "/end yes #" + stream.id()),
                    new Button(team.goOnButton(), "/end no"));
        } else if (answer.group(1) != null && !answer.group(1).equals(String.valueOf(stream.id()))) {
            turn.say(team.otherStream(stream.title()));
        } else {
            streaming.end(turn.sale(), turn.actor());
            turn.round().lineupChanged();
            turn.say(ended(turn), new Button(team.salesButton(), "/sales"));
        }
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
