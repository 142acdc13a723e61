package org.qingshan.conversation.heard;

import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;

/** Who wants all of it in one parcel says no amount: 一单就好，不用分开寄, "one parcel is enough, no need to split it". */
public final class OneParcelEnough {
    private static final String PARCEL = "(?:单|订单|个?包裹|个?快递|个订单)";
    private static final String APART =
            "(?:不用|不要|别|不必|无需|不需要|唔使)(?:再|给我|帮我){0,2}(?:分开|拆开|拆单|分单|拆|分成?[两二几]" + PARCEL + "?)(?:来)?(?:寄|发|送|装|下单|下)?";
    private static final String SOFT = "[了吧啊呀哈哦嘛啦的,.!~ ]{0,4}(?:谢谢|谢了)?[.!~ ]{0,3}";
    private static final String ONE =
            "(?:那|就|都|我|全|给我|帮我|放|装|寄|发|下|作|成|合成|凑){0,6}[一1]" + PARCEL + "(?:寄|发|装)?(?:就|也)?(?:都)?(?:好|行|够|可以|成|ok|得)";
    private static final String ONE_IN_ENGLISH =
            "(?:(?:just|only) )?(?:one|a single|1) (?:order|parcel|package|shipment|delivery)(?: (?:is|will be|would be|will|should) (?:enough|fine|ok|okay|do|good|all right|alright))?";
    private static final String APART_IN_ENGLISH =
            "(?:(?:there is |there's )?no need to|(?:you )?(?:don't|do not|needn't) (?:have to |need to )?|not to) ?(?:split(?: (?:it|them|the order|the parcel))?(?: up)?|(?:send|ship|pack)(?: (?:it|them|those))? (?:separately|apart|in two (?:parcels|packages)))";

    private static final Pattern SAID = Pattern.compile("(?:" + ONE + SOFT + ")?" + APART + SOFT + "|" + ONE + SOFT
            + "|" + ONE_IN_ENGLISH + "[,.;! ]{0,3}(?:and )?" + APART_IN_ENGLISH
            + "(?:,? (?:please|thanks|thank you))?[.! ]{0,3}"
            + "|(?:(?:just|only) )?(?:one|a single|1) (?:order|parcel|package|shipment|delivery) (?:is|will be|would be|will|should) (?:enough|fine|ok|okay|do|good|all right|alright)(?:,? (?:please|thanks|thank you))?[.! ]{0,3}"
            + "|(?:please,? )?" + APART_IN_ENGLISH + "(?:,? (?:please|thanks|thank you))?[.! ]{0,3}");

    private static final int LONGEST = 60;

    private static final Trait<Boolean> SAYS_SO = Trait.of(said ->
            said.plain().length() <= LONGEST && SAID.matcher(said.plain()).matches());

    private OneParcelEnough() {}

    public static boolean isSaid(Turn turn) {
        return turn.sentence().tells(SAYS_SO);
    }
}
