package org.qingshan.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.outbox.Button;

/**
 * A yes to a question that no word but a tap answers, with the deed said again or without: 对, 确定, 对，下播, 加货. Nobody is to hear that all is well: it is said what
 * is to be tapped.
 */
public final class ToBeTapped {
    private static final int LONGEST = 24;

    /** What only shows something, or sells: a yes to that is said to something else. */
    private static final Pattern OTHER = Pattern.compile(
            "/(?:lineup|help|console|orders|say|status|sales|questions|team|cart|mine|buy|confirm|address|undo|language|start|pay|problem|well|waitlist|cancel [A-Za-z]\\d)\\b.*");

    private static final Pattern YES = Pattern.compile(
            "^(?:对|是|好|嗯|行|可以|确定|确认|没错|要|那就|就|yes|yeah|yep|ok|okay|sure|right|please)(?:的|了|吧|啊|呀|嘞|就|,|，|。|、|!|！|\\s)*+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONFIRMED =
            Pattern.compile("确[认定](?:了|吧|的|啊|呀)*[。.!！~ ]*|confirm(?:ed)?[.! ]*", Pattern.CASE_INSENSITIVE);

    /** 改价格, "do the price". */
    private static final Pattern BEFORE_DEED =
            Pattern.compile("^(?:给我|帮我|把|去|改|要|做|do|the){1,4}+ ?", Pattern.CASE_INSENSITIVE);

    /** What is put up is more on sale. */
    private static final Pattern PUT_UP = Pattern.compile(
            "上架|加货|补货|上货|要?卖的?|上架卖的?|加|restock|stock|for sale|add (?:it|them)", Pattern.CASE_INSENSITIVE);

    private static final Pattern TOLD =
            Pattern.compile("/(?:pack|packed|weigh|ship|delivered|lot|inspect|received)\\b.*");

    private static final String STOCK = "/stock ";

    private static final int SHORTEST = 2;

    private ToBeTapped() {}

    /** Whether a yes was said to such a question, which is asked again. */
    static boolean isAskedAgain(Turn turn) {
        var said = turn.said();
        var isAgreed = YesOrNo.isYes(said)
                || YesOrNo.isSettled(said)
                || YesOrNo.isHeardOut(said) && !YesOrNo.isThanks(said)
                || isConfirmed(turn);
        var question = isAgreed ? question(turn) : Optional.<Offered>empty();
        question.ifPresent(offered -> ask(turn, offered.buttons()));
        return question.isPresent() || isDeedSaid(turn);
    }

    /** Whether the deed was said again to such a question, perhaps behind a yes: it is asked again. Goes before all commands in words. */
    static boolean isDeedSaid(Turn turn) {
        var deeds = deeds(turn);
        if (!deeds.isEmpty()) {
            ask(turn, deeds);
        }
        return !deeds.isEmpty();
    }

    /** Whether what was said may be the answer to what is open, though nothing of it was understood: it is for nobody else to hear. */
    public static boolean mayAnswer(Turn turn) {
        var said = turn.said().strip();
        return said.length() <= LONGEST
                && turn.offered().filter(one -> one.toTap() || one.asked()).isPresent()
                && (YesOrNo.isYes(said)
                        || YesOrNo.isNo(said)
                        || YES.matcher(said).find());
    }

    private static Optional<Offered> question(Turn turn) {
        return turn.offered()
                .filter(offered -> turn.isPrivate()
                        && offered.toTap()
                        && !offered.asked()
                        && offered.buttons().stream().anyMatch(ToBeTapped::isDeed));
    }

    private static boolean isDeed(Button button) {
        return !OTHER.matcher(button.text()).matches();
    }

    private static boolean isConfirmed(Turn turn) {
        return CONFIRMED.matcher(Normaliser.simplified(turn.said()).strip()).matches() && !OwnOrders.hasCart(turn);
    }

    private static List<Button> deeds(Turn turn) {
        var said = Normaliser.simplified(turn.said()).strip();
        if (said.length() > LONGEST || turn.members().isEmpty()) {
            return List.of();
        }
        var isYes = YES.matcher(said).find();
        var isFree = turn.chat().openDialogue(turn.sale().now()).isEmpty();
        var deed = YesOrNo.plain(
                BEFORE_DEED.matcher(YES.matcher(said).replaceFirst("")).replaceFirst(""));
        return question(turn).stream()
                .filter(one -> (isYes || isFree)
                        && deed.length() >= SHORTEST
                        && deed.chars().noneMatch(Character::isDigit))
                .flatMap(one -> one.buttons().stream())
                .filter(button -> isNamed(button, deed, isYes))
                .toList();
    }

    /** What is told of work does it: 好，打好了. Without a yes before it only what is put up is such a deed. */
    private static boolean isNamed(Button button, String deed, boolean isYes) {
        var label = YesOrNo.plain(button.label());
        return isDeed(button)
                        && isYes
                        && !TOLD.matcher(button.text()).matches()
                        && !label.equals(deed)
                        && label.contains(deed)
                || button.text().startsWith(STOCK)
                        && PUT_UP.matcher(deed.toLowerCase(Locale.ROOT)).matches();
    }

    static void ask(Turn turn, List<Button> buttons) {
        turn.outcome("doubt");
        turn.choose(
                turn.words().talk().onlyTapped()
                        + turn.words().gap()
                        + buttons.stream().map(Button::label).collect(Collectors.joining(" / ")),
                Turn.column(buttons.stream()));
    }
}
