package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.text.FlashEnd;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** A price for a time: {@code /flash A1 19.9 5m}; {@code /flash A1 +5m} lets it last longer. Asks first where it looks like a slip, as a new price does. */
@Singleton
class FlashCommand extends SlotCommand {
    /** {@code 1.99 300s was 29.90}: the button that says "I mean it" names the usual price that it was asked about. */
    private static final Pattern WISH =
            Pattern.compile("(\\S{1,20})(?:\\s+(\\d{1,5}(?:\\.5)?\\s?\\p{L}{0,8}))?(?:\\s+was\\s+(\\S{1,40}))?");

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,5}(?:\\.5)?)\\s?(s|secs?|seconds?|秒钟?|m|mins?|minutes?|分钟?|h|hours?|个?小时)?",
            Pattern.CASE_INSENSITIVE);
    /** Between the price and the time. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[,，、]\\s*|(?<![A-Za-z])(?:for|at|to)\\b\\s*|(?<=\\d)(?=[一二两三四五六七八九十半]{1,3}(?:分|秒|个?小时))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Set<String> OFF = Set.of("off", "end", "stop", "停", "结束", "取消");
    private static final Duration USUAL = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(3);

    private final LineupKeeping lineup;

    FlashCommand(LineupKeeping lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "flash";
    }

    @Override
    public List<String> words() {
        return List.of("秒杀", "flash");
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public String summary(Wording words) {
        return words.help().flash();
    }

    @Override
    boolean act(Turn turn, LineupItem item, String rest) {
        if (OFF.contains(rest)) {
            end(turn, item);
            return true;
        }
        if (rest.startsWith("+")) {
            return goOn(turn, item, rest.substring(1));
        }
        var wish = WISH.matcher(inFigures(rest));
        if (!wish.matches()) {
            return false;
        }
        var price = Amounts.money(wish.group(1), turn.shop().currency()).filter(amount -> amount > 0);
        var time = wish.group(2) == null ? Optional.of(USUAL) : time(wish.group(2));
        if (price.isEmpty() || time.isEmpty()) {
            return false;
        }
        if (wish.group(3) != null && isOutdated(turn, item, wish.group(3))) {
            throw new Refused(Reason.OUTDATED, Map.of("slot", item.slot(), "now", turn.money(item.price())));
        }
        boolean isMeant =
                wish.group(3) != null || item.doubtsOfFlash(price.get()).isEmpty();
        if (isMeant) {
            backToUsual(turn, item, wish.group(3));
            start(turn, item, price.get(), time.get());
        } else {
            ask(turn, item, price.get(), time.get());
        }
        return true;
    }

    /** @param was the usual price, or {@code 29.90/19.90}, that and the price of then */
    private static boolean isOutdated(Turn turn, LineupItem item, String was) {
        var currency = turn.shop().currency();
        var usual = Amounts.decimal(item.usualPrice(), currency);
        var both = usual + "/" + Amounts.decimal(item.price(), currency);
        return !was.equals(usual) && !was.equals(both) && !was.startsWith(both + "/");
    }

    /** {@code 25.00/25.00/29.90}: where a new price had put an end to it, the usual one of before comes back too. */
    private void backToUsual(Turn turn, LineupItem item, @Nullable String was) {
        var prices = was == null ? new String[0] : was.split("/");
        if (prices.length > 2) {
            Amounts.money(prices[2], turn.shop().currency())
                    .ifPresent(price -> lineup.reprice(item, price, turn.actor()));
        }
    }

    /** 十七块八 两分钟 as 17.8 2分钟, 半小时 as 0.5小时, "12 for five min" as "12 5 min". */
    private static String inFigures(String said) {
        var words = HAN.matcher(said).find() ? said : SaidNumber.inFigures(said);
        return Arrays.stream(BETWEEN.matcher(words).replaceAll(" ").strip().split("\\s+"))
                .map(Amounts::figures)
                .collect(Collectors.joining(" "));
    }

    private static Optional<Duration> time(String text) {
        var matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(matcher.group(1));
        var unit = matcher.group(2) == null ? "m" : matcher.group(2);
        var time = unit.toLowerCase(Locale.ROOT).startsWith("s") || unit.startsWith("秒")
                ? Duration.ofSeconds(1)
                : unit.toLowerCase(Locale.ROOT).startsWith("m") || unit.startsWith("分")
                        ? Duration.ofMinutes(1)
                        : Duration.ofHours(1);
        return Optional.of(Duration.ofMillis(
                        number.multiply(BigDecimal.valueOf(time.toMillis())).longValue()))
                .filter(one -> one.compareTo(RunningFlash.SHORTEST) >= 0 && one.compareTo(LONGEST) <= 0);
    }

    private void start(Turn turn, LineupItem item, long price, Duration time) {
        var until = turn.sale().now().plus(time);
        var before = RunningFlash.of(turn, item);
        lineup.flash(item, price, until, turn.actor());
        var end = new Button(turn.words().flash().endButton(), "/" + name() + " " + Slots.precisely(item) + " off");
        turn.offer(
                turn.words()
                        .flash()
                        .started(
                                item.slot(),
                                turn.words().name(item),
                                turn.money(price),
                                FlashEnd.of(until),
                                turn.money(item.usualPrice())),
                List.of(Stream.concat(Stream.of(end), before.stream().map(one -> one.goOn(turn, item)))
                        .toList()));
    }

    /** At the price that it has now. */
    private boolean goOn(Turn turn, LineupItem item, String longer) {
        var until = item.flashUntil();
        if (until == null) {
            turn.say(turn.words().flash().none(item.slot()));
            return true;
        }
        var time = time(inFigures(longer).replace(" ", ""))
                .map(more -> Duration.between(turn.sale().now(), until).plus(more))
                .filter(one -> one.compareTo(LONGEST) <= 0);
        time.ifPresent(one -> start(turn, item, item.price(), one));
        return time.isPresent();
    }

    private void ask(Turn turn, LineupItem item, long price, Duration time) {
        var flash = turn.words().flash();
        var words = "/" + name() + " " + Slots.precisely(item) + " "
                + Amounts.decimal(price, turn.shop().currency()) + " " + time.toSeconds() + "s was "
                + Amounts.decimal(item.usualPrice(), turn.shop().currency());
        turn.choose(
                flash.meant(
                        item.slot(),
                        turn.words().name(item),
                        turn.money(item.usualPrice()),
                        turn.money(price),
                        Doubts.of(turn.words(), item.doubtsOfFlash(price))),
                new Button(flash.meantButton(turn.money(price)), words));
    }

    private void end(Turn turn, LineupItem item) {
        var flash = turn.words().flash();
        if (item.flashUntil() == null) {
            turn.say(flash.none(item.slot()));
            return;
        }
        var before = RunningFlash.of(turn, item);
        lineup.endFlash(item, turn.actor());
        var back = before.stream().map(one -> one.goOn(turn, item)).toList();
        turn.offer(
                flash.ended(item.slot(), turn.words().name(item), turn.money(item.price())),
                back.isEmpty() ? List.of() : List.of(back));
    }

    @Override
    void ask(Turn turn) {
        turn.say(turn.words().flash().howTo());
    }
}
