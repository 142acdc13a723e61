package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.RoleText;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.parcel.ScaleReading;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/**
 * What the scales say of an order's goods. Of one that is packed it counts at once; one that is not is packed with it by one tap, since
 * more may still be put into it.
 */
@Singleton
class WeighCommand extends PackerCommand {
    /** A number with a unit of weight is no order's: 过秤 1200 斤竹笋. */
    private static final Pattern CALL = Pattern.compile(
            "(\\d{4,9})(?:号|单)?(?!\\s*(?:公斤|千克|市斤|斤|克|(?i:kgs?|jin|g)(?![a-z])))((?:[\\s,，、:：].*)?)", Pattern.DOTALL);

    private final Packing packing;

    WeighCommand(Packing packing) {
        this.packing = packing;
    }

    @Override
    public String name() {
        return "weigh";
    }

    @Override
    public List<String> words() {
        return List.of("过秤", "过称", "称重", "称了", "weigh", "weighed");
    }

    /** 过秤 30斤竹笋 tells what a grower has brought. */
    @Override
    public boolean isMeant(String word, String arguments) {
        return CALL.matcher(Amounts.plain(arguments)).matches();
    }

    /** Nobody who works here wants to buy with it; who may not pack is told so. */
    @Override
    public boolean isFor(Turn turn) {
        return turn.may(Role.PACKER) || turn.may(Role.SCREENER);
    }

    @Override
    public boolean isShownTo(Predicate<Role> may) {
        return may.test(Role.PACKER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().weigh();
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (!turn.may(Role.PACKER)) {
            turn.outcome("not allowed");
            turn.say(turn.words().chat().notAllowed(RoleText.of(Role.PACKER, turn.words())));
            return;
        }
        var call = CALL.matcher(Amounts.plain(arguments));
        if (!call.matches()) {
            turn.say(turn.words().parcel().howToWeigh());
            return;
        }
        var order = numbered(call.group(1));
        var said = ScaleWords.read(ScaleWords.withSlots(call.group(2), order.lines()))
                .filter(some -> !some.isEmpty());
        if (said.isEmpty()) {
            turn.say(turn.words().parcel().howToWeigh());
        } else {
            weigh(turn, order, said.get());
        }
    }

    private void weigh(Turn turn, CustomerOrder order, List<ScaleWords.Said> said) {
        var parcel = turn.words().parcel();
        switch (order.status()) {
            case CONFIRMED -> offerToPack(turn, order, said);
            case PACKED -> ScaleAsking.of(turn, order, said, this).ifPresent(scale -> again(turn, order, scale));
            case OPEN -> turn.say(parcel.weighedUnconfirmed(order.number()));
            case SHIPPED, DELIVERED, RETURNED -> turn.say(parcel.weighedTooLate(order.number()));
            case CANCELLED, EXPIRED -> turn.say(turn.words().recall().offBefore(String.valueOf(order.number())));
        }
    }

    /** Its boxes are closed: only what its goods weigh is put right. */
    private void again(Turn turn, CustomerOrder order, ScaleReading scale) {
        var parcel = turn.words().parcel();
        if (scale.goods().isEmpty()) {
            turn.say(parcel.weighedNoGoods(order.number()));
            return;
        }
        packing.weighAgain(order, scale, turn.actor());
        turn.say(parcel.weighedAgain(order.number()));
    }

    private void offerToPack(Turn turn, CustomerOrder order, List<ScaleWords.Said> said) {
        if (ScaleAsking.of(turn, order, said, this).isPresent()) {
            var parcel = turn.words().parcel();
            var shown = said.stream().map(one -> one.shown(turn.words())).collect(Collectors.joining(" "));
            var weights = said.stream().map(ScaleWords.Said::call).collect(Collectors.joining(" "));
            turn.choose(
                    parcel.weighedNotPacked(order.number(), shown),
                    new Button(parcel.packedButton(order.number()), "/packed " + order.number() + " " + weights));
        }
    }
}
