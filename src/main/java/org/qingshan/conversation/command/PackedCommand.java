package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.outbox.Button;

/** An order is packed, with what the scales said of each box if anybody looked; then comes the next one. */
@ApplicationScoped
class PackedCommand extends PackerCommand {
    private static final String WEIGHT = "\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:公斤|千克|斤|克|kgs?|jin|g)?";
    private static final Pattern CALL = Pattern.compile("(\\d{4,9})((?:[\\s,，、]+" + WEIGHT + ")*)");
    private static final Pattern ONE = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?)\\s*(公斤|千克|斤|克|kgs?|jin|g)?");
    /** {@code 1001 打好了}, {@code 1001打包好了 2.5公斤}. */
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(\\d{4,9})\\s*(?:已经?)?(?:打好|打包好|包好|打完)了?[。.!！,，]?\\s*((?:\\d.*)?)");

    private static final Map<String, Integer> GRAMS =
            Map.of("公斤", 1000, "千克", 1000, "kg", 1000, "kgs", 1000, "斤", 500, "jin", 500, "克", 1, "g", 1);
    /** Grams; no courier carries more in one box. */
    private static final int MOST = 200_000;

    private final Packing packing;
    private final PackingJob job;

    PackedCommand(Packing packing, PackingJob job) {
        this.packing = packing;
        this.job = job;
    }

    @Override
    public String name() {
        return "packed";
    }

    @Override
    public List<String> words() {
        return List.of("打好了", "打包好了", "包好了", "packed");
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        var said = NUMBER_FIRST.matcher(turn.said());
        return said.matches() ? Optional.of((said.group(1) + " " + said.group(2)).strip()) : Optional.empty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().packed();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var call = CALL.matcher(arguments.toLowerCase(Locale.ROOT));
        if (!call.matches()) {
            turn.say(turn.words().parcel().packNumber());
            return;
        }
        var order = numbered(call.group(1));
        List<Integer> weights = new ArrayList<>();
        var one = ONE.matcher(call.group(2));
        while (one.find()) {
            if (one.group(2) == null) {
                askWhich(turn, order.number(), one);
                return;
            }
            weights.add(grams(one));
        }
        if (weights.stream().anyMatch(grams -> grams < 1 || grams > MOST)) {
            turn.say(turn.words().parcel().packNumber());
            return;
        }
        packing.pack(order, turn.actor(), weights);
        job.giveNext(turn, turn.words().parcel().packed(order.number()), 0);
    }

    private static int grams(Matcher weight) {
        return new BigDecimal(weight.group(1))
                .multiply(BigDecimal.valueOf(GRAMS.getOrDefault(weight.group(2), 0)))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** A courier weighs in kilograms, a village in jin: a bare number may be either. */
    private static void askWhich(Turn turn, int number, Matcher weight) {
        var amount = weight.group(1);
        var parcel = turn.words().parcel();
        turn.say(
                parcel.whichWeight(amount),
                new Button(parcel.kilogramButton(amount), "/packed " + number + " " + amount + "kg"),
                new Button(parcel.jinButton(amount), "/packed " + number + " " + amount + "jin"));
    }
}
