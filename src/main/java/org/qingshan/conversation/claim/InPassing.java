package org.qingshan.conversation.claim;

import java.util.List;
import java.util.regex.Pattern;

/** What is said in passing, between what is wanted and how much, or of when it shall come, with numbers that are none of the goods; and numbers that are misspelt. */
final class InPassing {
    private record Rule(String hint, Pattern pattern, String written) {}

    private static final String NUMBER = "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final String MEASURE = "(?: more)? (?:box(?:e?s)?|bags?|cartons?|jin|kilos?|packs?|packets?)\\b";

    /** Who says so complains or asks. */
    private static final String NO_PLACE =
            "wrong|another|else|different|other|possible|ok|okay|available|allowed|yet|already|too|instead|failed|expensive|how|cost|free|right|neighbou?rs?";

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
                            "(?<=[箱袋盒斤份件])[ ,]{0,2}(?:\\d{1,2}月)?\\d{1,2}号(?:之前|以前|前)(?:要|得|必须|务必|给我|帮我){0,3}+(?:到货?|收到|送到|寄到|用|发货?|寄)(?![吗么不没?货到]|的话|[, ]?我?[就才再要])"),
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
                            "(?:,? (?:please|pls|plz)[,.]? (?:ship(?:ping|ped)?|deliver(?:y|ed)?|send(?:ing)?|sent|post(?:ed)?)|(?:,| thanks[,.]?) (?:ship|deliver|send|post)) (?:it |them )?to "
                                    + "(?!me\\b|my\\b|the\\b|you)(?![a-z ]{0,30}\\b(?:" + NO_PLACE
                                    + ")\\b)[a-z]{2,14}(?: [a-z]{2,14})?(?=(?: please| pls)?[,.! ]*$)"),
                    ""),
            // I'll pass on the peaches to my mum: she gets them
            new Rule(
                    "pass on ",
                    Pattern.compile(
                            "\\bpass on (?=(?:the |my |these |those )?(?:[a-z]{2,12} ){1,3}(?:on )?to (?:my|our|the|her|him|them|a|some|you)\\b)"),
                    "hand over "),
            // Another, please
            new Rule(
                    "another",
                    Pattern.compile(
                            "^((?:and |yes,? |ok,? |oh,? |i'll have ){0,2}another)(?=,?(?: please| pls| thanks)?[.! ]*$)"),
                    "$1 one"),
            // 腊肉来一条 两斤左右: so many pieces as weigh that
            new Rule(
                    "斤",
                    Pattern.compile(
                            "(?<=\\p{IsHan}[来要拿买切割选挑]?)(?:一|1)(?:整)?(?:条|块|刀|坨|片|大块|小块)[,. ]{0,2}(?=(?:大概|大约|差不多|约|要)?(?:\\d|[一二两三四五六七八九十半]){1,3}斤(?:左右|上下|的样子)?)"),
                    ""),
            new Rule(
                    " of ",
                    Pattern.compile(
                            "\\b(?:an?|one) (?:big |small |nice |good )?(?:piece|chunk|slab|cut|strip|bit) of ([a-z ]{3,20}?),? (?=(?:about|around|roughly|some|maybe|of about|weighing|approx(?:imately)?) (?:\\d|one|two|three|four|five|half))"),
                    "$1 "),
            // 25的话我要三箱: for what price
            new Rule("的话", Pattern.compile("^(?:如果|要是|假如|能)?(\\d{1,4}(?:\\.\\d{1,2})?)(?=的话)"), "如果$1一份"),
            // I'll take two of them
            new Rule(
                    " of ",
                    Pattern.compile(
                            "\\b(" + NUMBER
                                    + "|one|two|three|four|five|six) of (?:them|it|these)(?=(?:,? (?:please|pls|thanks|then|too))*[.!? ]*$)"),
                    "$1 of those"),
            // Thanks xx
            new Rule(" x", Pattern.compile("(?<=[a-z][,.!]?) x{1,4}(?=[.! ]*$)"), ""),
            // a box of peaches wouldn't hurt
            new Rule("n't ", Pattern.compile("\\bwouldn't (?:hurt|go amiss|go astray|be amiss)\\b"), "please"),
            // how about a box of peaches for me
            new Rule(
                    "how about ",
                    Pattern.compile("^how about (?=(?:an?|one|two|three|\\d) [a-z ]{3,30} for me\\b)"),
                    ""),
            // peaches off please
            new Rule(
                    " off",
                    Pattern.compile(
                            "^((?:the |my )?[a-z]{3,12}(?: [a-z]{3,12})?) off(?=,? (?:please|pls|thanks)[.! ]*$)"),
                    "cancel $1"),
            // 看到请扣1
            new Rule(
                    "1",
                    Pattern.compile("(?<=[箱袋盒斤份])[, ]{1,2}(?:看到|收到|听到)了?(?:请|麻烦)?(?:扣|回|回复|打)个?1(?=[,. !]|$)"),
                    ""),
            // I want to boxes of peaches: heard by a telephone, where nothing else can be meant
            new Rule("won ", heard("won"), "$1one "),
            new Rule("o", heard("(?:to|too|tu)"), "$1two "),
            new Rule("tree ", heard("tree"), "$1three "),
            new Rule("for", heard("(?:for|fore)"), "$1four "),
            // peaches twice please
            new Rule(
                    "once",
                    Pattern.compile(
                            "^((?:the )?[a-z]{3,12}(?: [a-z]{3,12})?),? once(?=,? (?:please|pls|thanks)[.! ]*$)"),
                    "$1 x1"),
            new Rule(
                    "twice",
                    Pattern.compile(
                            "^((?:the )?[a-z]{3,12}(?: [a-z]{3,12})?),? twice(?=(?:,? (?:please|pls|thanks))?[.! ]*$)"),
                    "$1 x2"),
            new Rule(" times ", Pattern.compile("^(\\d|two|three|four) times (?=[a-z])"), "$1 "),
            new Rule("q", Pattern.compile("\\b(?:qty|quantity)[:. ]{1,2}(\\d{1,2}) (?=[a-z]{3})"), "$1 "),
            // A1, two of them please
            new Rule(
                    " of the",
                    Pattern.compile("(?<=[a-z]\\d?),? (" + NUMBER
                            + ") of (?:them|those|these)(?=,? (?:please|pls|thanks)[.! ]*$|[.!]?$)"),
                    " x $1"),
            new Rule("first", Pattern.compile("^(?:the )?first (?:one|item|product|link)\\b"), "number 1"),
            new Rule("second", Pattern.compile("^(?:the )?second (?:one|item|product|link)\\b"), "number 2"),
            new Rule("third", Pattern.compile("^(?:the )?third (?:one|item|product|link)\\b"), "number 3"),
            // two! two boxes!
            new Rule(
                    "bo",
                    Pattern.compile(
                            "^(" + NUMBER + ")[!.,]{1,3} (?=\\1 (?:box|bag|carton|jin|kilo|pack|packet)(?:e?s)?\\b)"),
                    ""),
            // peaches cancelled please
            new Rule(
                    " cancel",
                    Pattern.compile(
                            "^((?:the |my )?[a-z]{3,12}(?: [a-z]{3,12})?) cancel(?:l?ed)?(?=,? (?:please|pls|thanks)[.! ]*$)"),
                    "cancel $1"),
            // 黄桃那个订单麻烦撤一下, 取消我的黄桃订单
            new Rule(
                    "单",
                    Pattern.compile(
                            "^我?的?(\\p{IsHan}{1,4}?)(?:那个|的|那)(?:订单|单子)(?=(?:麻烦|请|帮我|给我|我想|我要){0,2}(?:撤|取消|退|删|不要))"),
                    "$1"),
            new Rule(
                    "订单",
                    Pattern.compile("(?<=取消|撤掉|退掉|删掉|撤了|退了)(?:一下)?(?:我的)?(\\p{IsHan}{1,4}?)的?订单(?=[,.! 吧哈啊谢]|$)"),
                    "$1"),
            // just typing for my gran, she'd like two boxes
            new Rule(
                    " for my ",
                    Pattern.compile(
                            "\\b(?:just )?(?:typing|writing|asking|ordering|texting|messaging) (?:this )?for my [a-z]{2,12}(?:,| and)? (?:she|he)(?:'d like| would like| wants| needs)\\b"),
                    "i'd like"),
            // two cartons of yours please
            new Rule(" of y", Pattern.compile("(?<=(?:box|boxes|bag|bags|carton|cartons|jin|packs)) of yours\\b"), ""),
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

    /** What sounds like a number, where goods are counted and nothing else is said. */
    private static Pattern heard(String sound) {
        return Pattern.compile(
                "^((?:(?:hi|hello|hey|please|yes|ok)[, ]{1,2})?(?:(?:can|could|may) i (?:please )?(?:have|get) |i(?:'d like| would like| want| need|'ll take|'ll have|'ll get) |give me |send me |add |order |get me )?)"
                        + sound
                        + " (?=(?:box|boxes|bags?|cartons?|packs?) (?:of )?[a-z]{3,12}(?: [a-z]{3,12})?(?:,? (?:please|pls|plz|thanks|thank you))?[.! ]*$)");
    }

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
