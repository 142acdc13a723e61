package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Collecting;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Spent;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;

/** A buyer comes for what he orders instead of having it sent. */
@Singleton
class PickupCommand implements Command {
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{4,9})");

    /** In a sentence of one's own, where something of his can still be collected: 我到时候自己来取, 到店自取吧, I'll come and pick it up. */
    private static final Pattern IN_A_SENTENCE = Pattern.compile(
            "(?:我们?)?(?:想|要|可以|就|还是|到时候?|周末|明天|今天|后天|改|换成?)*+(?:自己)?(?:过?去|过?来|上门|到店|到村里|到摊位上?)?(?:自提|自取|来取|来提)(?:吧|了|就行|就好|哈)?[。.!！~～ ]*"
                    + "|(?:i(?:'ll| will|'d like to| want to| would like to) )?(?:come and )?(?:pick (?:it|them|this) up|collect (?:it|them))(?: myself)?(?: please)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

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
    public Optional<String> inOtherWords(Turn turn) {
        var isSaid = turn.shop().shipping().pickUp().isPresent()
                && IN_A_SENTENCE.matcher(turn.said()).matches()
                && collecting.isPossible(turn);
        return isSaid ? Optional.of("") : Optional.empty();
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
        var number = NUMBER.matcher(arguments);
        collecting.collect(turn, number.matches() ? Integer.valueOf(number.group(1)) : null);
    }
}
