package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

/** Stops the cards of this stream in this chat, or lets them come again. */
@Singleton
class MuteCommand implements Command {
    /** "Take me off, I don't want anything": of whoever has something it may be that. */
    private static final Pattern WANTS_NOTHING = Pattern.compile(
            "(?:don't|do not|dont|no longer) want (?:anything|any of (?:it|this|them)|any more|it)|\\b(?:take|leave) me (?:off|out)\\b(?!.*\\b(?:cards?|messages?|notifications?)\\b)|什么都不要|都不要|不要了|不买了|唔要");

    /** "Show me the cards again". */
    private static final Pattern WANTS_CARDS = Pattern.compile(
            "^(?:请|麻烦)?(?:把)?卡片(?:再|还|继续|接着|重新|又)?(?:发|推|打开|开|恢复)(?:给我|过来|回来|吧|一下)?$|^(?:继续|恢复|重新|再|接着)发卡片(?:给我)?(?:吧)?$|^unmute(?: me)?$|^(?:please )?(?:turn|switch) (?:the )?cards (?:back )?on(?: again)?$|^(?:please )?(?:show|send) me (?:the )?cards again$");

    private static final Set<String> OFF = Set.of("off", "关", "关掉", "关闭", "取消", "no", "stop", "end", "解除", "恢复");

    private static final String WHICH = "or what is kept";

    private static final String CARDS_AGAIN = "off";

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
        return said.concern().isPresent() || WANTS_CARDS.matcher(said.plain()).find();
    }

    /** Who is told of the next stream ends that first ({@link TellmeCommand}); else it is the cards that he has enough of. */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        if (WANTS_CARDS.matcher(turn.sentence().plain()).find()) {
            return Optional.of(CARDS_AGAIN);
        }
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
        if (OFF.contains(arguments.strip().toLowerCase(Locale.ROOT))) {
            turn.chat().mutes(null);
            turn.say(turn.words().announcing().unmuted());
            return;
        }
        turn.sale().stream().ifPresent(stream -> turn.chat().mutes(stream.id()));
        turn.say(turn.words().chat().muted());
    }
}
