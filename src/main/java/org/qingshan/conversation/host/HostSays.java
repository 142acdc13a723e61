package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.RoleText;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;

/**
 * What a host says in plain words of the whole sale, for which there is a command or a rule: an announcement, an answer for all who ask, what
 * parcels cost, how the shop is called and paid, prices for several, the end and the next stream, somebody's order that is not there, what was sold on a day.
 *
 * @param command that stands for it; empty where it is only answered
 * @param then what is said behind the command, or instead of it
 */
record HostSays(Optional<String> command, Consumer<Turn> then) {
    private static final int LONGEST = 300;

    /** In this order: what is announced or answered may speak of all the others. */
    private static final List<BiFunction<Turn, String, Optional<HostSays>>> READERS = List.of(
            AnnouncingWords::of,
            AnswerWords::of,
            SalesBefore::of,
            ShippingSaid::of,
            ShopSaid::of,
            OnDeliveryAsked::of,
            SettingAgain::of,
            OwnMeant::of,
            PlanChanged::of,
            StreamAsked::of,
            HowToSet::of,
            AliasWords::of,
            SettlingWords::of,
            SeveralForWords::of,
            EndingWords::of,
            NextStreamWords::of,
            NotForBuyer::of,
            OrderLookedFor::of,
            OrderMissed::of,
            DoneElsewhere::of);

    static HostSays of(String command) {
        return new HostSays(Optional.of(command), turn -> {});
    }

    static HostSays told(Consumer<Turn> answer) {
        return new HostSays(Optional.empty(), answer);
    }

    /** Empty for what anybody else says, and among others. */
    static Optional<HostSays> of(Turn turn, String text) {
        return turn.may(Role.HOST) && turn.isPrivate() && text.length() <= LONGEST
                ? READERS.stream()
                        .flatMap(reader -> Stream.ofNullable(
                                reader.apply(turn, text.strip()).orElse(null)))
                        .findFirst()
                : Optional.empty();
    }

    /** What only an owner may set; whoever may not hears so, as he does of the command. */
    static HostSays ofOwner(Turn turn, HostSays said) {
        return turn.may(Role.OWNER)
                ? said
                : told(host -> {
                    host.say(host.words().chat().notAllowed(RoleText.of(Role.OWNER, host.words())));
                    host.outcome("not allowed");
                });
    }

    /** Whether it was that, and has been done or answered. */
    static boolean isDone(Turn turn, String text, BiConsumer<Turn, String> run) {
        var said = of(turn, text);
        said.flatMap(HostSays::command).ifPresent(command -> run.accept(turn, command));
        said.ifPresent(found -> found.then().accept(turn));
        return said.isPresent();
    }

    /** The first of several ways to say something that all of it is said in. */
    static Optional<Matcher> found(List<Pattern> ways, String said) {
        return ways.stream()
                .map(way -> way.matcher(said))
                .filter(Matcher::matches)
                .findFirst();
    }

    /** As it was typed, where the reading has not moved its letters. */
    static String typed(Turn turn, String text, int from, int to) {
        var said = turn.said().strip();
        return said.length() == text.length()
                ? said.substring(from, to).strip()
                : text.substring(from, to).strip();
    }
}
