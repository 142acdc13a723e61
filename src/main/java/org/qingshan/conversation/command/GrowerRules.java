package org.qingshan.conversation.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.qingshan.conversation.text.LedgerText;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Damages.Bearer;
import org.qingshan.domain.shop.Damages.Cause;
import org.qingshan.domain.shop.Settling.WeightRule;

/** A shop's rules about growers' money, as its owner sees them. */
final class GrowerRules {
    private GrowerRules() {}

    static String of(Turn turn) {
        var text = turn.words().ledger();
        var settling = turn.shop().settling();
        var weight = settling.weightRule() == WeightRule.REFUND
                ? text.lighterIsRefunded(settling.tolerance())
                : text.lighterIsWaived();
        var damages = Arrays.stream(Cause.values())
                .map(cause -> text.bears(
                        cause(text, cause), bearer(text, settling.damages().bearerOf(cause))))
                .collect(Collectors.joining(
                        turn.words().chat().listComma() + turn.words().gap()));
        return text.usualShare(settling.growerShare()) + "\n" + weight + "\n" + text.whoBears(damages) + "\n"
                + (settling.closesByItself() ? text.settlesItself() : text.settledByHand());
    }

    private static String cause(LedgerText text, Cause cause) {
        return switch (cause) {
            case GOODS -> text.causeGoods();
            case PACKING -> text.causePacking();
            case TRANSIT -> text.causeTransit();
            case UNKNOWN -> text.causeUnknown();
        };
    }

    private static String bearer(LedgerText text, Bearer bearer) {
        return switch (bearer) {
            case GROWER -> text.bearerGrower();
            case PACKING -> text.bearerPacking();
            case COURIER -> text.bearerCourier();
            case POOL -> text.bearerPool();
        };
    }
}
