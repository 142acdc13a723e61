package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.text.StatementText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.statement.Quality;

/** Tells a grower how good his own goods have been: what passed, what came in time, what buyers found wrong. */
@Singleton
class QualityCommand implements Command {
    /** As many as fit on a phone. */
    private static final int SHOWN = 8;

    @Override
    public String name() {
        return "quality";
    }

    @Override
    public List<String> words() {
        return List.of("合格率", "我的合格率", "quality");
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return GrowerQuestion.asked(turn, GrowerQuestion.QUALITY);
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.GROWER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().quality();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var growers = GrowerQuestion.growersOf(turn);
        var now = turn.sale().now();
        turn.say(
                growers.isEmpty()
                        ? turn.words().ledger().noQualityOfYours()
                        : String.join(
                                "\n\n",
                                growers.stream()
                                        .map(grower -> told(turn.words(), grower, Quality.of(grower, now)))
                                        .toList()));
    }

    /** What has come and was not pulled: whether anybody looked at it, or it is sold on trust, stands beside it. */
    private static List<Lot> here(Member grower) {
        return Lots.broughtBy(List.of(grower)).stream()
                .filter(lot -> lot.state().hasCome() && !lot.state().isPulled())
                .toList();
    }

    private static String told(Wording words, Member grower, Quality quality) {
        var text = words.ledger();
        if (quality.isNothing()) {
            var lots = here(grower);
            if (!lots.isEmpty()) {
                return Stream.concat(
                                Stream.of(StatementText.addressed(text.qualityTitle(grower.name()))),
                                lots.stream().limit(SHOWN).map(lot -> LotSentences.row(lot, words)))
                        .collect(Collectors.joining("\n"));
            }
            return StatementText.addressed(text.noQuality(grower.name()));
        }
        var lines = new StringJoiner("\n").add(StatementText.addressed(text.qualityTitle(grower.name())));
        if (quality.looked() > 0) {
            lines.add(text.passedOf(
                    quality.looked(), quality.passed(), Quality.percent(quality.passed(), quality.looked())));
        }
        if (quality.sold() > 0) {
            lines.add(text.damagedOf(
                    quality.sold(), quality.damaged(), Quality.percent(quality.damaged(), quality.sold())));
        }
        if (quality.announced() > 0) {
            lines.add(text.onTimeOf(quality.announced(), quality.onTime()));
        }
        return lines.toString();
    }
}
