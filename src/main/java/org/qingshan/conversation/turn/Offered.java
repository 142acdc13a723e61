package org.qingshan.conversation.turn;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.outbox.Button;

/**
 * What an answer offered, which may be chosen until it is over.
 *
 * @param asked it was a question, to which a yes, a no or an amount is an answer too
 * @param card the slot that was presented then; null if none was
 * @param beside they stood beside what was said: only who names one of them chooses, whatever is presented
 * @param told stood under what nobody had asked for, the newest first: they may be named whatever was said in between
 * @param toldUntil to the second, since 1970
 * @param numberUntil until then a number alone may answer what was told; to the second, since 1970
 * @param below our number of the message below which they stand; null where it is not known
 * @param guess it was guessed what somebody may mean, who has perhaps asked for nothing, or was offered beside an answer: only a yes agrees to it
 * @param together all of it was wanted at once, so that a yes takes all
 * @param yesUntil until then a plain yes orders the cart, which was read back to be confirmed; to the second, since 1970, and 0 where it was not
 * @param about what the talk was about last, whatever was offered; null where that is nothing on sale
 * @param toTap a question that only a tap answers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Offered(
        List<Button> buttons,
        boolean asked,
        @Nullable String card,
        boolean beside,
        @Nullable List<Button> told,
        long toldUntil,
        long numberUntil,
        @Nullable Long below,
        boolean guess,
        boolean together,
        long yesUntil,
        @Nullable LastTalk about,
        boolean toTap) {
    /** Of an item, a rule of the shop or a plan. */
    private static final Pattern TAKES_BACK = Pattern.compile(
            "/(?:price|stock|limit|flash|add) [A-Za-z]\\d{1,3} #\\d{1,18} (?:\\S.{0,40} was \\S+|off)|/(?:withdraw \\d{1,6}|prices) back \\S.{0,60}|/plan \\S{1,20}(?: new)? was \\S{1,20}|/shop (?:(?:fees|free|name|pay|cod|hold|cutoff|inspection|courier) \\S.{0,2000} was \\S.*|undeliverable (?:remove )?\\S.*)");

    static final Offered NOTHING =
            new Offered(List.of(), false, null, true, List.of(), 0, 0, null, false, false, 0, null, false);

    /** All of an order shall go to an address: the key of that, and the order's number. */
    public static final Pattern SENDS_TOO = Pattern.compile("/address use (#\\d+) (\\d+)");

    /** A button that takes so much of something. */
    public static final Pattern TAKES =
            Pattern.compile("/buy (?<slot>\\S+) (?<much>\\d{1,9}(?:\\.\\d{1,9})?)(?: " + ShownPrices.KEY + ")?");

    private static final Pattern WANTED = Pattern.compile("/buy (\\S+) .*");

    private static final Pattern STARS = Pattern.compile("/well (\\d+) [1-5]");

    /** @param below our number of the message below which they stand; null where it is not known */
    static Offered of(
            List<List<Button>> rows, boolean asked, @Nullable String card, boolean beside, @Nullable Long below) {
        return new Offered(buttons(rows), asked, card, beside, List.of(), 0, 0, below, false, false, 0, null, false);
    }

    static List<Button> buttons(List<List<Button>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    @Override
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Button> told() {
        return told == null ? List.of() : told;
    }

    /** Whether nothing of it is done before it is chosen. */
    @JsonIgnore
    public boolean isQuestion() {
        return asked || toTap;
    }

    /** Beside an answer: a yes takes it, and all else is said to something else. */
    @JsonIgnore
    public boolean isLeftOpen() {
        return guess && !asked;
    }

    public List<Button> all() {
        return Stream.concat(buttons.stream(), told().stream()).toList();
    }

    Offered with(List<Button> told, long toldUntil, long numberUntil, @Nullable LastTalk about) {
        return new Offered(
                buttons,
                asked,
                card,
                beside,
                told,
                toldUntil,
                numberUntil,
                below,
                guess,
                together,
                yesUntil,
                about,
                toTap);
    }

    Offered without(boolean isOver, Instant now) {
        return new Offered(
                isOver ? List.of() : buttons,
                !isOver && asked,
                card,
                beside,
                now.getEpochSecond() < toldUntil ? told() : List.of(),
                toldUntil,
                now.getEpochSecond() < numberUntil ? numberUntil : 0,
                isOver ? null : below,
                !isOver && guess,
                !isOver && together,
                isOver || now.getEpochSecond() >= yesUntil ? 0 : yesUntil,
                about,
                !isOver && toTap);
    }

    Offered guessed(boolean together) {
        return asking(true, together, 0, toTap);
    }

    /** The same as a question that only a tap answers. */
    Offered toBeTapped() {
        return asking(guess, together, yesUntil, true);
    }

    Offered yesUntil(long until) {
        return asking(guess, together, until, toTap);
    }

    /** The same buttons, and what a yes means to them. */
    private Offered asking(boolean guess, boolean together, long yesUntil, boolean toTap) {
        return new Offered(
                buttons,
                asked,
                card,
                beside,
                told,
                toldUntil,
                numberUntil,
                below,
                guess,
                together,
                yesUntil,
                about,
                toTap);
    }

    /** What may be chosen whatever is said in between: what was told unasked, the stars that were asked for, and what takes a host's change back. */
    Stream<Button> lasting() {
        return Stream.concat(lastingAWhile(), told().stream());
    }

    /** Of it, what is over with all the rest. */
    Stream<Button> lastingAWhile() {
        return Stream.of(backs(), stars(), ofOrders()).flatMap(some -> some);
    }

    /** A question looks like that too, A1 is 2.5? yes: what nobody has tapped was not done. */
    private Stream<Button> backs() {
        return isQuestion() ? Stream.empty() : buttons.stream().filter(button -> takesBack(button.text()));
    }

    /** Whether an order shall go to the new address, too. */
    private Stream<Button> ofOrders() {
        return asked
                ? buttons.stream()
                        .filter(button -> SENDS_TOO.matcher(button.text()).matches())
                : Stream.empty();
    }

    Stream<Button> stars() {
        return buttons.stream().filter(button -> STARS.matcher(button.text()).matches());
    }

    /** The slots of what may be wanted, each once. */
    public List<String> slots() {
        return buttons.stream()
                .flatMap(button -> WANTED.matcher(button.text()).results())
                .map((MatchResult wanted) -> wanted.group(1))
                .distinct()
                .toList();
    }

    /**
     * The one slot that words without a name mean: what was asked about, or what an answer was of. Where nothing was asked, "+1" is said to
     * the card.
     */
    public Optional<String> meant(String said) {
        var slots = slots();
        boolean toCard = !asked && (said.startsWith("+") || said.startsWith("＋"));
        return slots.size() == 1 && !toCard && !beside ? Optional.of(slots.get(0)) : Optional.empty();
    }

    /** How much of it the question would take, if one was asked and that is plain. */
    public Optional<BigDecimal> takes(String slot) {
        var amounts = buttons.stream()
                .filter(button -> asked)
                .map(button -> TAKES.matcher(button.text()))
                .filter(takes -> takes.matches() && takes.group("slot").equals(slot))
                .map(takes -> new BigDecimal(takes.group("much")))
                .toList();
        return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
    }

    /** Whether it was asked what to give back: who wants that undone keeps all of it. */
    public boolean asksWhatGoesBack() {
        return asked && buttons.stream().anyMatch(button -> button.text().startsWith("/cancel "));
    }

    /** Whether it follows that star: once it is given it is asked whether others may see it. */
    boolean answers(Button star) {
        var order = STARS.matcher(star.text());
        return order.matches()
                && buttons.stream()
                        .map(Button::text)
                        .anyMatch(text -> text.equals("/well " + order.group(1) + " public")
                                || text.equals("/problem " + order.group(1)));
    }

    /** Whether it is what takes a change of the sale back, as it stands below what a host was told of that. */
    public static boolean takesBack(String command) {
        return TAKES_BACK.matcher(command).matches();
    }
}
