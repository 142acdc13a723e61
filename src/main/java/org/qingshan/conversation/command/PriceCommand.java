package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Changes a price; what is held or ordered keeps its own. Asks first where it looks like a slip of the thumb. */
@Singleton
class PriceCommand extends SlotCommand {
    /** {@code 2.99 was 29.90}: the button that says "I mean it" names the price that it was asked about. */
    private static final String WAS = " was ";

    private final LineupKeeping lineup;

    PriceCommand(LineupKeeping lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "price";
    }

    @Override
    public List<String> words() {
        return List.of("改价", "调价", "price");
    }

    @Override
    public String summary(Wording words) {
        return words.help().price();
    }

    @Override
    boolean act(Turn turn, LineupItem item, String rest) {
        var was = rest.indexOf(WAS);
        var isConfirmed = was > 0;
        var currency = turn.shop().currency();
        var said = Amounts.money(isConfirmed ? rest.substring(0, was) : rest, currency);
        var price = said.filter(amount -> amount > 0);
        if (isConfirmed && !Amounts.decimal(item.usualPrice(), currency).equals(rest.substring(was + WAS.length()))) {
            throw new Refused(Reason.OUTDATED, Map.of("slot", item.slot(), "now", turn.money(item.usualPrice())));
        }
        price.ifPresent(wanted -> {
            if (!isConfirmed && !item.doubts(wanted).isEmpty()) {
                askWhetherMeant(turn, item, wanted);
            } else {
                reprice(turn, item, wanted);
            }
        });
        if (price.isEmpty() && !rest.isEmpty()) {
            turn.say(UnfitPrice.why(turn, item, rest));
        }
        return !rest.isEmpty();
    }

    private void reprice(Turn turn, LineupItem item, long price) {
        var isFlash = item.flashUntil() != null;
        var flash = RunningFlash.of(turn, item);
        var usual = item.usualPrice();
        var before = turn.money(usual == price ? item.price() : usual);
        if (usual == price && !isFlash) {
            turn.say(turn.words().flash().samePrice(item.slot(), turn.words().name(item), before));
            return;
        }
        lineup.reprice(item, price, turn.actor());
        var words = turn.words();
        var told = words.team().repriced(item.slot(), words.name(item), before, turn.money(price));
        turn.offer(
                isFlash ? told + words.gap() + words.flash().endedByPrice(item.slot()) : told,
                Turn.column(Stream.concat(
                        usual == price ? Stream.<Button>empty() : Stream.of(back(turn, item, usual)),
                        flash.stream().map(one -> one.goOn(turn, item)))));
    }

    /** Counts as long as the price is what it was set to. */
    private Button back(Turn turn, LineupItem item, long before) {
        return new Button(turn.words().flash().backTo(turn.money(before)), certain(turn, item, before));
    }

    /** What a button says that names the price at which it was shown. */
    private String certain(Turn turn, LineupItem item, long wanted) {
        var currency = turn.shop().currency();
        return "/" + name() + " " + Slots.precisely(item) + " " + Amounts.decimal(wanted, currency) + WAS
                + Amounts.decimal(item.usualPrice(), currency);
    }

    private void askWhetherMeant(Turn turn, LineupItem item, long wanted) {
        var team = turn.words().team();
        turn.choose(
                team.priceMeant(
                        item.slot(),
                        turn.words().name(item),
                        turn.money(item.usualPrice()),
                        turn.money(wanted),
                        Doubts.of(turn.words(), item.doubts(wanted))),
                new Button(team.priceMeantButton(turn.money(wanted)), certain(turn, item, wanted)));
    }

    @Override
    void ask(Turn turn) {
        turn.say(turn.words().team().howToPrice());
    }
}
