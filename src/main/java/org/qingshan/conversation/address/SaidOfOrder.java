package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/** Tells what has digits as a house has, or stands where a name may, and is of an order: 单号1003, 退款!!, "tracking SF123", "refund please". Nobody lives there. */
final class SaidOfOrder {
    private static final String NUMBER = "#?[a-z]{0,4}\\d{3,20}";

    private static final String MORE = "(?:(?:[,;.、 ]|和|跟|and){1,3}" + NUMBER + ")*[ ,.!~]*";

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:我的?|我们的?|这个?的?|那个?的?|你们的?|包裹的?|订单的|是|查一?下|[ ,:]){0,6}(?:(?:快递|物流|订|运|货|发货)?单(?:号码?|编号|子号)|订单(?:编号)?|快递号码?)(?:是|为|[: #]){0,4}"
                    + NUMBER + MORE
                    + "|(?:(?:my|the|this|it's|it is|that's|here's) ){0,2}(?:order|tracking|waybill|parcel|shipment)(?: (?:number|no\\.?|id|code))?(?: is)?[: #]{0,3}"
                    + NUMBER + MORE);

    private static final Pattern GIVEN_BACK = Pattern.compile(
            "(?:我|要|想|请|快|给我|麻烦|马上|赶紧|立刻|必须|都|全部?|能|可以|申请|不要了|那就?|你们?|[,!.]){0,6}退(?:款|货|钱|单|全款|掉)(?:退[款货]|给我|处理|了){0,2}[了吧啊呀吗嘛!,.?~]*"
                    + "|(?:我|要|去|会|得|[,!.]){0,4}投诉(?:你们?|店家|商家|快递|卖家){0,2}[了吧啊呀的!,.~]*");

    private static final Pattern GIVEN_BACK_IN_ENGLISH = Pattern.compile(
            "(?:(?:i want|i need|i'd like|i would like|give me|please|just|can i get|can i have|no|well|ok)[ ,]{1,2}){0,3}(?:(?:a|my|the|full) ){0,2}(?:refund|money back)(?: me)?(?:[ ,]{0,2}(?:please|now|then|asap)){0,2}[ ,.!?]*");

    /** Where the phone is told for that, and for no parcel. */
    private static final Pattern CALL = Pattern.compile(
            "(?:请|麻烦|你们?|快|让|叫|老板娘?|主播|客服|店家|能不能|可以|[,!. ]){0,6}(?:给我|跟我|来)?(?:打|回|拨|来)(?:一?个|下)?电话(?:给我|过来|来|吧){0,2}[:,. ]{0,3}(?:1[3-9]\\d[\\d -]{8,10})?[ ,.!~]*"
                    + "|(?:(?:please|just|can you|could you|somebody|someone|the host|then)[ ,]{1,2}){0,3}(?:call|ring|phone) me(?: back)?(?: (?:on|at|now|please|asap)){0,2}[:,. ]{0,3}(?:\\+?\\d[\\d -]{6,16})?(?:[ ,]{0,2}(?:please|now|asap)){0,2}[ ,.!~]*");

    private static final int LONGEST = 80;

    private SaidOfOrder() {}

    static boolean isOne(String text) {
        var said = Folding.fold(text.strip());
        return text.length() <= LONGEST
                && (NUMBERED.matcher(said).matches()
                        || GIVEN_BACK.matcher(said.replace(" ", "")).matches()
                        || GIVEN_BACK_IN_ENGLISH.matcher(said).matches());
    }

    static boolean isCall(String text) {
        return text.length() <= LONGEST
                && CALL.matcher(Folding.fold(text.strip())).matches();
    }
}
