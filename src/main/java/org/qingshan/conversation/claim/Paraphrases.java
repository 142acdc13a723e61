package org.qingshan.conversation.claim;

import java.util.List;

/** Turns of phrase that say what plain words say, too: 剩下两箱我全要了, "a box of peaches wouldn't hurt", "peaches off please". */
final class Paraphrases {
    private static final List<Rewriting> RULES = List.of(
            // I'll pass on the peaches to my mum: she gets them
            Rewriting.of(
                    "\\bpass on (?=(?:the |my |these |those )?(?:[a-z]{2,12} ){1,3}(?:on )?to (?:my|our|the|her|him|them|a|some|you)\\b)",
                    "hand over "),
            // Another, please
            Rewriting.of(
                    "^((?:and |yes,? |ok,? |oh,? |i'll have ){0,2}another)(?=,?(?: please| pls| thanks)?[.! ]*$)",
                    "$1 one"),
            // 25的话我要三箱: for what price
            Rewriting.of("^(?:如果|要是|假如|能)?(\\d{1,4}(?:\\.\\d{1,2})?)(?=的话)", "如果$1一份"),
            // I'll take two of them
            Rewriting.of(
                    "\\b(" + Rewriting.ENGLISH_NUMBER
                            + "|one|two|three|four|five|six) of (?:them|it|these)(?=(?:,? (?:please|pls|thanks|then|too))*[.!? ]*$)",
                    "$1 of those"),
            // a box of peaches wouldn't hurt
            Rewriting.of("\\bwouldn't (?:hurt|go amiss|go astray|be amiss)\\b", "please"),
            // how about a box of peaches for me
            Rewriting.of("^how about (?=(?:an?|one|two|three|\\d) [a-z ]{3,30} for me\\b)", ""),
            // peaches off please
            Rewriting.of(
                    "^((?:the |my )?[a-z]{3,12}(?: (?!half|quarter|third|some|money|percent|five|ten|twenty|fifty)[a-z]{3,12})?) off(?=,? (?:please|pls|thanks)[.! ]*$)", "cancel $1"),
            // A1, two of them please
            Rewriting.of(
                    "(?<=[a-z]\\d?),? (" + Rewriting.ENGLISH_NUMBER
                            + ") of (?:them|those|these)(?=,? (?:please|pls|thanks)[.! ]*$|[.!]?$)",
                    " x $1"),
            // peaches cancelled please
            Rewriting.of(
                    "^((?:the |my )?[a-z]{3,12}(?: [a-z]{3,12})?) cancel(?:l?ed)?(?=,? (?:please|pls|thanks)[.! ]*$)",
                    "cancel $1"),
            // 黄桃那个订单麻烦撤一下
            Rewriting.of(
                    "^我?的?(\\p{IsHan}{1,4}?)(?:那个|的|那)(?:订单|单子)(?=(?:麻烦|请|帮我|给我|我想|我要){0,2}(?:撤|取消|退|删|不要))", "$1"),
            // 取消我的黄桃订单
            Rewriting.of("(?<=取消|撤掉|退掉|删掉|撤了|退了)(?:一下)?(?:我的)?(\\p{IsHan}{1,4}?)的?订单(?=[,.! 吧哈啊谢]|$)", "$1"),
            // just typing for my gran, she'd like two boxes
            Rewriting.of(
                    "\\b(?:just )?(?:typing|writing|asking|ordering|texting|messaging) (?:this )?for my [a-z]{2,12}(?:,| and)? (?:she|he)(?:'d like| would like| wants| needs)\\b",
                    "i'd like"),
            // can u send two boxes
            Rewriting.of("(?<=\\b(?:can|could|will|would|thank|if|do) )u\\b", "you"),
            // 奶奶不会打字我帮她说她要一箱
            Rewriting.of(
                    "(?<=(?:奶奶|爷爷|外婆|外公|姥姥|姥爷|婆婆|公公|我妈|我爸|妈妈|爸爸|老妈|老爸|阿姨|大妈|大爷|老人|老太太|老爷子).{0,12})[, ]?我[帮替]她?他?(?:说|问|打字|打|发|写|下单)(?:一下|一声)?[, ]?(?:[她他]说?)?(?=想?要)",
                    ","),
            // 最后一箱给我
            Rewriting.of("^(?:那)?最后(" + Rewriting.NUMBER + Rewriting.UNIT + ")(?:给|归|留给)我(?=[吧啊呀哈了留,.!~ ]|$)", "给我$1"),
            // 把鸡蛋去了吧
            Rewriting.of("把(\\p{IsHan}{1,4})(?<![寄送带拿发搬运提取出进回过上下])去了(?=[吧啊.! ]|$)", "$1不要了"),
            // 剩下两箱我全要了
            Rewriting.of("剩下?的?(" + Rewriting.NUMBER + Rewriting.UNIT + ")(?:是吧|对吧|啊|的话)?[, ]{0,2}我?(?:就)?(?:全|都)(?:要|包圆?|包下|收下?)了?(?=[吧哈啊呀,.! ]|$)", "我要$1"),
            // 别给我发黄桃了
            Rewriting.of(
                    "^(?:那|就)?(?:别|不要|莫|不用)(?:再)?给我(?:发|寄|留|送|拿|装)(?![箱袋盒斤两一二三错坏烂小少漏晚慢丢散压碎太差旧反混多重这那到去往]|消息|短信|信息|通知|链接|广告|微信)(\\p{IsHan}{1,4})了(?=[.! 吧啊哈]{0,3}$)",
                    "$1不要了"),
            // 第一款要两箱
            Rewriting.of("^第([一二三四五六七八九])(?:款|种|样|件商品|个商品|个品)(?=(?:我)?(?:要|来|拿|拍|给我|" + Rewriting.NUMBER + Rewriting.UNIT + "))", "$1号"),
            // 刚才报了三箱，两箱就够
            Rewriting.of("(刚才|刚刚|刚|之前|前面)(?:报|写|点|填)了?(?=" + Rewriting.NUMBER + Rewriting.UNIT + ")", "$1说"),
            // 1箱，刚才说的黄桃
            Rewriting.of(
                    "^((?:那|那就|就|来|要)?" + Rewriting.NUMBER + Rewriting.UNIT
                            + ")(?:吧|哈)?[,. ]{1,2}(?:就是)?(?:刚才|刚刚|刚|前面|你)(?:说|讲|介绍)的(?:那个)?(\\p{IsHan}{1,4})(?=[.! ]{0,3}$)",
                    "$1$2"));

    private Paraphrases() {}

    static String plainly(String plain) {
        return Rewriting.all(RULES, plain);
    }
}
