package org.qingshan.conversation.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a form has beside the address: 备注：别放辣. No street is called so; only what the courier shall heed stays. */
public final class Remark {
    private static final Pattern SAID = Pattern.compile("(?:^|(?<=[ ,;|/\\[\n" + PastedLine.TAKEN
            + "]))(?:订单|买家|客户|卖家)?(?:备注|留言|remarks?|notes?)(?:信息)?(?: *[:=] *|\\] *[:=]? *| +(?=\\p{IsHan}))(?<what>[a-z][^,;|\n"
            + PastedLine.TAKEN
            + "]*|[^ ,;|\n" + PastedLine.TAKEN + "]+)");

    /** Whose the invoice shall be: 发票抬头：青山贸易有限公司. Nobody of that name gets the parcel. */
    private static final Pattern INVOICE = Pattern.compile("(?:^|(?<=[ ,;|/(\\[\n" + PastedLine.TAKEN
            + "]))(?:请|麻烦|要|帮我|另外|还)?(?:开|需要)?(?:发票|开票)的?(?:抬头|信息|名称|单位)(?:是|写|开|为|请?[开写])? *[:=]? *[^ ,;|)\\]\n"
            + PastedLine.TAKEN + "]{2,30}");

    /** The next label of a form, where no gap stands before it. */
    private static final Pattern LABEL = Pattern.compile("(?:收[货件]|联系|电话|手机|姓名|地址|所在|phone|name|address)");

    /** 备注：江苏省南京市…, "note: 12 High Street": under that name, too, somebody may give his address. */
    private static final Pattern PLACE = Pattern.compile("^\\d|[省市区縣县區].*[路街道村镇号號]");

    private Remark() {}

    /** Takes it, once phone and labels are known. */
    static void take(PastedLine line) {
        Matcher invoice = INVOICE.matcher(line.view());
        while (invoice.find()) {
            line.take(invoice.start(), invoice.end());
        }
        Matcher said = SAID.matcher(line.view());
        while (said.find()) {
            if (isOne(said)) {
                line.take(said.start(), said.end());
            }
        }
    }

    static String without(String text) {
        var said = SAID.matcher(Folding.fold(text));
        var rest = new StringBuilder(text);
        while (said.find()) {
            if (isOne(said)) {
                for (int at = said.start(); at < said.end(); at++) {
                    rest.setCharAt(at, ' ');
                }
            }
        }
        return rest.toString().strip();
    }

    private static boolean isOne(Matcher said) {
        var what = said.group("what").strip();
        return !CourierNotes.isOne(what)
                && !LABEL.matcher(what).find()
                && !PLACE.matcher(what).find();
    }
}
