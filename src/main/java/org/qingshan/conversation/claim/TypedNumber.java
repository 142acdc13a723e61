package org.qingshan.conversation.claim;

import java.util.regex.Pattern;

/** 扣1, 打2, 公屏敲1: what a host asks for who wants something types a number; whatever the verb means else, no money and nothing less is told by it. */
public final class TypedNumber {
    private static final String WHO = "^(?:(?:那|我|也|都|就|来|给我|这边|老板娘?|主播)[, ]?){0,4}+";
    private static final String TYPES = "(?:在)?(?:公屏|屏幕|评论区?|弹幕)?上?(?:打|扣|敲|刷|飘)";
    private static final String END = "(?:[了啊呀哈啦的吧哦嘛!.~ ]|谢谢){0,6}$";

    private static final Pattern TYPED = Pattern.compile(WHO + TYPES + "(?:一?个|上)?\\s?\\+?(?<number>\\d{1,2})" + END);

    /** 我扣了1呀: it was typed before, and may have been counted. */
    private static final Pattern BEFORE = Pattern.compile(
            WHO + "(?:已经?|刚刚?|刚才|早就?|明明){0,3}" + TYPES + "(?:了|过)(?:一?个)?\\s?\\+?(?<number>\\d{1,2})" + END);

    private TypedNumber() {}

    /** The same text, with the number as a claim writes it. */
    static String read(String plain) {
        var typed = TYPED.matcher(plain);
        if (typed.matches()) {
            return "+" + typed.group("number");
        }
        var before = BEFORE.matcher(plain);
        return before.matches() ? "我拍了+" + before.group("number") : plain;
    }

    /** Whether no more than that is said. */
    public static boolean isSaid(String said) {
        var plain = Normaliser.plain(said);
        return TYPED.matcher(plain).matches() || BEFORE.matcher(plain).matches();
    }
}
