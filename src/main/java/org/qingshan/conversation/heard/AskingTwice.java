package org.qingshan.conversation.heard;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.heard.Having.Meant;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Asks somebody who has goods and speaks of them whether so much is all he wants, or so much more. Nothing changes until he has said so. */
@Singleton
public class AskingTwice {
    /** What platforms keep behind a button, in bytes. */
    private static final int LONGEST = 64;

    private final Phrasing phrasing;

    AskingTwice(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    /** In one answer for all of them, with at most three buttons; nobody is asked before others. */
    public Answer of(Turn turn, List<Meant> asked) {
        var text = asked.stream().map(one -> text(turn, one)).collect(Collectors.joining("\n"));
        if (!turn.isToldInPrivate()) {
            return Answer.of(asked.stream().map(one -> unchanged(turn, one)).collect(Collectors.joining("\n")));
        }
        var buttons = asked.size() == 1 ? ofOne(turn, asked.get(0)) : ofAll(turn, asked);
        return new Answer(text, buttons.limit(Choices.MOST).toList(), false, true);
    }

    private String unchanged(Turn turn, Meant one) {
        var item = item(turn, one);
        var words = turn.words();
        return words.change().unchanged(words.name(item), item.slot(), phrasing.rest(turn, item));
    }

    private String text(Turn turn, Meant one) {
        var item = item(turn, one);
        var words = turn.words();
        var change = words.change();
        var more = words.quantity(one.more(), item);
        return OtherPrice.changed(turn, one.claim())
                + unchanged(turn, one)
                + (isSame(turn, one)
                        ? change.shallIAddMore(more)
                        : change.inAllOrMore(words.quantity(one.claim().quantity(), item), more));
    }

    private static boolean isSame(Turn turn, Meant one) {
        return Phrasing.had(turn, item(turn, one)).compareTo(one.claim().quantity()) == 0;
    }

    private static Stream<Button> ofOne(Turn turn, Meant one) {
        var item = item(turn, one);
        var words = turn.words();
        var name = words.name(item);
        var all = words.quantity(one.claim().quantity(), item);
        var inAll = new Button(
                isSame(turn, one)
                        ? words.change().keepButton(all)
                        : words.change().changeToButton(all, name, item.slot()),
                buy(turn, List.of(one), AskingTwice::setting));
        var more = new Button(
                words.change().moreButton(words.quantity(one.more(), item), name, item.slot()),
                buy(turn, List.of(one), AskingTwice::adding));
        return Stream.of(inAll, more);
    }

    /** One for all of them, each way; where that is more than can stand behind a button, what each shall be in all. */
    private static Stream<Button> ofAll(Turn turn, List<Meant> asked) {
        var change = turn.words().change();
        var both = Stream.of(
                        new Button(
                                change.allInAllButton(
                                        list(turn, asked, one -> one.claim().quantity())),
                                buy(turn, asked, AskingTwice::setting)),
                        new Button(
                                change.allMoreButton(list(turn, asked, Meant::more)),
                                buy(turn, asked, AskingTwice::adding)))
                .toList();
        boolean fit =
                both.stream().allMatch(button -> button.text().getBytes(StandardCharsets.UTF_8).length <= LONGEST);
        return fit
                ? both.stream()
                : asked.stream().flatMap(one -> ofOne(turn, one).limit(1));
    }

    private static String list(Turn turn, List<Meant> asked, Function<Meant, BigDecimal> number) {
        return asked.stream()
                .map(one -> {
                    var item = item(turn, one);
                    return turn.words().quantity(number.apply(one), item) + " "
                            + turn.words().name(item);
                })
                .collect(Collectors.joining(turn.words().isChinese() ? "、" : ", "));
    }

    /** How much more a question that is open now offers of it, beside so much in all; empty where none is. */
    static Optional<BigDecimal> more(Turn turn, String slot) {
        var buttons =
                turn.offered().filter(Offered::asked).map(Offered::buttons).orElse(List.of());
        var setting = Pattern.compile("/buy .*(?<![A-Za-z\\d])" + Pattern.quote(slot) + " 改成 .*");
        var adding = Pattern.compile("/buy .*(?<![A-Za-z\\d])" + Pattern.quote(slot) + " 再加 ([\\d.]+).*");
        boolean isInAllOrMore = buttons.stream()
                .anyMatch(button -> setting.matcher(button.text()).matches());
        return buttons.stream()
                .filter(button -> isInAllOrMore)
                .map(button -> adding.matcher(button.text()))
                .filter(Matcher::matches)
                .map(found -> new BigDecimal(found.group(1)))
                .findFirst();
    }

    private static String buy(Turn turn, List<Meant> asked, Function<Meant, String> each) {
        var items = asked.stream()
                .map(one -> one.claim().slot()
                        + each.apply(one)
                        + item(turn, one).product().unit().zh())
                .collect(Collectors.joining("，"));
        return "/buy " + items + " "
                + ShownPrices.key(asked.stream().map(one -> item(turn, one)).toArray(LineupItem[]::new));
    }

    private static String setting(Meant one) {
        return " 改成 " + Wording.number(one.claim().quantity());
    }

    private static String adding(Meant one) {
        return " 再加 " + Wording.number(one.more());
    }

    private static LineupItem item(Turn turn, Meant one) {
        return turn.item(one.claim().slot());
    }
}
