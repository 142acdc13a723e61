package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.WaybillText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.parcel.Courier;
import org.qingshan.domain.parcel.Dispatch;
import org.qingshan.domain.parcel.Parcel;
import org.qingshan.domain.parcel.Waybill;
import org.qingshan.outbox.Button;

/** The courier has taken an order: its number, or one for each box, with the courier before it or told by the number. */
@Singleton
class ShipCommand extends PackerCommand {
    private static final Pattern CALL = Pattern.compile("(\\d{4,9})[\\s,，:：]+(.+)", Pattern.DOTALL);

    private final Dispatch dispatch;

    ShipCommand(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public String name() {
        return "ship";
    }

    @Override
    public List<String> words() {
        return List.of("发货", "寄出", "已发货", "ship");
    }

    @Override
    public String summary(Wording words) {
        return words.help().ship();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var parcel = turn.words().parcel();
        var call = CALL.matcher(arguments);
        var waybills = call.matches() ? read(call.group(2)) : List.<Waybill>of();
        if (waybills.isEmpty()) {
            turn.say(parcel.howToShip());
            return;
        }
        var order = numbered(call.group(1));
        var changed = dispatch.ship(order, waybills, turn.actor());
        turn.say(
                changed
                        ? parcel.shipped(order.number(), WaybillText.of(turn.words(), Parcel.of(order)))
                        : parcel.shippedAlready(order.number()),
                new Button(parcel.nextButton(), "/pack"));
    }

    /** A courier's name holds for the numbers that follow it. */
    private static List<Waybill> read(String words) {
        List<Waybill> all = new ArrayList<>();
        @Nullable Courier said = null;
        for (var word : words.strip().split("[\\s,，、;；]+")) {
            var courier = Courier.called(word);
            if (courier.isPresent()) {
                said = courier.get();
            } else {
                all.add(Waybill.of(said, word));
            }
        }
        return all;
    }
}
