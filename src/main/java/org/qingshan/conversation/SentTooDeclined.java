package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;

/** Whether what was ordered before goes to the new address too was asked, and it does not: 不用，这单照旧, 寄老地址, "no, this order stays". */
final class SentTooDeclined {
    private static final String ORDER = "(?:(?:这|那|前面?|上|原来的?|之前的?)(?:个|一|面的?)?(?:订单|单子?|笔|箱|件|次)?)";
    private static final String MILD = "[了啦的吧啊呀哈哦嘛呗]{0,3}(?:就?[行好]|谢谢)?";
    private static final String OLD =
            "(?:(?:老|旧|原来?|原先|以前|之前|先前|原本)的?(?:那个?)?(?:收货|收件)?(?:地址|地方|家里?|那[里边儿]|住处|位置)|(?:老|旧|原)地址|老家|(?:原来|原先|以前|之前|先前)(?:那[里边儿个]|的))";

    private static final Pattern CHINESE = Pattern.compile("(?:" + ORDER + "|都|就|也|先|还是|那|我|暂时){0,4}"
            + "(?:(?:不|别|甭)(?:用|必|需要|要)?(?:再)?(?:改|换|动|变|寄(?:这里|那里|新地址)?)?|没必要|算了|照旧|照原样?|照常|不变|没变|保持(?:原样|不变)|老样子"
            + "|(?:(?:改|换)?(?:寄|发|送|邮)(?:到|去|往|回|给)?|用|按照?|照|走|是)?" + OLD + "(?:寄|发|送|来|不变|不改|不动)?)" + MILD
            + "|(?:以后|下次|下一?单|今后|往后|新订?单)(?:的)?(?:才|再|都)?(?:寄|发|送|用)?(?:到|去)?(?:这[里边儿]|那[里边儿]|新的?地址|新的?)?" + MILD);

    private static final String ENGLISH_OLD =
            "(?:(?:to |at |with )?(?:the |my )?(?:old|previous|former|first|original|earlier|last) (?:address|one|place|home|house|flat))";

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:no|nope|nah|not?)(?: (?:thanks|thank you|need|please))?"
                    + "|(?:(?:please|just|only) )?(?:(?:this|that|the|my|it)(?: (?:order|one|parcel|box))? (?:(?:can |should |shall |must )?(?:stays?|remains?|goes?|is))"
                    + "(?: (?:as (?:it )?(?:is|was)|there|put|where it (?:is|was)|the same|unchanged|fine|ok| |"
                    + ENGLISH_OLD
                    + ")){0,2})"
                    + "|(?:(?:please|just) )?(?:keep|leave|send|ship)(?: (?:it|that|this|the|my)(?: (?:order|one|parcel|box))?)?(?: (?:as (?:it )?(?:is|was)|there|where it (?:is|was)|the same|alone|"
                    + ENGLISH_OLD + ")){0,2}"
                    + "|(?:don'?t|do not|no need to) (?:change|move|touch|send)(?: (?:it|that|this|the|my)(?: (?:order|one|parcel|box))?)?"
                    + "|(?:please )?(?:use )?" + ENGLISH_OLD
                    + "|(?:only )?(?:from now on|next time|for (?:new|future|later) orders|future orders only|new orders only)");

    private static final Pattern BETWEEN = Pattern.compile("[,，。.!！;；~]\\s{0,3}|(?<=\\p{IsHan})\\s{1,3}");
    private static final Pattern THANKS = Pattern.compile("谢谢你?们?|多谢|thanks?(?: you)?|please|好的?|嗯|ok|okay|sorry|oh");

    private static final int LONGEST = 60;

    private SentTooDeclined() {}

    /** Whether it was asked, and this says no; it is told where the order goes. */
    static boolean isTold(Turn turn, Offered offered) {
        var asked = offered.buttons().stream()
                .map(button -> Offered.SENDS_TOO.matcher(button.text()))
                .filter(found -> found.matches())
                .map(found -> Integer.valueOf(found.group(2)))
                .toList();
        if (asked.size() != 1 || !isNo(turn.said())) {
            return false;
        }
        var order = order(turn, asked.get(0)).filter(one -> one.destination() != null);
        order.ifPresent(one -> {
            var to = one.destinationFor(turn.buyer());
            turn.answersOffered("");
            turn.outcome("declined");
            if (to != null) {
                turn.say(turn.words().address().stillGoes(one.number(), to.recipient(), to.line()));
            }
        });
        return order.isPresent();
    }

    private static Optional<CustomerOrder> order(Turn turn, int number) {
        return Stream.concat(
                        OwnOrders.open(turn),
                        turn.sale().unpackedOf(turn.buyer().id()).stream())
                .filter(one -> one.number() == number)
                .findFirst();
    }

    static boolean isNo(String said) {
        var parts = BETWEEN.splitAsStream(Normaliser.plain(said))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !THANKS.matcher(part).matches())
                .toList();
        return said.length() <= LONGEST
                && !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> CHINESE.matcher(part).matches()
                                || ENGLISH.matcher(part).matches());
    }
}
