package org.qingshan.conversation.host;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.lot.IntakeHearing;
import org.qingshan.conversation.lot.IntakeHearing.Told;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** Somebody says that what he has just taken in was something else of somebody else: 不对是麻三妹的红糖5袋, "no, it was 5 bags of sugar from Ma Sanmei". */
final class LotCorrected {
    private static final int LONGEST = 60;

    private static final Pattern WRONG = Pattern.compile(
            "^(?:哎呀?|[写说记输数打弄报搞看]?错了|不对|不是|sorry|oops|no|wait|wrong|[,，.。!！ ])++(?:应该|其实|而)?(?:是|it is|it's|it was|that was|that's|i mean|i meant)? *",
            Pattern.CASE_INSENSITIVE);

    private LotCorrected() {}

    /** Whether it was that. The same goods of it are put right at once, other goods are asked about. Queries. */
    static boolean isHeard(Turn turn, Consumer<String> run) {
        var said = Normaliser.simplified(turn.said()).strip();
        var wrong = WRONG.matcher(said);
        if (turn.chat().openDialogue(turn.sale().now()).isPresent()
                || !turn.isPrivate()
                || !turn.may(Role.SCREENER)
                || said.length() > LONGEST
                || !wrong.find()) {
            return false;
        }
        var told = IntakeHearing.told(turn, said.substring(wrong.end()));
        var lot = told.isEmpty() ? Optional.<Lot>empty() : LotsTold.justTakenIn(turn);
        lot.ifPresent(one -> correct(turn, one, told.get(), run));
        return lot.isPresent();
    }

    private static void correct(Turn turn, Lot lot, Told told, Consumer<String> run) {
        if (told.product().equals(lot.product())) {
            if (lot.grower() != null
                    && told.grower() != null
                    && !lot.grower().name().equals(told.grower())) {
                run.accept("/lot " + lot.number() + " " + told.grower());
            }
            run.accept("/lot " + lot.number() + " " + told.amount());
            return;
        }
        var words = turn.words();
        var goods =
                (told.grower() == null ? "" : told.grower() + " ") + words.name(told.product()) + " " + told.amount();
        turn.outcome("doubt");
        turn.choose(
                words.announcing()
                        .otherLot(
                                lot.number(),
                                LotSentences.grower(lot, words),
                                words.name(lot.product()),
                                LotSentences.quantity(lot, lot.brought(), words),
                                goods),
                new Button(
                        words.announcing().broughtButton(goods),
                        "/lot " + (told.grower() == null ? "" : told.grower() + " ")
                                + told.product().name(true) + " " + told.amount()),
                new Button(words.announcing().withdrawButton(lot.number()), "/withdraw " + lot.number()));
    }
}
