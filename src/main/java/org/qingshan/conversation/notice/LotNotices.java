package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.lot.LotButtons;
import org.qingshan.conversation.lot.RecallSpeech;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.inspection.Inspection;
import org.qingshan.domain.inspection.LotJudged;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotAnswered;
import org.qingshan.domain.lot.LotAscribed;
import org.qingshan.domain.lot.LotProposed;
import org.qingshan.domain.lot.LotRecalled;
import org.qingshan.domain.lot.LotSoldOut;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.LotTakenBack;
import org.qingshan.domain.order.Allotment;
import org.qingshan.domain.order.Recalling;
import org.qingshan.domain.order.RestRecalled;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream.Status;
import org.qingshan.outbox.Button;
import org.qingshan.platform.lane.Lane;

/** What growers are told of their lots without having asked, and the team of what growers can bring. */
@Singleton
class LotNotices {
    private final Notices notices;

    LotNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes LotProposed proposed) {
        var lot = lot(proposed.lotId());
        team(Role.OWNER, Role.HOST, Role.SCREENER)
                .forEach(person -> notices.tell(
                        person,
                        words -> words.lot()
                                .asks(
                                        LotSentences.grower(lot, words),
                                        LotSentences.when(lot.intake(), words),
                                        LotSentences.quantity(lot, lot.brought(), words),
                                        words.name(lot.product())),
                        words -> LotButtons.answers(lot, words)));
    }

    void on(@Observes LotTakenBack taken) {
        var lot = lot(taken.lotId());
        team(Role.OWNER, Role.HOST, Role.SCREENER)
                .forEach(person -> notices.tell(
                        person,
                        words -> words.announcing()
                                .teamTakenBack(
                                        LotSentences.grower(lot, words),
                                        LotSentences.when(lot.intake(), words),
                                        LotSentences.quantity(lot, lot.brought(), words),
                                        words.name(lot.product()),
                                        lot.number())));
    }

    void on(@Observes LotAnswered answered) {
        var lot = lot(answered.lotId());
        tellGrower(
                lot,
                words -> lot.state() == LotState.ANNOUNCED
                        ? words.lot()
                                .wanted(
                                        LotSentences.when(lot.intake(), words),
                                        LotSentences.quantity(lot, lot.brought(), words),
                                        words.name(lot.product()))
                        : notWanted(lot, words));
    }

    /** What should have come already nobody need leave on the tree. */
    private static String notWanted(Lot lot, Wording words) {
        var name = words.name(lot.product());
        return lot.intake().isLate(Lane.current().now())
                ? words.announcing().notWaitedFor(name, LotSentences.when(lot.intake(), words))
                : words.lot().notWanted(name);
    }

    void on(@Observes LotJudged judged) {
        var inspection = Objects.requireNonNull(Inspection.<Inspection>findById(judged.inspectionId()));
        var lot = inspection.lot();
        if (lot.state() != LotState.RECALLED) {
            // Of what was pulled off the sale he hears that, and not that it may be looked at again.
            tellGrower(lot, words -> judged(inspection, words));
        }
        if (inspection.hasPassed()) {
            team(Role.OWNER, Role.HOST)
                    .filter(person -> !inspection.inspector().equals("buyer " + person))
                    .forEach(person -> notices.tell(
                            person,
                            words -> words.recall()
                                    .teamPassed(
                                            lot.number(),
                                            LotSentences.grower(lot, words),
                                            words.name(lot.product()),
                                            LotSentences.quantity(lot, lot.good(), words)),
                            words -> putUp(lot, judged.inLots(), words)));
        }
    }

    void on(@Observes LotSoldOut sold) {
        var lot = lot(sold.lotId());
        tellGrower(
                lot,
                words -> words.recall()
                        .yourSoldOut(
                                words.name(lot.product()),
                                lot.number(),
                                LotSentences.quantity(lot, lot.good(), words)));
    }

    void on(@Observes LotRecalled recalled) {
        var lot = lot(recalled.lotId());
        tellGrower(
                lot,
                words -> words.recall().yourRecalled(words.name(lot.product()), lot.number(), reason(recalled, words))
                        + soldOut(recalled, words));
        team(Role.OWNER, Role.HOST)
                .filter(person -> !recalled.by().equals("buyer " + person))
                .forEach(person -> notices.tell(person, words -> told(recalled, lot, words)));
    }

    /** Whoever pays money back must know of which orders. */
    void on(@Observes RestRecalled recalled) {
        team(Role.OWNER, Role.HOST)
                .forEach(person ->
                        notices.tell(person, words -> words.recall().giveBack(words.numbers(recalled.paid()))));
    }

    /** What else of his is sold by that, in the same breath: "recalled" and "sold out" at once would be two truths. */
    private static String soldOut(LotRecalled recalled, Wording words) {
        return recalled.soldOut().stream()
                .map(LotNotices::lot)
                .map(lot -> words.gap()
                        + words.recall().soldOutInstead(lot.number(), LotSentences.quantity(lot, lot.good(), words)))
                .collect(Collectors.joining());
    }

    private static String reason(LotRecalled recalled, Wording words) {
        return recalled.reason().equals(Recalling.FAILED_INSPECTION)
                ? words.recall().badLot()
                : recalled.reason();
    }

    /** Whoever presents the goods must know why, and how much is left of them. */
    private static String told(LotRecalled recalled, Lot lot, Wording words) {
        var concerned = new Recalling.Concerned(recalled.open(), recalled.underway(), recalled.paid());
        var lines = new StringJoiner("\n").add(RecallSpeech.told(words, lot, concerned));
        lines.add(words.recall().because(reason(recalled, words)));
        onLineup(lot)
                .forEach(item -> lines.add(words.recall().leftNow(item.slot(), words.quantity(item.left(), item))));
        return lines.toString();
    }

    /** Neither hears a word of the other. */
    void on(@Observes LotAscribed ascribed) {
        var lot = lot(ascribed.lotId());
        var before = ascribed.before();
        tellGrower(
                lot,
                words -> words.ledger()
                        .nowYours(
                                lot.number(),
                                words.name(lot.product()),
                                LotSentences.quantity(lot, lot.good(), words)));
        if (before != null) {
            tell(
                    Objects.requireNonNull(Member.<Member>findById(before)),
                    words -> words.ledger()
                            .notYours(
                                    lot.number(),
                                    words.name(lot.product()),
                                    LotSentences.quantity(lot, lot.good(), words)));
        }
    }

    private static String judged(Inspection inspection, Wording words) {
        var lot = inspection.lot();
        var name = words.name(lot.product());
        return inspection.hasPassed()
                ? words.recall().yourPassed(name, LotSentences.quantity(lot, lot.good(), words))
                : words.recall()
                        .yourFailed(
                                name,
                                inspection.sample(),
                                inspection.findings().bad(),
                                LotSentences.found(inspection, words));
    }

    /** One tap puts it up, where the goods are on the lineup already: no more than is not on sale. */
    private static List<Button> putUp(Lot lot, BigDecimal inLots, Wording words) {
        return onLineup(lot).stream()
                .flatMap(item -> LotButtons.putUp(item, lot, Allotment.notPutUp(item, inLots), words))
                .toList();
    }

    private static List<LineupItem> onLineup(Lot lot) {
        return LineupItem.list(
                "from LineupItem i where i.product = ?1 and i.stream.status in ?2",
                lot.product(),
                List.of(Status.LIVE, Status.PLANNED));
    }

    void tellGrower(Lot lot, Function<Wording, String> text) {
        var grower = lot.grower();
        if (grower != null) {
            tell(grower, text);
        }
    }

    private void tell(Member grower, Function<Wording, String> text) {
        Membership.speakingFor(grower).forEach(person -> notices.tell(person, text));
    }

    static Stream<Long> team(Role... roles) {
        return Stream.of(roles)
                .flatMap(role -> Membership.withRole(role).stream())
                .map(Membership::buyerId)
                .distinct();
    }

    static Lot lot(long id) {
        return Objects.requireNonNull(Lot.<Lot>findById(id), "an event names a lot that is there");
    }
}
