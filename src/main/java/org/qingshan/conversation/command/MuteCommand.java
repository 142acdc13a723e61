package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.GivingBackDesk;
import org.qingshan.conversation.RemarkDesk;
import org.qingshan.conversation.StreamWish;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;

/** Stops the cards of this stream in this chat. */
@Singleton
class MuteCommand implements Command {
    /** "Take me off, I don't want anything": of whoever has something it may be that. */
    private static final Pattern WANTS_NOTHING = Pattern.compile(
            "(?:don't|do not|dont|no longer) want (?:anything|any of (?:it|this|them)|any more|it)|\\b(?:take|leave) me (?:off|out)\\b(?!.*\\b(?:cards?|messages?|notifications?)\\b)|什么都不要|都不要|不要了|不买了|唔要");

    private static final String WHICH = "or what is kept";

    private final GivingBackDesk desk;

    MuteCommand(GivingBackDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "mute";
    }

    @Override
    public List<String> words() {
        return List.of("别吵我", "mute");
    }

    @Override
    public boolean canBe(Sentence said) {
        return said.concern().isPresent();
    }

    /** Who is told of the next stream ends that first ({@link TellmeCommand}); else it is the cards that he has enough of. */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return Concerns.isOf(turn, Concern.TELL_NO_MORE)
                        && !isOfCourier(turn)
                        && !StreamWish.isOf(turn.buyer().id())
                ? Optional.of(
                        desk.hasChoices(turn)
                                        && WANTS_NOTHING
                                                .matcher(turn.sentence().plain())
                                                .find()
                                ? WHICH
                                : "")
                : Optional.empty();
    }

    /** Said beside an address, or to one that is asked about, "don't call me" is for whoever brings the parcel. */
    private static boolean isOfCourier(Turn turn) {
        return RemarkDesk.isOfCalling(turn.said())
                || AddressReader.looksLikeAddress(turn.said())
                || AddressReader.isForCourier(turn.said())
                        && turn.chat()
                                .openDialogue(turn.sale().now())
                                .filter("address"::equals)
                                .isPresent();
    }

    @Override
    public String summary(Wording words) {
        return words.help().mute();
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (arguments.equals(WHICH)) {
            desk.askBackOrCards(turn);
            return;
        }
        turn.sale().stream().ifPresent(stream -> turn.chat().mutes(stream.id()));
        turn.say(turn.words().chat().muted());
    }
}
