package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.parcel.HandingOver;

/** A buyer does not come for what was packed for him: it is cancelled, and its goods are the shop's again. */
@Singleton
class NotCollectedCommand extends PackerCommand {
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{4,9})");

    private final HandingOver handing;

    NotCollectedCommand(HandingOver handing) {
        this.handing = handing;
    }

    @Override
    public String name() {
        return "notcollected";
    }

    @Override
    public List<String> words() {
        return List.of("没来取", "不来取了", "没人来取", "not collected", "not picked up");
    }

    @Override
    public String summary(Wording words) {
        return words.help().notCollected();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var number = NUMBER.matcher(arguments);
        var text = turn.words().pickUp();
        if (!number.matches()) {
            turn.say(text.howToCancel());
            return;
        }
        var gone = handing.notCollected(turn.sale(), numbered(number.group(1)), turn.id(), turn.actor());
        turn.say(text.notCollected(turn.words().numbers(gone)));
    }
}
