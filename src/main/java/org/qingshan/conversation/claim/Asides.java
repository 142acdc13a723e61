package org.qingshan.conversation.claim;

import java.util.List;

/** What is said beside a wish and has numbers that are none of the goods: by when it shall come, how it is to be packed, how many stars it gets. */
final class Asides {
    private static final String PLACE =
            "(?:unit|block|blk|level|floor|room|apt|apartment|flat|house|building|tower|number|no\\.?) ?#?\\d{1,4}[a-z]?";

    /** Who says so complains or asks. */
    private static final String NO_PLACE =
            "wrong|another|else|different|other|possible|ok|okay|available|allowed|yet|already|too|instead|failed|expensive|how|cost|free|right|neighbou?rs?";

    /** What goods come in, and none of them. */
    private static final String WRAPPING =
            " (?:the |any |an? |your |that )?(?:(?:(?:fancy|pretty|nice|gift|big|extra|plastic|paper|shopping|carrier|cute|little) ){1,2}(?:box(?:es)?|bags?)|(?:(?:fancy|pretty|nice|gift|extra|plastic|paper|bubble|cute|little|thank you|red) ){0,2}(?:wrap|wrapping|wrapper|packaging|packing|ribbons?|bows?|card|note|receipt|invoice|padding|sticker))(?= (?:please|pls|thanks)|[,.! ]*$)";

    private static final List<Rewriting> RULES = List.of(
            // eggs - seven cartons — for the bakery—thanks
            Rewriting.of(
                    "(?<=[a-z])(?: (?:-|//?) |//)(?=(?:for (?!me\\b)(?:my|our|the|a|granny?|mum|mom|dad)\\b|thanks?\\b|ta\\b|cheers\\b|please\\b|pls\\b|best |how (?:nice|lovely|good)|perfect |great |love (?:it|them|these|your|this)|can't wait|no (?:need|rush|hurry)|how (?:old|long|big|sweet))(?![^!?]*\\b(?:yesterday|already|bought|got|sold|last|ago|said|was|were|had|joking|kidding|wish|looking|think|crazy|not|never|still|arrive|thanks? but)\\b)[a-z ,'./-]{0,60}[.!? ]{0,3}$)",
                    ", "),
            // 土雞蛋三盒，阿嬤說要拿來做蛋糕
            Rewriting.of(
                    "(?<=" + Rewriting.NUMBER + Rewriting.UNIT + ")[,. ]{1,2}[我俺]?" + KinWords.KIN
                            + "(?:说|讲)(?:要|想|是)?(?:拿来|用来|留着)[做包炖煮炒蒸泡腌烤][^,;.!?不没别才就再太贵时\\d两二三四五六七八九十]{1,14}[.! ]{0,3}$",
                    ""),
            // 红糖不用了 婆婆从老家带来了一大罐
            Rewriting.of(
                    "(?<=\\p{IsHan}(?:不要|不用|取消|退)了?)[,. ]{1,2}[我俺]?" + KinWords.KIN
                            + "[^,;.!?]{0,8}?[带寄送拿买捎](?:来|回来|过来)?了(?:(?!一"
                            + Rewriting.UNIT + ")[^,;.!?要改换\\d两二三四五六七八九十半]){0,8}[.! ]{0,3}$",
                    ""),
            // 第一次来 先拿一箱试试水
            Rewriting.of(
                    "^[我俺]?(?:第一次|头一次|头一回|头回)(?:来|买|来买|进来)[,.! ]{1,2}(?=先?[来要买拿整]" + Rewriting.NUMBER + Rewriting.UNIT
                            + ")",
                    ""),
            // 我妈说糖太多 红糖减一袋
            Rewriting.of(
                    "^[我俺]?" + KinWords.KIN
                            + "(?:说|讲|嫌)\\p{IsHan}{0,4}?(?:太多|够了|吃不完|买多了|太甜)了?[,. ]{1,2}(?=\\p{IsHan}{1,5}[减少]"
                            + Rewriting.NUMBER + Rewriting.UNIT + ")",
                    ""),
            // 桃子上回吃了没得说 这回要三箱
            Rewriting.of(
                    "(?<=\\p{IsHan})(?:上次|上回|之前|去年|前年)[吃买喝用][了过]?的?(?:没得说|没话说|真的?不错|很好|好吃|真好|挺好|不错|满意)了?[,. ]{0,3}(?=(?:这次|这回|今天|今年)我?[再又]?[来要买拿]"
                            + Rewriting.NUMBER + Rewriting.UNIT + ")",
                    ""),
            // one box peaches, I pick up at 6
            Rewriting.of(
                    "(?<=[a-z]{3})(?:,? (?:i|we|i'll|i will|we'll|we will|i can|i'll come|i come|and)|,) (?:pick (?:it |them )?up|collect(?: it| them)?|come (?:by|over|round)|fetch(?: it| them)?) (?:at|around|about|after|by|before) \\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|o'clock)?(?=[,.! ]*$|,)",
                    ""),
            // one box peaches, deliver to unit 12 level 3
            Rewriting.of(
                    "(?<=[a-z]{3}),? (?:please )?(?:deliver|send|ship|bring|drop)(?: it| them)?(?: off)? (?:to|at) "
                            + PLACE + "(?:,? " + PLACE + "){0,3}+(?=(?: please| pls| thanks)?[,.! ]*$)",
                    ""),
            // deliver to unit 12: two boxes of peaches
            Rewriting.of(
                    "^(?:please )?(?:deliver|send|ship|bring)(?: it| them)? to " + PLACE + "(?:,? " + PLACE
                            + "){0,3}+ ?[,:.;] ?(?=(?:an?|" + "one|two|three|four|five|six|\\d) )",
                    ""),
            // Anna from 3B, two boxes of peaches
            Rewriting.of(
                    "^(?:hi |hello |hey )?,?[a-z]{2,12} (?:from|in|at) (?:(?:unit|block|blk|floor|room|apt|flat|house) #?\\d{1,4}[a-z]?|#\\d{1,4}[a-z]?|\\d{1,4}[a-z])(?: here)?[,.!:] ",
                    "hi, "),
            // driver here, one box of peaches
            Rewriting.of(
                    "^(?:hi |hello |hey |hiya )?,?(?:driver|courier|teacher|nurse|neighbou?r|cook|chef|farmer|student|mum|mom|dad|gran|grandma|granny) here(?: again)?[,.!] ",
                    "hi, "),
            // hi its Grace again, two jin of pork
            Rewriting.of(
                    "^(?:hi|hello|hey|hiya)[, ]{1,2}(?:(?:it's|its|it is) [a-z]{2,12}(?: again| here)|(?:this is|i'm|im|i am) [a-z]{2,12}(?: again| here)?)[,.!] ",
                    "hi, "),
            // 鸡蛋一盒几枚，30枚还是20枚
            Rewriting.of(
                    "(?<=[几多少][枚个只斤颗条块])[,? ]{1,2}(?:是)?\\d{1,3}[枚个只斤颗条块]?还是\\d{1,3}[枚个只斤颗条块](?=[啊呀呢的? ]{0,3}$)", ""),
            // 我要一号，一箱，别搞成二号了
            Rewriting.of(
                    "(?<=[箱袋盒斤份件包瓶罐桶条])[, ]{1,2}(?:可|千万)?(?:别|不要|莫)(?:再|又|给我)?[搞弄记写听打看算发拿]错?成(?:了)?(?:[\\d一二三四五六七八九十]{1,2}号|[a-z]\\d{1,2})了?(?=[啊哦哈吧!. ]{0,3}$)",
                    ""),
            // 黄桃只要一箱吧，两箱怕坏
            Rewriting.of(
                    "(?<=[箱袋盒斤份包瓶罐桶条][吧了啊哈]?)[, ]{1,2}" + Rewriting.NUMBER + Rewriting.UNIT
                            + "(?:怕是?|担心|容易|我?怕会)(?:坏|烂|浪费|吃不完|放不住|放不下|不新鲜)掉?(?=[了啊呢的.! ]{0,3}$)",
                    ""),
            // 接龙 5、陈阿姨 黄桃2箱
            Rewriting.of(
                    "^接龙[:, ]{0,2}\\d{1,3}[.、,):号 ]{1,2}(?:\\p{IsHan}{0,3}?(?:阿姨|叔叔?|大?姐|大?哥|婶婶?|奶奶|爷爷|妈妈|爸爸|老师|伯伯?|嫂|大娘|先生|女士|太太)[ ,:]?)?(?=\\p{IsHan}{0,5}? ?"
                            + Rewriting.NUMBER + Rewriting.UNIT + "[.! ]{0,3}$)",
                    ""),
            // 2 boxes of peaches before 5pm
            Rewriting.of(
                    "(?<=[a-z]),? (?:please )?(?:before|by|until|till) \\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)\\b(?! ?\\?)",
                    ","),
            // 黄桃两箱 3号前要到
            Rewriting.of(
                    "(?<=[箱袋盒斤份件包瓶罐桶条])[ ,]{0,2}(?:\\d{1,2}月)?\\d{1,2}号(?:之前|以前|前)(?:要|得|必须|务必|给我|帮我){0,3}+(?:到货?|收到|送到|寄到|用|发货?|寄)(?![吗么不没?货到]|的话|[, ]?我?[就才再要])",
                    ",尽快"),
            // 黄桃两箱，2号来取
            Rewriting.of("(?<=[箱袋盒斤份件包瓶罐桶条])[ ,]{0,2}\\d{1,2}号(?=(?:我)?(?:过?来|去)?(?:自?取|自提|提货|拿货))", ","),
            // 黄桃两箱，好吃下次多买
            Rewriting.of(
                    "(?<=[箱袋盒斤份件包瓶罐桶条])[ ,]{1,2}(?:(?:要是|如果)(?:好吃|好喝|甜|好|不错|可以|满意)(?:的话)?|(?:好吃|好喝|甜|好|不错|可以|满意)的话|好吃|好喝|甜)我?(?:下次|下回)(?:还|再|就|一定|肯定|都|多){0,3}(?:来|买|要|回购|拍)(?:点|些|几箱)?(?=[了哦啊哈吧.!~ ]{0,4}$)",
                    ""),
            // 黄桃1箱，29.9对吧
            Rewriting.of(
                    "(?<=[箱袋盒斤份件包瓶罐桶条])[, ]{1,2}(?:一共|总共|共|是)?\\d{1,4}(?:\\.\\d{1,2})?(?:块钱?|元)?(?:对吧|是吧|没错吧|对吗|对不对|对的吧)(?=[啊哈呀]?[?,. !]|[啊哈呀]?$)",
                    ""),
            // 黄桃两箱，给你5星
            Rewriting.of("(?<=[箱袋盒斤份件包瓶罐桶条])[ ,]{1,2}给你?们?(?:[五5]星|五颗星|5颗星)好?评?", ""),
            // 竹笋4斤，麻烦分成四份; 腊肉3斤分三包装
            Rewriting.of(
                    "(?<=[箱袋盒斤包瓶罐桶条])[, ]?(?:麻烦|请|帮我|给我){0,2}分(?:成|开|作|装成?)?(?:\\d|[一二两三四五六七八九十])[份包袋](?:真空|包装|装|打包|发)?(?:就行|就好|吧|哈)?(?=[, .!]|$)",
                    ""),
            // 脐橙十斤一箱装
            Rewriting.of("(?<=斤)[, ]?装?一箱(?:装|发|寄)(?=[, .!]|$)", ""),
            // 土鸡蛋一盒，30个那种
            Rewriting.of("(?<=[箱盒板袋])[, ]{0,2}[1-9]\\d(?:个|只)(?:装的?|那种|一盒的?)(?=[, .!]|$)", ""),
            // 土鸡蛋一盒，30枚装
            Rewriting.of("(?<=[箱盒板袋])[, ]{0,2}[1-9]\\d枚(?:装|那种)?(?=[, .!]|$)", ""),
            // 2 boxes peaches please, ship to Texas
            Rewriting.of(
                    "(?:,? (?:please|pls|plz)[,.]? (?:ship(?:ping|ped)?|deliver(?:y|ed)?|send(?:ing)?|sent|post(?:ed)?)|(?:,| thanks[,.]?) (?:ship|deliver|send|post)) (?:it |them )?to "
                            + "(?!me\\b|my\\b|the\\b|you)(?![a-z ]{0,30}\\b(?:" + NO_PLACE
                            + ")\\b)[a-z]{2,14}(?: [a-z]{2,14})?(?=(?: please| pls)?[,.! ]*$)",
                    ""),
            // 腊肉来一条 两斤左右: so many pieces as weigh that
            Rewriting.of(
                    "(?<=\\p{IsHan}[来要拿买切割选挑]?)(?:一|1)(?:整)?(?:条|块|刀|坨|片|大块|小块)[,. ]{0,2}(?=(?:大概|大约|差不多|约|要)?(?:\\d|[一二两三四五六七八九十半]){1,3}斤(?:左右|上下|的样子)?)",
                    ""),
            // a piece of pork, about two jin
            Rewriting.of(
                    "\\b(?:an?|one) (?:big |small |nice |good )?(?:piece|chunk|slab|cut|strip|bit) of ([a-z ]{3,20}?),? (?=(?:about|around|roughly|some|maybe|of about|weighing|approx(?:imately)?) (?:\\d|one|two|three|four|five|half))",
                    "$1 "),
            // Thanks xx
            Rewriting.of("(?<=[a-z][,.!]?) x{1,4}(?=[.! ]*$)", ""),
            // 黄桃一箱，姐姐家人太多了
            Rewriting.of(
                    "(?<=[箱袋盒斤份件包瓶罐桶条个][吧啊哈]?)[, ]{1,2}(?:因为|主要是?|毕竟|我们?|咱们?){0,2}\\p{IsHan}{0,4}?(?:人|人口|亲戚|孩子|小孩|娃|同事|朋友|客人|吃饭的)(?:实在|真的?|确实|也|有点){0,2}太?多(?:了|啦)?(?:[, ]?(?:一箱)?不够(?:吃|分))?(?=[啊哈呀. !~]{0,3}$)|(?<=[箱袋盒斤份件包瓶罐桶条个][吧啊哈]?)[, ]{1,2}\\p{IsHan}{0,4}?家?太多人了?(?=[啊哈呀. !~]{0,3}$)",
                    ""),
            // 黄桃两箱,一半自己吃一半送婆婆
            Rewriting.of(
                    "(?<=[箱袋盒斤份件包瓶罐桶条个][吧啊哈]?)[, ]{1,2}一半(?:我|我们)?(?:自己|自家|送|给|留|拿来?|用来|做)[^,.;!?\\d一二两三四五六七八九十半]{0,8}[, ]?(?:另外?)?一半(?:送|给|留|拿来?|用来|做|分)[^,.;!?\\d一二两三四五六七八九十半]{1,8}(?=[. !~]{0,3}$)",
                    ""),
            // two boxes of peaches, half for me half for mum
            Rewriting.of(
                    "(?<=[a-z]{3})[, ]{1,2}half for [a-z ]{2,16}?,? (?:and )?half for [a-z ]{2,16}(?=[. !]{0,3}$)", ""),
            // two boxes of peaches, no need for the gift wrap
            Rewriting.of(
                    "(?<=[a-z])(?:,? (?:and|so|but)|,) (?:there's |there is )?(?:no need (?:for|of)|(?:i |we )?(?:don't|do not|dont) (?:really )?need|(?:you can |please )?(?:skip|leave (?:out|off)|forget(?: about)?))"
                            + WRAPPING,
                    ""),
            Rewriting.of("(?<=[a-z])(?:,? (?:and|but)|,)? (?:without|minus)" + WRAPPING, ""),
            // one big red robe and one small red robe so I can compare
            Rewriting.of(
                    "^(?!(?:please |pls )?(?:put|show|hold|open|bring|weigh|cut|try|place|lay)\\b|(?:i|we)(?:'d| would) (?!like|love))(.{5,60}?[a-z]{3}),? so (?:that )?(?:i|we) can (?!not\\b|only\\b|then\\b|decide\\b|see\\b|check\\b)[a-z]{3,12}(?: (?:them|it|both|with|the|an?|my|our|for|at|[a-z]{3,12})){0,4}(?=[.! ]{0,3}$)",
                    "$1"),
            // 3 jin of blood oranges, yes three, not a typo
            Rewriting.of(
                    "(?<=[a-z]{3}),? (?:yes|yep|yeah),? (?:" + Rewriting.ENGLISH_NUMBER
                            + ")(?: [a-z]{3,8})?,? (?:(?:it's |that's )?not? (?:a )?(?:typo|mistake)|you (?:read|heard)(?: that| me)? right)(?=[.! ]{0,3}$)",
                    ""),
            // shoes two pairs, one pair each for my parents
            Rewriting.of(
                    "(?<=\\b(?:two|2) [a-z ]{3,30}?),? one (?:[a-z]{3,8} )?(?:each|apiece) for (?:my |the |our )(?:parents|grandparents|twins|in-laws|folks|two [a-z]{3,10})(?=[.! ]{0,3}$)",
                    ""),
            // 小红袍一盒（不是大红袍哦）
            Rewriting.of("(?<=" + Rewriting.NUMBER + Rewriting.UNIT + ") (?=不是(?![一二两三四五六七八九十半])\\p{IsHan}{2})", ","),
            // 看到请扣1
            Rewriting.of("(?<=[箱袋盒斤份包瓶罐桶条])[, ]{1,2}(?:看到|收到|听到)了?(?:请|麻烦)?(?:扣|回|回复|打)个?1(?=[,. !]|$)", ""),
            // two cartons of yours please
            Rewriting.of("(?<=(?:box|boxes|bag|bags|carton|cartons|jin|packs)) of yours\\b", ""),
            // 黄桃两箱是我的，鸡蛋一盒是我妈的
            Rewriting.of(
                    "(?<=" + Rewriting.NUMBER + Rewriting.UNIT + ")是(?:我|我[妈爸姐妹哥弟婆]|婆婆|公公|老公|老婆|自己)的(?=[,. ]|$)", ""));

    private Asides() {}

    static String leftOut(String plain) {
        return Rewriting.all(RULES, plain);
    }
}
