package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Collecting;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.shop.Role;

/** A buyer comes for what he orders instead of having it sent. */
@Singleton
class PickupCommand implements Command {
    private static final Pattern NAMED =
            Pattern.compile("自[提取]|pick(?: (?:it|them|this))? ?-?up", Pattern.CASE_INSENSITIVE);

    /** 你们在哪里 alone asks for the village. */
    private static final Pattern COMES =
            Pattern.compile("[取拿提领拉来去]|\\b(?:collect\\w*|pick\\w*|fetch|come|get|deliver\\w*|shipp?\\w*|sent)\\b");

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{4,9})");

    /** What is asked of it, and that it shall be sent after all. */
    private static final String ASKED = "?";

    private static final String SENT = "send";

    private final Collecting collecting;

    PickupCommand(Collecting collecting) {
        this.collecting = collecting;
    }

    @Override
    public String name() {
        return "pickup";
    }

    @Override
    public List<String> words() {
        return List.of("自提", "自取", "我来取", "上门自提", "pick up", "pickup");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public boolean isMeant(String word, String arguments) {
        return arguments.isEmpty() || NUMBER.matcher(arguments).matches();
    }

    @Override
    public boolean canBe(Sentence said) {
        return said.concern().isPresent();
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return Concerns.of(turn).flatMap(concern -> switch (concern) {
            case PICK_UP -> wished(turn);
            // Who is told what it is chooses it by the button.
            case PICK_UP_MENTIONED -> wished(turn).map(wish -> ASKED);
            case PICK_UP_ASKED ->
                Optional.of(ASKED).filter(asked -> collecting.isOffered(turn) || isNamed(turn) || isOfComing(turn));
            case SEND_INSTEAD -> Optional.of(SENT).filter(sent -> collecting.isAwaited(turn));
            default -> Optional.empty();
        });
    }

    /** Who has nothing that he could come for, or comes for it anyway, is told where; what is on its way is for the host. */
    private Optional<String> wished(Turn turn) {
        if (!collecting.isOffered(turn)) {
            return isNamed(turn) && collecting.isPossible(turn)
                    ? Optional.of("")
                    : Optional.of(ASKED).filter(one -> isOfComing(turn));
        }
        return collecting.isPossible(turn) && !collecting.isSettled(turn)
                ? Optional.of("")
                : Optional.of(ASKED).filter(one -> !collecting.isUnderWay(turn));
    }

    /** He would come to the shop; what is packed or on its way he may fetch somewhere else. A host speaks of others who come. */
    private boolean isOfComing(Turn turn) {
        return !turn.may(Role.HOST)
                && COMES.matcher(Normaliser.plain(turn.said())).find()
                && !collecting.isUnderWay(turn);
    }

    /** Whatever the shop offers, it is that which is meant. */
    private static boolean isNamed(Turn turn) {
        return NAMED.matcher(turn.said()).find();
    }

    @Override
    public String summary(Wording words) {
        // A shop that has it offers it by a button; of others it would not be true.
        return "";
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (arguments.equals(ASKED)) {
            collecting.tell(turn);
            return;
        }
        if (arguments.equals(SENT)) {
            collecting.askWhereTo(turn);
            return;
        }
        var number = NUMBER.matcher(arguments);
        collecting.collect(turn, number.matches() ? Integer.valueOf(number.group(1)) : null);
    }
}
