package org.qingshan.conversation.command;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/** A host's command about one item of the lineup: {@code 改价 A1 25.9} or {@code A1 改价 25.9}. */
abstract class SlotCommand extends HostCommand {

    private static final String SLOT = "[A-Za-z]\\d{1,3}";

    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,，、和跟]|and){1,5}");

    private static final Pattern SEVERAL =
            Pattern.compile(SLOT + "(?:(?:[\\s,，、和跟]|and){1,5}" + SLOT + "){1,9}[。.!！ ]*");

    private static final Pattern CLOSED = Pattern.compile("[。.!！ ]+$");

    /** What a host wants of an item. */
    interface Wish {
        /** Does it and answers; returns false, with nothing done, if the rest of the words is not understood. */
        boolean of(LineupItem item, String rest);
    }

    @Override
    public final boolean isAboutItem() {
        return true;
    }

    /** "price of peaches?" is a question; a host who names a slot or a thing on the list is not asking. */
    @Override
    public final boolean isMeant(String word, String arguments) {
        return word.codePointAt(0) > 0x7F || arguments.isEmpty() || Slots.isSlotFirst(arguments);
    }

    @Override
    public final void run(Turn turn, String arguments) {
        var plain = Normaliser.simplified(arguments);
        if (takesSeveral() && SEVERAL.matcher(plain).matches()) {
            Stream.of(BETWEEN.split(CLOSED.matcher(plain).replaceFirst("")))
                    .flatMap(one -> Slots.named(turn, one).stream())
                    .toList()
                    .forEach(one -> act(turn, one.item(), one.rest()));
            return;
        }
        run(turn, plain, (item, rest) -> act(turn, item, rest));
    }

    /** Whether nothing follows an item, so that several may be named: 停卖 A1 A2. */
    boolean takesSeveral() {
        return false;
    }

    /** Says how the command is said where no item is named or the wish does not understand the rest. */
    final void run(Turn turn, String arguments, Wish wish) {
        if (arguments.isEmpty()) {
            ask(turn);
            return;
        }
        var named = Slots.named(turn, arguments);
        if (named.size() > 1) {
            turn.say(turn.words().team().severalCalledSo(rows(turn, named)));
        } else if (!wish.of(named.get(0).item(), named.get(0).rest())) {
            ask(turn);
        }
    }

    private static String rows(Turn turn, List<Slots.Named> named) {
        return named.stream()
                .map(one -> one.item().slot() + " " + turn.words().name(one.item()))
                .collect(Collectors.joining(turn.words().chat().listComma()));
    }

    /** Does it and answers; returns false, with nothing done, if the rest is not understood. */
    abstract boolean act(Turn turn, LineupItem item, String rest);

    /** Says how it is said, with buttons where one tap is enough. */
    abstract void ask(Turn turn);
}
