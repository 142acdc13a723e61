package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qingshan.conversation.StreamWish;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.outbox.Button;

/** Somebody wants to be told when the next stream begins, or does not any more. */
@Singleton
class TellmeCommand implements Command {
    private static final Set<String> OFF = Set.of("off", "no", "不用", "关");

    @Override
    public String name() {
        return "tellme";
    }

    @Override
    public List<String> words() {
        return List.of(
                "下次叫我",
                "开播叫我",
                "下次开播叫我",
                "开播通知我",
                "开播提醒我",
                "下场叫我",
                "下一场叫我",
                "tell me next time",
                "tell me when it starts");
    }

    @Override
    public boolean canBe(Sentence said) {
        return said.concern().isPresent();
    }

    /** Only who is told can have enough of it. */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        if (Concerns.isOf(turn, Concern.TELL_NO_MORE)
                && StreamWish.isOf(turn.buyer().id())) {
            return Optional.of("off");
        }
        return Concerns.of(turn).filter(Concern.TELL::equals).map(wanted -> "");
    }

    @Override
    public String summary(Wording words) {
        return words.help().tellme();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var after = turn.words().after();
        if (OFF.contains(arguments.toLowerCase(Locale.ROOT))) {
            StreamWish.endOf(turn.buyer().id());
            turn.say(after.willNotTell());
        } else {
            StreamWish.by(turn.buyer().id());
            turn.say(after.willTell(), new Button(after.noMoreButton(), "/tellme off"));
        }
    }
}
