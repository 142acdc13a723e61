package org.qingshan.conversation.host;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.domain.parcel.Courier;
import org.qingshan.domain.parcel.Waybill;

/** 1010 运单号 YT…, 单号SF…，1001, "1014 goes by ZTO 78…": nothing but one order, its couriers and their numbers, in any order, as the command that it stands for. */
final class WaybillTold {
    private static final Pattern OF_WAYBILL = Pattern.compile(
            "运单号码?|快递单号|物流单号|快递号|运单|发走|发出去?|发货|寄走|寄出去?|拿走|快递|速递|发|寄|走|用|\\b(?:tracking|waybill|shipped|sent|went|gone|goes|go|dispatched|express)\\b");

    private static final Pattern AROUND = Pattern.compile(
            "订单|单号|单子|号码|(?:[打写填发弄搞输录]|不)(?:错|对)了?|更正|应该|新的?|已经|已|刚刚|刚才|刚|我|的|了|啦|是|错|改成|应该|货|出|给|[,、:;#.!~()]|\\b(?:wrong|sorry|oops|correction|correct|should|be|new|number|no|with|by|via|is|was|has|been|order|parcel|the|out|of|for|it)\\b|'s\\b");

    private static final Pattern SCRIPTS = Pattern.compile("(?<=\\p{IsHan})(?=[a-z\\d])|(?<=[a-z\\d])(?=\\p{IsHan})");

    private static final Pattern WAYBILL = Pattern.compile("[a-z]{0,4}\\d{10,20}[a-z]{0,2}|jd[a-z\\d]{11,18}");

    private static final Pattern DENIED = Pattern.compile("不对|错|\\b(?:not|wrong|incorrect)\\b|n't\\b");

    /** What parts a denial from what is right: 单号打错了，1001是YT…, "wrong number for 1001, it is YT…". */
    private static final Pattern PARTED = Pattern.compile(
            "[^a-z\\d,.;:!]{0,20}(?:\\b(?:number|waybill|one)\\b {0,3})?(?:[,.;:!]|(?<!\\d)\\d{4,9}(?!\\d))");

    private static final Pattern IT_IS = Pattern.compile("是|应该|改成|更正|'s\\b|\\b(?:is|should|correct)\\b");

    private WaybillTold() {}

    /** Empty for all else. */
    static Optional<String> command(String plain) {
        boolean isTold = OF_WAYBILL.matcher(plain).find();
        var bare = SCRIPTS.matcher(OF_WAYBILL.matcher(plain).replaceAll(" ")).replaceAll(" ");
        var words = AROUND.matcher(bare).replaceAll(" ").strip().split(" +");
        var orders = Arrays.stream(words)
                .filter(word -> ParcelsTold.ORDER.matcher(word).matches())
                .toList();
        if (words.length < 2 || orders.size() != 1 || isDenied(plain)) {
            return Optional.empty();
        }
        var others =
                Arrays.stream(words).filter(word -> !word.equals(orders.get(0))).toList();
        boolean isKnown = isTold;
        boolean hasNumber = false;
        for (var word : others) {
            var isNumber = WAYBILL.matcher(word).matches();
            if (!isNumber && Courier.called(word).isEmpty()) {
                return Optional.empty();
            }
            hasNumber |= isNumber;
            isKnown |= !isNumber || Waybill.of(null, word).courier() != null;
        }
        return hasNumber && isKnown
                ? Optional.of("/ship " + orders.get(0) + " " + String.join(" ", others))
                : Optional.empty();
    }

    /** 1001的单号YT…不对 tells no number that is right. */
    private static boolean isDenied(String plain) {
        return DENIED.matcher(plain).find() && (WAYBILL.matcher(plain).results().count() > 1 || !isPutRight(plain));
    }

    /** Whether something is denied first, and what is right said behind it. */
    private static boolean isPutRight(String plain) {
        var denied = DENIED.matcher(plain);
        if (!denied.find()
                || WAYBILL.matcher(plain.substring(0, denied.start())).find()) {
            return false;
        }
        var rest = plain.substring(denied.end());
        var parted = PARTED.matcher(rest);
        if (!parted.lookingAt()) {
            return false;
        }
        var right = rest.substring(parted.end());
        var is = IT_IS.matcher(right);
        return is.find() && !DENIED.matcher(right.substring(is.end())).find();
    }
}
