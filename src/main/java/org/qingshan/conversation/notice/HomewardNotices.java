package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
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
        List<Lot> all = Lot.list("id in ?1 order by number", stops.lots());
        LotNotices.team(Role.OWNER, Role.HOST, Role.SCREENER)
                .filter(person -> person != stops.person())
                .forEach(person -> notices.tell(
                        person,
                        words -> words.announcing()
                                .teamStops(
                                        stops.name().isEmpty() ? words.talk().someGrower() : stops.name(),
                                        listed(all, words)),
                        words -> all.stream()
                                .map(lot -> LotButtons.withdraw(lot, words))
                                .toList()));
    }

    /** What was to be taken off sale may stay there. */
    void on(@Observes GrowerSellsOn sells) {
        List<Lot> all = Lot.list("id in ?1 order by number", sells.lots());
        LotNotices.team(Role.OWNER, Role.HOST, Role.SCREENER)
                .filter(person -> person != sells.person())
                .forEach(person -> notices.tell(
                        person,
                        words -> words.announcing()
                                .teamSellsOn(
                                        sells.name().isEmpty() ? words.talk().someGrower() : sells.name(),
                                        listed(all, words)),
                        words -> List.of()));
    }

    void on(@Observes GrowerTakesSome takes) {
        List<Lot> all = Lot.list("id in ?1 order by number", takes.lots());
        LotNotices.team(Role.OWNER, Role.HOST, Role.SCREENER)
                .filter(person -> person != takes.person())
                .forEach(person -> notices.tell(
                        person,
                        words -> words.announcing()
                                .teamTakesSome(
                                        takes.name().isEmpty() ? words.talk().someGrower() : takes.name(),
                                        takes.amount(),
                                        listed(all, words)),
                        words -> all.stream()
                                .map(lot -> LotButtons.takeSome(lot, takes.amount(), words))
                                .toList()));
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
