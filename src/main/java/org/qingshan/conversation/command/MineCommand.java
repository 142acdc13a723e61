package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.amount.AgreedTerms;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.conversation.lot.LotsInAll;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.statement.LotProgress;

/** Tells a grower what was brought, sold and left, and what is agreed of it. */
@Singleton
class MineCommand implements Command {
    @Override
    public String name() {
        return "mine";
    }

    @Override
    public List<String> words() {
        return List.of("我的货", "卖了多少", "我的货卖了多少", "卖得怎么样", "mine");
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return GrowerQuestion.asked(turn, GrowerQuestion.MINE);
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.GROWER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().mine();
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M-d");
    /** The last ones are what a grower asks about. */
    private static final int SHOWN = 12;
    /** What was sold out before is asked about no more. */
    private static final Duration THESE_DAYS = Duration.ofDays(3);

    @Override
    public void run(Turn turn, String arguments) {
        var growers = GrowerQuestion.growersOf(turn);
        var lots = asked(turn, Lots.broughtBy(growers));
        var team = turn.words().team();
        if (lots.isEmpty()) {
            turn.say(team.mineEmpty());
            return;
        }
        var text = new StringJoiner("\n").add(title(turn.words(), growers));
        LotProgress.of(lots.stream().limit(SHOWN).toList()).forEach(lot -> text.add(line(turn, lot)));
        if (lots.size() > SHOWN) {
            text.add(turn.words().flash().mineMore(lots.size() - SHOWN));
            LotsInAll.lines(turn.words(), lots).forEach(text::add);
        }
        turn.say(text.toString());
    }

    /** Of the goods that are named, if any are: first what is on sale or was these days, then what waits, then what is over. */
    private static List<Lot> asked(Turn turn, List<Lot> lots) {
        var named = GrowersGoods.named(
                turn.said().toLowerCase(Locale.ROOT),
                lots.stream().map(Lot::product).distinct().toList());
        return lots.stream()
                .filter(lot -> named.isEmpty() || named.contains(lot.product()))
                .sorted(Comparator.comparing(lot -> place(lot, turn.sale().now().minus(THESE_DAYS))))
                .toList();
    }

    private static int place(Lot lot, Instant since) {
        return switch (lot.state()) {
            case PASSED, TRUSTED -> lot.left().signum() > 0 || lot.arrivedAt().isAfter(since) ? 0 : 2;
            case PROPOSED, ANNOUNCED, BROUGHT, FAILED -> 1;
            case RECALLED, WITHDRAWN, DECLINED -> 2;
        };
    }

    private static String title(Wording words, List<Member> growers) {
        var names = growers.stream()
                .map(Member::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        return names.isEmpty() ? words.team().mineTitleNameless() : words.team().mineTitle(names);
    }

    private static String line(Turn turn, LotProgress progress) {
        var lot = progress.lot();
        var words = turn.words();
        var sold = lot.sold().signum() > 0 ? "\n" + words.ledger().earnsSoFar(turn.money(progress.earns())) : "";
        var agreed = lot.isForSale()
                ? "\n"
                        + words.lot()
                                .agreed(AgreedTerms.told(lot, words, turn.shop().currency()))
                : "";
        return stock(words, lot) + agreed + sold + whereabouts(words, progress);
    }

    /** Nothing is said of goods that still lie in the shed. */
    private static String whereabouts(Wording words, LotProgress progress) {
        var unit = progress.lot().product().unit();
        if (progress.packed().signum() == 0) {
            return "";
        }
        return "\n"
                + words.ledger()
                        .progress(
                                words.quantity(progress.packed(), unit),
                                words.quantity(progress.sent(), unit),
                                words.quantity(progress.arrived(), unit))
                + (progress.complaints() == 0 ? "" : words.ledger().complaints(progress.complaints()));
    }

    private static String stock(Wording words, Lot lot) {
        var unit = lot.product().unit();
        if (!lot.isForSale() || lot.hasNothing()) {
            return ofNoSale(words, lot);
        }
        var brought = words.quantity(lot.brought(), unit);
        return words.team()
                .mineLine(
                        words.name(lot.product()),
                        DAY.format(lot.arrivedAt().atZone(Wording.VILLAGE)),
                        lot.good().compareTo(lot.brought()) == 0
                                ? brought
                                : words.team().mineAccepted(brought, words.quantity(lot.good(), unit)),
                        words.quantity(lot.sold(), unit),
                        words.quantity(lot.held(), unit),
                        words.quantity(lot.left(), unit));
    }

    private static String ofNoSale(Wording words, Lot lot) {
        var name = words.name(lot.product());
        var good = LotSentences.quantity(lot, lot.good(), words);
        var fate = LotSentences.fate(lot, words);
        return lot.held().add(lot.sold()).signum() == 0
                ? words.lot().mine(name, good, fate)
                : words.ledger()
                        .minePulled(
                                name,
                                good,
                                LotSentences.quantity(lot, lot.sold(), words),
                                LotSentences.quantity(lot, lot.held(), words),
                                fate);
    }
}
