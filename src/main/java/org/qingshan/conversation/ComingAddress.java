package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Normaliser;

/** Hears that another address than the usual one comes, and no more: 我搬家了, 别寄老地址了, 地址一会儿发, "I moved". What is wanted until then waits for it. */
@Singleton
class ComingAddress {
    /** 换地址, "change my address": it is asked for by a command. */
    private static final Pattern TO_CHANGE = Pattern.compile("[换改]|\\bchang", Pattern.CASE_INSENSITIVE);

    private static final Pattern MOVED = Pattern.compile("搬|\\bmoved\\b", Pattern.CASE_INSENSITIVE);

    /** Nobody says it in more words. */
    private static final int LONGEST = 40;

    private final WhereTo whereTo;

    ComingAddress(WhereTo whereTo) {
        this.whereTo = whereTo;
    }

    /** Whether it was said, and the address has been asked for. */
    boolean isSaid(Turn turn) {
        var usual = turn.buyer().address();
        if (usual == null || !isAlone(turn.said())) {
            return false;
        }
        turn.outcome("address asked");
        Map<String, String> draft = new HashMap<>(Map.of("confirm", "true", NextAddress.AWAITED, "true"));
        if (MOVED.matcher(Normaliser.simplified(turn.said())).find()) {
            draft.put(NextAddress.MOVED, "true");
        }
        turn.chat().asks(NextAddress.ADDRESS, draft, turn.sale().now());
        var open = OwnOrders.open(turn).filter(order -> !order.isCollected()).findFirst();
        var ordered = OwnOrders.current(turn).stream()
                .filter(order -> !order.isCollected() && order.destination() != null)
                .findFirst();
        if (open.isPresent()) {
            whereTo.ask(turn, new ClaimForPlace("", null, List.of(), true, SaidElsewhere.Why.NOT_THERE), open.get());
        } else if (ordered.isPresent()) {
            whereTo.askOfNew(turn, ordered.get());
        } else {
            whereTo.askOfNew(turn, usual);
        }
        return true;
    }

    private static boolean isAlone(String said) {
        return said.length() <= LONGEST
                && !AddressReader.asks(said)
                && !TO_CHANGE.matcher(Normaliser.simplified(said)).find()
                && SaidElsewhere.in(said)
                        .filter(one -> one.why() != SaidElsewhere.Why.NOT_YET)
                        .filter(one -> ToldWhere.isNoMoreThanSaidAround(one.rest()))
                        .isPresent();
    }
}
