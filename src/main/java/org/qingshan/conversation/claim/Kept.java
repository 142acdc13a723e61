package org.qingshan.conversation.claim;

/** What stays as it is beside what goes: 梨给退了吧 苹果留着; 核桃那个我不要了，苹果照发. It orders no more of that. */
final class Kept {
    private static final String GOES =
            "(?:退(?:了|掉|单|货)?|取消(?:了|掉)?|(?:不|唔)(?:要|用|想要|买)了?|去掉|删(?:了|掉)|划掉|撤(?:了|单|掉)|别(?:发|寄|送)了?)(?:[吧哈啊呀嘛啦哦咯]{0,2})";

    private static final String STAYS =
            "(?:就|还是|还|都|照样|继续|仍然|依旧)?(?:照(?:发|寄|送|旧|常|样)(?:发|寄|送|要)?|留着(?:就行|就好)?|保留|不[动变退]|别(?:动|退)|原样发?|正常发|继续(?:发|要))[吧哈啊呀嘛啦哦的了]{0,2}";

    private static final Prefiltered BEHIND = Prefiltered.of("(?<=" + GOES
            + ")[,. ]{1,2}(?:其他|其它|别的|剩下|其余|另外)?的?(?:\\p{IsHan}{1,5}?)?(?:那(?:个|箱|袋|盒|份))?" + STAYS + "(?=[,.! ]|$)");

    private static final Prefiltered BEFORE = Prefiltered.of("(?<=^|[,. ])\\p{IsHan}{1,5}?(?:那(?:个|箱|袋|盒|份))?" + STAYS
            + "[,. ]{1,2}(?=\\p{IsHan}{1,8}?" + GOES + "[,.! ]{0,2}$)");

    /** 先别发，核桃那个不要了. */
    private static final Prefiltered HOLD =
            Prefiltered.of("^(?:主播|老板|亲)?[, ]?先别(?:发|寄|打包|送|装)[哈啊呀哦了]{0,2}[,.! ]{1,2}(?=\\p{IsHan}{1,8}?" + GOES + ")");

    private Kept() {}

    static String leftOut(String plain) {
        return HOLD.replaceAll(BEFORE.replaceAll(BEHIND.replaceAll(plain, ""), ""), "");
    }
}
