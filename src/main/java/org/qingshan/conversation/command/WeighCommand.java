package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.RoleText;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/**
 * What the scales say of an order's goods. Of one that is packed it counts at once; one that is not is packed with it by one tap, since
 * more may still be put into it.
 */
@Singleton
class WeighCommand extends PackerCommand {
    private static final Pattern CALL = Pattern.compile("(\\d{4,9})(?:号|单)?((?:[\\s,，、:：].*)?)", Pattern.DOTALL);

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
        } else if (order.status() == CustomerOrder.Status.CONFIRMED) {
            offerToPack(turn, order, said.get());
        } else {
            ScaleAsking.of(turn, order, said.get()).ifPresent(scale -> {
                packing.weighAgain(order, scale, turn.actor());
                turn.say(turn.words().parcel().weighedAgain(order.number()));
            });
        }
    }

    private static void offerToPack(Turn turn, CustomerOrder order, List<ScaleWords.Said> said) {
        var weights = said.stream().map(ScaleWords.Said::call).collect(Collectors.joining(" "));
        if (ScaleAsking.of(turn, order, said).isPresent()) {
            var parcel = turn.words().parcel();
            turn.choose(
                    parcel.weighedNotPacked(order.number(), weights),
                    new Button(parcel.packedButton(order.number()), "/packed " + order.number() + " " + weights));
        }
    }
}
