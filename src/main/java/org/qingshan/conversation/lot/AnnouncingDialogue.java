package org.qingshan.conversation.lot;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.lot.Basket;
import org.qingshan.domain.lot.Intake;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;

/** Hears a grower say what he can bring, and passes it on to the team. */
@Singleton
public class AnnouncingDialogue implements Dialogue {
    /** Another basket beside the one that was announced. */
    private static final Pattern MORE =
            Pattern.compile("再|还[能可有]|另外|\\b(?:another|more|also)\\b", Pattern.CASE_INSENSITIVE);

    private final LotIntake intake;

    AnnouncingDialogue(LotIntake intake) {
        this.intake = intake;
    }

    @Override
    public String name() {
        return "announcing";
    }

    /** A grower may buy too, but what he can bring he does not want. */
    @Override
    public boolean expects(Turn turn) {
        return grower(turn).isPresent()
                && read(turn).isPresent()
                && (AnnouncementWords.isPromised(turn.said()) || !turn.isSureClaim());
    }

    private static Optional<Member> grower(Turn turn) {
        return turn.members().stream()
                .filter(member -> member.role() == Role.GROWER)
                .findFirst();
    }

    private static Optional<AnnouncementWords> read(Turn turn) {
        return AnnouncementWords.read(
                turn.said(), Product.all(), LocalDateTime.ofInstant(turn.sale().now(), Shop.VILLAGE));
    }

    @Override
    public boolean answer(Turn turn) {
        var said = read(turn);
        var grower = grower(turn);
        if (said.isEmpty() || grower.isEmpty()) {
            return false;
        }
        var product = said.get().product();
        var quantity = said.get().quantity();
        if (product == null || quantity == null) {
            turn.outcome("announcement unclear");
            turn.say(turn.words().lot().howToAnnounce());
            return true;
        }
        product.requireSteps(quantity);
        var agreed = agreed(said.get());
        var before = MORE.matcher(turn.said()).find()
                ? Optional.<Lot>empty()
                : LotIntake.proposedBefore(grower.get(), product, quantity, agreed);
        if (before.isPresent()) {
            again(turn, before.get(), quantity, agreed);
            return true;
        }
        var basket = new Basket(turn.shop().nextLotNumber(), product, grower.get(), quantity);
        turn.outcome("lot announced");
        say(turn, intake.propose(turn.shop(), basket, agreed, turn.sale().now()));
        return true;
    }

    /** Said twice it is one basket; with another number or hour the last one counts. */
    private void again(Turn turn, Lot lot, BigDecimal quantity, Intake agreed) {
        var isOther = intake.proposeAgain(lot, quantity, agreed);
        turn.outcome(isOther ? "announcement changed" : "announced before");
        if (isOther) {
            say(turn, lot);
        } else {
            turn.say(before(lot, turn.words()));
        }
    }

    /** Whoever has been answered hears the answer again. */
    private static String before(Lot lot, Wording words) {
        var when = LotSentences.when(lot.intake(), words);
        var quantity = LotSentences.quantity(lot, lot.brought(), words);
        var name = words.name(lot.product());
        return lot.state() == LotState.ANNOUNCED
                ? words.lot().wanted(when, quantity, name)
                : words.lot().heardBefore(when, quantity, name);
    }

    private static void say(Turn turn, Lot lot) {
        var words = turn.words();
        turn.say(words.lot()
                .heard(
                        LotSentences.when(lot.intake(), words),
                        LotSentences.quantity(lot, lot.brought(), words),
                        words.name(lot.product())));
    }

    private static Intake agreed(AnnouncementWords said) {
        var by = said.by();
        return Intake.NOTHING.expected(
                said.day(), by == null ? null : by.atZone(Shop.VILLAGE).toInstant());
    }
}
