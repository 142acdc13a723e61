package org.qingshan.conversation.claim;

import java.util.List;
import java.util.regex.Pattern;

/** What is said in passing, between what is wanted and how much, or of when it shall come, with numbers that are none of the goods; and numbers that are misspelt. */
final class InPassing {
    private record Rule(String hint, Pattern pattern, String written) {}

    private static final String NUMBER = "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final String MEASURE = "(?: more)? (?:box(?:e?s)?|bags?|cartons?|jin|kilos?|packs?|packets?)\\b";

    private static final List<Rule> RULES = List.of(
            // two, not one, boxes of peaches
            new Rule(", not ", Pattern.compile("\\b(" + NUMBER + "), not " + NUMBER + ",? (?=[a-z])"), "$1 "),
            // 2 boxes of peaches before 5pm
            new Rule(
                    "m",
                    Pattern.compile(
                            "(?<=[a-z]),? (?:please )?(?:before|by|until|till) \\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)\\b(?! ?\\?)"),
                    ","),
            // 黄桃两箱 3号前要到
            new Rule(
                    "号",
                    Pattern.compile(
                            "(?<=[箱袋盒斤份件])[ ,]{0,2}(?:\\d{1,2}月)?\\d{1,2}号(?:之前|以前|前)(?:要|能|得|必须|务必|给我|帮我|就|可以){0,3}(?:到货?|收到|送到|寄到|用|发货?|寄)(?![吗么不没?]|的话)"),
                    ",尽快"),
            // 黄桃两箱，2号来取
            new Rule("号", Pattern.compile("(?<=[箱袋盒斤份件])[ ,]{0,2}\\d{1,2}号(?=(?:我)?(?:过?来|去)?(?:自?取|自提|提货|拿货))"), ","),
            // 黄桃两箱，好吃下次多买
            new Rule(
                    "下",
                    Pattern.compile(
                            "(?<=[箱袋盒斤份件])[ ,]{1,2}(?:要是|如果)?(?:好吃|好喝|甜|好|不错|可以|满意)(?:的话)?我?(?:下次|下回)(?:还|再|就|一定|肯定|都|多){0,3}(?:来|买|要|回购|拍)(?:点|些|几箱)?(?=[了哦啊哈吧.!~ ]{0,4}$)"),
                    ""),
            // 黄桃两箱，给你5星
            new Rule("星", Pattern.compile("(?<=[箱袋盒斤份件])[ ,]{1,2}给你?们?(?:[五5]星|五颗星|5颗星)好?评?"), ""),
            // 竹笋4斤，麻烦分成四份; 腊肉3斤分三包装
            new Rule(
                    "分",
                    Pattern.compile(
                            "(?<=[箱袋盒斤])[, ]?(?:麻烦|请|帮我|给我){0,2}分(?:成|开|作|装成?)?(?:\\d|[一二两三四五六七八九十])[份包袋](?:真空|包装|装|打包|发)?(?:就行|就好|吧|哈)?(?=[, .!]|$)"),
                    ""),
            // 脐橙十斤一箱装
            new Rule("一箱", Pattern.compile("(?<=斤)[, ]?装?一箱(?:装|发|寄)(?=[, .!]|$)"), ""),
            // 土鸡蛋一盒，30个那种
            new Rule("个", Pattern.compile("(?<=[箱盒板袋])[, ]{0,2}[1-9]\\d(?:个|只)(?:装的?|那种|一盒的?)(?=[, .!]|$)"), ""),
            new Rule("枚", Pattern.compile("(?<=[箱盒板袋])[, ]{0,2}[1-9]\\d枚(?:装|那种)?(?=[, .!]|$)"), ""),
            // 2 boxes peaches please, ship to Texas
            new Rule(
                    " to ",
                    Pattern.compile(
                            "(?:,? (?:please|pls|plz|thanks)|,)[,.]? (?:ship(?:ping|ped)?|deliver(?:y|ed)?|send(?:ing)?|sent|post(?:ed)?) (?:it |them )?to (?!me\\b|my\\b|the\\b|you)[a-z]{2,14}(?: [a-z]{2,14})?(?=(?: please| pls)?[,.! ]*$)"),
                    ""),
            // Another, please
            new Rule(
                    "another",
                    Pattern.compile(
                            "^((?:and |yes,? |ok,? |oh,? |i'll have ){0,2}another)(?=,?(?: please| pls| thanks)?[.! ]*$)"),
                    "$1 one"),
            // Thanks xx
            new Rule(" x", Pattern.compile("(?<=[a-z][,.!]?) x{1,4}(?=[.! ]*$)"), ""),
            // a box of peaches wouldn't hurt
            new Rule("n't ", Pattern.compile("\\bwouldn't (?:hurt|go amiss|go astray|be amiss)\\b"), "please"),
            // how about a box of peaches for me
            new Rule("how about ", Pattern.compile("^how about (?=(?:an?|one|two|three|\\d) [a-z ]{3,30} for me\\b)"), ""),
            // peaches off please
            new Rule(
                    " off",
                    Pattern.compile("^((?:the |my )?[a-z]{3,12}(?: [a-z]{3,12})?) off(?=,? (?:please|pls|thanks)[.! ]*$)"),
                    "cancel $1"),
            // 看到请扣1
            new Rule(
                    "1", Pattern.compile("(?<=[箱袋盒斤份])[, ]{1,2}(?:看到|收到|听到)了?(?:请|麻烦)?(?:扣|回|回复|打)个?1(?=[,. !]|$)"), ""),
            // quarter of a kilo
            new Rule("quarter", Pattern.compile("\\b(?:a |one )?quarter (?:of )?(?:a )?(?:kilo|kg)\\b"), "250g"),
            new Rule("quarter", Pattern.compile("\\b(?:three|3) quarters? (?:of )?(?:a )?(?:kilo|kg)\\b"), "750g"),
            // 2 nos peach box
            new Rule(" nos", Pattern.compile("\\b(" + NUMBER + ") nos\\b\\.?"), "$1"),
            new Rule(" u", Pattern.compile("(?<=\\b(?:can|could|will|would|thank|if|do) )u\\b"), "you"),
            new Rule("t", Pattern.compile("\\b(?:tow|twp|tw0|teo)(?=" + MEASURE + ")"), "two"),
            new Rule("t", Pattern.compile("\\b(?:thre|tree|theree|threee)(?=" + MEASURE + ")"), "three"),
            new Rule("f", Pattern.compile("\\b(?:fuor|foru|fourr)(?=" + MEASURE + ")"), "four"));

    private InPassing() {}

    static String leftOut(String plain) {
        var left = plain;
        for (var rule : RULES) {
            if (left.contains(rule.hint())) {
                left = rule.pattern().matcher(left).replaceAll(rule.written());
            }
        }
        return left;
    }
}
