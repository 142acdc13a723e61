package org.qingshan.conversation.turn;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.shop.Role;

/**
 * Something that a person can tell the bot to do. One bean per command of the contract; the router, {@code /help} and the
 * platform's menu all read the same beans, so that they cannot disagree.
 */
public interface Command {

    /** The slash word, without the slash. Unique. */
    String name();

    /** What people say instead. A command that takes arguments is also recognised with words after these. */
    default List<String> words() {
        return List.of();
    }

    /** Whether words may be followed by arguments. The slash word always may. */
    default boolean takesArguments() {
        return false;
    }

    /** Whether it is about an item of the lineup, so that its words may also stand behind the slot: {@code A1 改价 25.9}. */
    default boolean isAboutItem() {
        return false;
    }

    /**
     * Whether the words can be meant for it at all: an ordinary word may begin any other sentence too.
     *
     * @param word the one of {@link #words()} that was said
     */
    default boolean isMeant(String word, String arguments) {
        return true;
    }

    /**
     * Whether words can be a sentence that means it, whoever says them and whatever was said before: true wherever {@link #inOtherWords}
     * could find something, which is asked only then. Asked once for the same words.
     */
    default boolean canBe(Sentence said) {
        return true;
    }

    /** Whether a sentence can only be meant for the team, so that of whom it is not for it is no claim, and no question of goods. */
    default boolean isOnlyOfTeam(Sentence said) {
        return false;
    }

    /** The arguments that a whole sentence stands for, where this person can only mean this by it; empty for any other. */
    default Optional<String> inOtherWords(Turn turn) {
        return Optional.empty();
    }

    /**
     * What becomes of the buttons of a message in somebody's own chat once the one was tapped that says this. What is only looked at may be
     * looked at again.
     */
    default Spent spends(String arguments) {
        return Spent.NONE;
    }

    /** Whether others may read what is answered: it tells of what is on sale, never of a person. */
    default boolean isToldToAll() {
        return false;
    }

    /** Who may use it; everyone if empty. */
    default Optional<Role> audience() {
        return Optional.empty();
    }

    /** Whether this person may use it. */
    default boolean isFor(Turn turn) {
        return audience().map(turn::may).orElse(true);
    }

    /**
     * Whether help and menu show it to a person.
     *
     * @param may whether the person works for the shop in that role, or in one that includes it
     */
    default boolean isShownTo(Predicate<Role> may) {
        return audience().map(may::test).orElse(true);
    }

    /** One line for help and menu; empty keeps the command out of both. */
    String summary(Wording words);

    /**
     * Does it and answers. Throws {@link org.qingshan.domain.Refused} before it changes anything.
     *
     * @param arguments what followed the word, stripped; empty if nothing did
     */
    void run(Turn turn, String arguments);

    /**
     * Does it where one of its words was said, which may mean more than the slash word does.
     *
     * @param word the one of {@link #words()} that was said
     */
    default void runSaid(Turn turn, String word, String arguments) {
        run(turn, arguments);
    }
}
