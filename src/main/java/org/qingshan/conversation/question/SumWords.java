package org.qingshan.conversation.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 100块能买几箱, "how many boxes can I get for 100": the sum of which it is asked what it buys; 来五十块钱的笋 leaves it to the shop. */
final class SumWords {
    private static final String SUM = "[¥￥$]?\\s?\\d{1,6}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百千]{1,6}";

    private static final String UNIT = "(?:箱|斤|公斤|盒|袋|个|份|枚|只|瓶|罐|件|样)";

    private static final String MONEY_ENDS = "(?=\\s?(?:yuan|rmb|kuai|¥|\\?|\\.?$))";

    private static final Pattern ASKED = Pattern.compile("(?<![a-z\\d.])(?<han>" + SUM
            + ")\\s?(?:(?:块钱|块|元|圆|rmb|¥)(?:的话|以内|预算)?[，, ]?(?:我)?(?:大概|最多)?(?:能|可以|够|可|会)?|[，, ]?(?:我)?(?:大概|最多)?(?:能|可以|够))"
            + "(?:买|要|拿|换|拍|入手)(?:得到|到|得了)?(?:几(?!天|送|个?小时|点)|多少(?!钱|运费)|[点些]?(?:什么|啥)(?!时候|价))"
            + "|(?<![a-z\\d.])(?<bare>" + SUM
            + ")\\s?(?:块钱|块|元|圆|rmb|¥)(?:的|能有|可以有|有|是|得|给|卖|买)?(?:\\p{IsHan}{1,6}?)?(?:能有|可以有|有|是|得)?(?:几|多少)"
            + UNIT
            + "|\\bhow (?:many|much) (?:\\S+ ){0,5}(?:can|could|do|will|would) (?:i|we|you) (?:get|buy|have|give me) (?:\\S+ ){0,4}?(?:for|with) (?<latin>"
            + SUM + ")" + MONEY_ENDS
            + "|^(?:so |and |ok |hi |hello )?how (?:many|much) (?:(?!is\\b|are\\b|to\\b|does\\b|do\\b)[a-z'-]+ ){1,5}(?:for|with) (?<short>"
            + SUM + ")"
            + MONEY_ENDS
            + "|\\bwhat (?:can|could|do|will|would|does|would) (?:i|we) (?:get|buy) for (?<what>" + SUM
            + ")" + MONEY_ENDS
            + "|\\bwhat (?:does|would|will|can) (?<buys>" + SUM + ")(?: yuan| rmb| kuai)? (?:buy|get)(?: me)?\\b"
            + "|\\bas (?:many|much) (?:[a-z'-]+ ){1,4}as (?<much>" + SUM
            + ")(?: yuan| rmb| kuai)? (?:(?:will |would |can )?(?:get|buy)s?)\\b"
            + "|(?<![a-z\\d.])(?<worth>" + SUM + ")(?: yuan| rmb| kuai)(?:'s)? worth of [a-z' -]{3,30}$"
            + "|^(?:老板娘?|主播|麻烦|我|就|给我|帮我|再|先|想|要|来|买|称|拿|整|[, ]){0,5}+(?<spent>" + SUM
            + ")\\s?(?:块|元)钱?的[\\p{IsHan}&&[^一二两三四五六七八九十半几多少有吗是]]{1,6}[吧呗啊呀哈!.? ]{0,4}$");

    /** Which part of it names the sum. */
    private static final List<String> SUMS =
            List.of("han", "bare", "latin", "short", "what", "buys", "much", "worth", "spent");

    /** Nobody asks it in more words. */
    private static final int LONGEST = 80;

    private static final Pattern OF_ALL = Pattern.compile("什么|啥|\\bwhat (?:can|could|do|does|will|would)\\b");

    private SumWords() {}

    /** Whether it is asked of whatever there is: "what can I get for 30?" */
    static boolean areOfAll(String plain) {
        return OF_ALL.matcher(plain).find();
    }

    /**
     * The sum as it was written; empty where nothing of the kind is asked.
     *
     * @param plain the text as {@code Normaliser.plain} makes it
     */
    static Optional<String> in(String plain) {
        var found = ASKED.matcher(plain);
        return plain.length() <= LONGEST && found.find()
                ? SUMS.stream().map(found::group).filter(one -> one != null).findFirst()
                : Optional.empty();
    }
}
