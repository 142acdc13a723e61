package org.qingshan.conversation.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 米酒两瓶, where one is called 米酒 and sold by the bottle, and of the others the name only ends so and none comes in bottles. */
final class Fitting {
    private Fitting() {}

    /** What is meant by a name and how much there is said of it; the same mention where both do not tell. */
    static Mention meant(Mention mention, @Nullable Amount amount) {
        if (mention.isClear() || mention.isSlot() || amount == null || amount.measure() == null) {
            return mention;
        }
        var fitting = mention.offers().stream()
                .filter(offer -> Fit.of(amount, offer, false).quantity() != null)
                .toList();
        if (fitting.size() > 1 && amount.measure().isVessel()) {
            fitting = sold(fitting, amount.measure());
        }
        return fitting.size() == 1 && Names.isCalled(fitting.get(0), mention.text())
                ? new Mention(fitting, mention.by(), mention.text())
                : mention;
    }

    /** Wine by the bottle rather than honey by the jar. */
    private static List<Offer> sold(List<Offer> fitting, Measure measure) {
        return fitting.stream()
                .filter(offer -> measure.units().contains(offer.unit()))
                .toList();
    }
}
