package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;

/** Hears that another address than the usual one comes, and no more: 我搬家了, 别寄老地址了, 地址一会儿发, "I moved". What is wanted until then waits for it. */
@Singleton
class ComingAddress {
    /** 换地址, "change my address": it is asked for by a command. */
    private static final Pattern TO_CHANGE = Pattern.compile("[换改]|\\bchang", Pattern.CASE_INSENSITIVE);

    private static final Pattern MOVED = Pattern.compile("搬|\\bmoved\\b", Pattern.CASE_INSENSITIVE);

    /** Without a word of sending: 最近搬家了, 我不住那儿了, "we moved last week", "I have a new address". */
    private static final Pattern ELSEWHERE_NOW = Pattern.compile(
            "(?:哦|对了|不好意思|主播|老板|[,， ]){0,4}(?:我|俺|我们|我家|家里?)?(?:最近|刚刚?|已经|前几天|前阵子|上周|上个月|今年|现在|都|[,， ]){0,4}"
                    + "(?:搬(?:家|走|新家|到新家)?了|搬新家|不再?住(?:在)?(?:那|这|原来|老|以前)的?(?:里|儿|边|个?地方|地址|家)?了|不在(?:那|这|原来|老|以前)的?(?:里|儿|边|个?地方|地址|家)?住了)[哦哈呀啊了的。.!！~ ]{0,4}"
                    + "|(?:(?:hi|hey|oh|by the way|btw|sorry|actually|just so you know)[, ]{1,2}){0,3}(?:(?:i|we)(?:['’]ve| have)?(?: just| recently| now)? moved(?: (?:house|home|flat|out|away|to an? new (?:place|home|house|flat|address)))?(?: (?:recently|lately|now|last (?:week|month|year)))?"
                    + "|(?:my|our) address (?:has |is |was )?(?:now )?(?:changed|different|new)|(?:i|we)(?:['’]ve| have)?(?: got)? a new (?:address|place|home|house|flat)|(?:i|we) (?:don['’]?t|do not|no longer) live there(?: any ?more)?)(?: now)?[.! ]{0,3}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEW = Pattern.compile("^[,，\\s]*新的?");

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
        if (isMoved(turn.said())
                || MOVED.matcher(Normaliser.simplified(turn.said())).find()) {
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
                && (isMoved(said)
                        || !TO_CHANGE.matcher(Normaliser.simplified(said)).find()
                                && SaidElsewhere.in(said)
                                        .filter(one -> one.why() != SaidElsewhere.Why.NOT_YET)
                                        .map(one -> NEW.matcher(one.rest()).replaceFirst(""))
                                        .filter(ToldWhere::isNoMoreThanSaidAround)
                                        .isPresent());
    }

    private static boolean isMoved(String said) {
        return ELSEWHERE_NOW.matcher(Normaliser.simplified(said.strip())).matches();
    }
}
