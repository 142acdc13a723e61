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
            // Another, please
            new Rule(
                    "another",
                    Pattern.compile(
                            "^((?:and |yes,? |ok,? |oh,? |i'll have ){0,2}another)(?=,?(?: please| pls| thanks)?[.! ]*$)"),
                    "$1 one"),
            // 腊肉来一条 两斤左右: so many pieces as weigh that
            new Rule(
                    "斤",
                    Pattern.compile("(?<=\\p{IsHan}[来要拿买切割选挑]?)(?:一|1)(?:整)?(?:条|块|刀|坨|片|大块|小块)[,. ]{0,2}(?=(?:大概|大约|差不多|约|要)?(?:\\d|[一二两三四五六七八九十半]){1,3}斤(?:左右|上下|的样子)?)"),
                    ""),
            new Rule(
                    " of ",
                    Pattern.compile("\\b(?:an?|one) (?:big |small |nice |good )?(?:piece|chunk|slab|cut|strip|bit) of ([a-z ]{3,20}?),? (?=(?:about|around|roughly|some|maybe|of about|weighing|approx(?:imately)?) (?:\\d|one|two|three|four|five|half))"),
                    "$1 "),
            // 25的话我要三箱: for what price
            new Rule("的话", Pattern.compile("^(?:如果|要是|假如|能)?(\\d{1,4}(?:\\.\\d{1,2})?)(?=的话)"), "如果$1一份"),
            // I'll take two of them
            new Rule(
                    " of ",
                    Pattern.compile("\\b(" + NUMBER + "|one|two|three|four|five|six) of (?:them|it|these)(?=(?:,? (?:please|pls|thanks|then|too))*[.!? ]*$)"),
                    "$1 of those"),
            // Thanks xx
            new Rule(" x", Pattern.compile("(?<=[a-z][,.!]?) x{1,4}(?=[.! ]*$)"), ""),
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
