package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/** When and where the courier shall leave the parcel: 周末送, 放前台, 前台收. It stays in the detail, which is all a courier reads, and is nobody's name. */
final class CourierNotes {
    private static final String WHEN =
            "(?:周末|双休日?|工作日|平时|节假日|休息日|白天|早上|上午|中午|下午|傍晚|晚上|夜里|周[一二三四五六日天]|星期[一二三四五六日天]|\\p{IsHan}{1,2}点[后前])";

    private static final String WHERE =
            "(?:前台|门口|门卫室?|门房|保安室?|岗亭|物业|(?:菜鸟|妈妈)?驿站|快递柜|丰巢|菜鸟|代收点|超市|便利店|小卖部|传达室|收发室|值班室|楼下|一楼|大厅|柜子)";

    private static final String PARCEL = "(?:快递|包裹|货|东西|件)(?:员|小哥)?(?:到了)?(?:就|请|麻烦|都|给我)*";

    private static final String ENGLISH =
            "(?:please |just |you can )*(?:leave|put|drop)(?: it| them| the parcel| the package)?"
                    + " (?:at|by|in|with|outside|on|near) (?:my |the )?(?:front |back )?(?:door|gate|porch|doorstep|reception|front desk|desk|lobby|locker|parcel locker|concierge|guard|neighbou?rs?|doorman|doorway)"
                    + "|(?:please )?(?:call|ring|phone)(?: me)?(?: first)? (?:before (?:delivery|delivering|you (?:come|deliver))|on arrival|when you arrive)";

    private static final Pattern NOTE =
            Pattern.compile("(?:" + PARCEL + ")?(?:请|麻烦)?" + WHEN + "(?:再|才)?(?:送|派送|配送|派|派件|收|收货|送货|送达|送来)"
                    + "|(?:" + PARCEL + ")?(?:请|麻烦|帮我|就)?(?:放|搁|存|送|交)(?:在|到|给)?" + WHERE + "(?:就行|就好|即可|吧)?"
                    + "|(?:" + PARCEL + ")?" + WHERE + "(?:代?收|代签|签收|自提)|" + ENGLISH);

    private CourierNotes() {}

    static boolean isOne(String folded) {
        return NOTE.matcher(folded).matches();
    }
}
