package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.GrowerSellsOn;
import org.qingshan.conversation.GrowerStops;
import org.qingshan.conversation.GrowerTakesSome;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.lot.LotButtons;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotReturned;
import org.qingshan.domain.lot.LotTakenHome;
import org.qingshan.domain.lot.LotWithdrawn;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** What growers and the team are told of goods that go home to their growers. */
@Singleton
class HomewardNotices {
    private final Notices notices;
    private final LotNotices lots;

    HomewardNotices(Notices notices, LotNotices lots) {
        this.notices = notices;
        this.lots = lots;
    }

    /** Others buy of it meanwhile: it is the team that takes it off sale, by one tap. */
    void on(@Observes GrowerStops stops) {
        tellOthers(
                stops.person(),
                stops.lots(),
                (words, listed) -> words.announcing().teamStops(called(stops.name(), words), listed),
                (words, lot) -> Stream.of(LotButtons.withdraw(lot, words)));
    }

    /** What was to be taken off sale may stay there. */
    void on(@Observes GrowerSellsOn sells) {
        tellOthers(
                sells.person(),
                sells.lots(),
                (words, listed) -> words.announcing().teamSellsOn(called(sells.name(), words), listed),
                (words, lot) -> Stream.empty());
    }

    void on(@Observes GrowerTakesSome takes) {
        tellOthers(
                takes.person(),
                takes.lots(),
                (words, listed) ->
                        words.announcing().teamTakesSome(called(takes.name(), words), takes.amount(), listed),
                (words, lot) -> Stream.of(LotButtons.takeSome(lot, takes.amount(), words)));
    }

    /** Tells the team, but for whoever said it, which lots it is of. */
    private void tellOthers(
            long person,
            List<Long> ids,
            BiFunction<Wording, String, String> told,
            BiFunction<Wording, Lot, Stream<Button>> buttons) {
        List<Lot> all = Lot.list("id in ?1 order by number", ids);
        LotNotices.team(Role.OWNER, Role.HOST, Role.SCREENER)
                .filter(other -> other != person)
                .forEach(other -> notices.tell(
                        other,
                        words -> told.apply(words, listed(all, words)),
                        words -> all.stream()
                                .flatMap(lot -> buttons.apply(words, lot))
                                .toList()));
    }

    private static String called(String name, Wording words) {
        return name.isEmpty() ? words.talk().someGrower() : name;
    }

    private static String listed(List<Lot> lots, Wording words) {
        return lots.stream()
                .map(lot -> words.announcing()
                        .leftOfLot(
                                lot.number(), words.name(lot.product()), LotSentences.quantity(lot, lot.left(), words)))
                .collect(Collectors.joining("\n"));
    }

    void on(@Observes LotWithdrawn withdrawn) {
        var lot = LotNotices.lot(withdrawn.lotId());
        lots.tellGrower(
                lot,
                words -> words.announcing()
                                .yourWithdrawn(
                                        words.name(lot.product()),
                                        lot.number(),
                                        LotSentences.quantity(lot, lot.left(), words))
                        + LotSentences.stillSent(lot, words));
    }

    void on(@Observes LotTakenHome taken) {
        var lot = LotNotices.lot(taken.lotId());
        lots.tellGrower(
                lot,
                words -> words.announcing()
                        .yourTakenHome(
                                words.name(lot.product()),
                                lot.number(),
                                LotSentences.quantity(lot, taken.quantity(), words),
                                LotSentences.quantity(lot, lot.left(), words)));
    }

    /** Nobody would bring him what came back after he was here, and nobody sells it. */
    void on(@Observes LotReturned returned) {
        var lot = LotNotices.lot(returned.lotId());
        lots.tellGrower(
                lot,
                words -> words.announcing()
                        .yourReturned(
                                words.name(lot.product()),
                                lot.number(),
                                LotSentences.quantity(lot, returned.quantity(), words)));
        LotNotices.team(Role.OWNER, Role.HOST, Role.SCREENER)
                .forEach(person -> notices.tell(
                        person,
                        words -> words.announcing()
                                .teamReturned(
                                        lot.number(),
                                        words.name(lot.product()),
                                        LotSentences.quantity(lot, returned.quantity(), words),
                                        LotSentences.grower(lot, words))));
    }
}
