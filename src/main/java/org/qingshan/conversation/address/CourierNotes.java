package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/** When and where the courier shall leave the parcel: 周末送, 放前台, 前台收. It stays in the detail, which is all a courier reads, and is nobody's name. */
final class CourierNotes {
    private static final String WHEN =
            "(?:周末|双休日?|工作日|平时|节假日|休息日|白天|早上|上午|中午|下午|傍晚|晚上|夜里|周[一二三四五六日天]|星期[一二三四五六日天]|\\p{IsHan}{1,2}点[后前])";

    private static final String WHERE =
            "(?:楼下|小区|门口|单元门?口?){0,2}的?(?:前台|门口|门卫室?|门房|保安室?|岗亭|物业|(?:菜鸟|妈妈)?驿站|快递柜|丰巢|菜鸟|代收点|超市|便利店|小卖部|传达室|收发室|值班室|楼下|一楼|大厅|柜子)";

    /** 送货前打电话, 到了给我打个电话, 派送前先联系. */
    private static final String CALL =
            "(?:快递员?|师傅|麻烦|请|务必){0,3}(?:送货|派送|配送|派件|送达|送到|到货|到达|送|到|来)(?:之前|以前|前|之后|后|了|的时候|时)"
                    + "(?:请|麻烦|先|提前|务必|一定|要|就|再){0,3}(?:给我|跟我)?(?:(?:打|来|拨)(?:一?个)?(?:电话|手机)|电话|联系|通知|说)(?:联系|通知|一?声|一下|我){0,2}";

    private static final String PARCEL = "(?:快递|包裹|货|东西|件)?(?:员|小哥)?(?:到了)?(?:就|请|麻烦|都|给我){0,3}";

    private static final String ENGLISH =
            "(?:please |just |you can )*(?:leave|put|drop)(?: it| them| the parcel| the package)?"
                    + " (?:at|by|in|with|outside|on|near) (?:my |the )?(?:front |back )?(?:door|gate|porch|doorstep|reception|front desk|desk|lobby|locker|parcel locker|concierge|guard|neighbou?rs?|doorman|doorway)"
                    + "|(?:please )?(?:call|ring|phone)(?: me)?(?: first)? (?:before (?:delivery|delivering|you (?:come|deliver))|on arrival|when you arrive)";

    private static final Pattern NOTE =
            Pattern.compile("(?:" + PARCEL + ")?(?:请|麻烦)?" + WHEN + "(?:再|才)?(?:送|派送|配送|派|派件|收|收货|送货|送达|送来)"
                    + "|(?:" + PARCEL + ")?(?:请|麻烦|帮我|就)?(?:放|搁|存|送|交)(?:在|到|给)?" + WHERE + "(?:就行|就好|即可|吧)?"
                    + "|(?:" + PARCEL + ")?" + WHERE + "(?:代?收|代签|签收|自提)|" + CALL + "|" + ENGLISH);

    private CourierNotes() {}

    static boolean isOne(String folded) {
        return NOTE.matcher(folded).matches();
    }
}
