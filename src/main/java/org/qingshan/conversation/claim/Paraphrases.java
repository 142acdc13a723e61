package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.KinWords;

/** Turns of phrase that say what plain words say, too: 剩下两箱我全要了, "a box of peaches wouldn't hurt", "peaches off please". */
final class Paraphrases {
    private static final List<Rewriting> RULES = List.of(
            // single box of peaches
            Rewriting.of(
                    "(?<!\\b(?:a|one|every|each|another|per|the|not|any|in) )\\bsingle (?=(?:box|bag|carton|pack|packet|jin|catty|tray)\\b)",
                    "one "),
            // that smoky stuff, i mean three jin of the pork
            Rewriting.of(
                    "^((?:(?!\\b(?:sorry|oops|typo|order|not|no|wait|change|an?|" + Rewriting.ENGLISH_NUMBER
                            + ")\\b)[a-z' ,]){4,60}?)[,.;!]{1,3} ?i mean,? (?=(?:an?|" + Rewriting.ENGLISH_NUMBER
                            + ") [a-z])",
                    "$1, "),
            // 圆圆的那个，我是说鸡蛋三盒
            Rewriting.of(
                    "^((?:(?![箱袋盒斤份二两三四五六七八九十半\\d错改换]|一(?!样)|不是|不对|刚).){2,16}?)[,. ]{1,2}我(?:是说|的意思是|是想说)[, ]?(?=\\p{IsHan}{1,4}[, ]?"
                            + Rewriting.NUMBER + Rewriting.UNIT + ")",
                    "$1,"),
            // $20 worth of shoots
            Rewriting.of("¥ ?\\d{1,4}(?:\\.\\d\\d)? ?worth of (?:the |your |that )?(?=[a-z])", "some "),
            // 鸡蛋多几盒
            Rewriting.of("(?<=[\\p{IsHan}&&[^好很差这那又有没]]|^)多(?:来|要|拿|给我来)?几(?=[箱袋盒斤](?:[吧啊哈哦.! ]|$))", "来几"),
            // change my order to 3
            Rewriting.of(
                    "^((?:please|pls|can you|could you|sorry|hi|actually)[, ]{1,2}){0,2}(?:change|edit|update|amend|make) my order (?:to|into) (?=(?:\\d{1,2}|"
                            + Rewriting.ENGLISH_NUMBER + ")(?: (?:please|pls|thanks))?[.! ]{0,3}$)",
                    "make mine "),
            // dad turns seventy on sunday
            Rewriting.of(
                    "\\b(?:turns|turned|is turning|turning|will be|hits) (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|\\d\\d)(?: years old| today| tomorrow| on [a-z]{3,9}day| this [a-z]{3,9})?(?=,? so )",
                    "has a birthday"),
            // eggs - seven cartons - for the bakery - thanks
            Rewriting.of(
                    "(?<=[a-z]) - (?=(?:for (?!me\\b)|thanks\\b|thank you\\b|ta\\b|cheers\\b|please\\b|pls\\b)[a-z -]{0,40}$)",
                    ", "),
            // boss is coming... eggs, 2 cartons
            Rewriting.of("^(?=boss is (?:coming|here|watching|back|calling|around))", "my "),
            // my kids inhaled the last box lol 4 more boxes
            Rewriting.of(
                    " (lol|lmao|haha(?:ha)?|hehe|xd) (?=(?:an?|another|" + Rewriting.ENGLISH_NUMBER
                            + ") (?:more )?(?:box|bag|carton|jin|pack|kilo|catt)[a-z]{0,3}\\b)",
                    " $1, "),
            // i dont care about price just send 5 jin
            Rewriting.of(
                    "^(?:i |we )?(?:don't|dont|do not|never) (?:care|mind)(?: about)?(?: the| what| how)? (?:price|cost|costs|it costs|much|much it costs|much it is)[,.; ]{1,2}(?:i |we )?(?:just )?(?=send|ship|give|get|want|put|pack|take)",
                    "please "),
            // 桃子放两箱进来
            Rewriting.of(
                    "(?<=\\p{IsHan}{1,8})[放搁塞](" + Rewriting.NUMBER + Rewriting.UNIT
                            + ")(?:进来|到我这|在我单里|到我单里|进我单里|进购物车)(?=[吧哈啊,.! ]|$)",
                    "来$1"),
            // 那我放心要六盒
            Rewriting.of("(?<=那我?)(?:就)?放心(?=[要买来拿订]" + Rewriting.NUMBER + Rewriting.UNIT + ")", ""),
            // 来五斤怀念下
            Rewriting.of(
                    "(?<=" + Rewriting.NUMBER + Rewriting.UNIT
                            + ")(?:来|好好)?(?:怀念|怀旧|回味|回忆|纪念|过瘾|享受|犒劳)(?:一下|下|一番|回味|回忆|怀念|自己){0,2}(?=[吧啊.! ]{0,3}$)",
                    ""),
            // 黄桃这么便宜？三箱
            Rewriting.of(
                    "(?<=[这那]么(?:便宜|划算|实惠|新鲜|香|大|好|肥|嫩|甜))[啊呀的]?\\?(?= ?(?:那|我|给我|来|要){0,2}" + Rewriting.NUMBER
                            + Rewriting.UNIT + "(?!才|多少|几|吗|只))",
                    "!"),
            // 我上次那个黄桃，对，今天照样两箱
            Rewriting.of(
                    "(?<=今天|这次|这回|今年|这趟)(?:也|还|还是)?(?:照样|照旧|照例|老规矩)(?=(?:来|要)?" + Rewriting.NUMBER + Rewriting.UNIT
                            + ")",
                    "要"),
            // 男朋友湖南人，腊肉给他一斤半
            Rewriting.of(
                    "^((?:我)?" + KinWords.KIN
                            + "(?![^,.]{0,10}[不没了说嫌])[^,.了]{1,10}[,. ]{1,2}\\p{IsHan}{1,4}?)[给帮替][他她](?:留|来|买|拿|订|称)?(?="
                            + Rewriting.NUMBER + Rewriting.UNIT + "半?[吧哈啊.! ]{0,3}$)",
                    "$1来"),
            // 一天仨鸡蛋，五盒
            Rewriting.of(
                    "(?<=^|\\p{IsHan}|[, ])(?:一天|每天|天天|一顿|一周|一礼拜)(?:要|得|能)?(?:吃|喝|干|造|消灭|吞)?(?:掉|了)?(?:\\d|[一二两俩三仨四五六七八九十])[个只颗枚根片块碗]?(?=\\p{IsHan}{1,3}[,. ]{1,2}(?:来|要|给我|我要|先来|再来)?"
                            + Rewriting.NUMBER + Rewriting.UNIT + "[吧啊哈.! ]{0,3}$)",
                    "天天吃"),
            // 第一次买，一斤先
            Rewriting.of("(?<=^|[,. ])(" + Rewriting.NUMBER + Rewriting.UNIT + ")先(?=[吧啊哈啦.! ]{0,3}$)", "先来$1"),
            // 腊肉两斤重要的事说两遍
            Rewriting.of("[,. ]?重要的?事情?(?:要)?(?:说|讲)[两三3]遍[!. ]{0,3}", ""),
            // 笋两斤半速速
            Rewriting.of(
                    "(?<=" + Rewriting.NUMBER + Rewriting.UNIT
                            + "半?)[,! ]?(?:速速|火速|走一个|走一波|走起来|安排一波|冲冲冲|赶紧的)(?=[.! ]{0,3}$)",
                    ""),
            // 蛋给我两盒，要是有双黄的就赚了
            Rewriting.of(
                    "(?<=" + Rewriting.NUMBER + Rewriting.UNIT
                            + "半?)[, ]{1,2}(?:要是|如果)(?:有|能)[^,.;!?]{1,8}就(?:赚|更好|完美|美|太好|好|爽)了(?=[.! ]{0,3}$)",
                    ""),
            // 一人抱一箱
            Rewriting.of("(?<=一人|每人|人手)[抱拎扛领](?=" + Rewriting.NUMBER + Rewriting.UNIT + ")", ""),
            // one box it is then
            Rewriting.of(
                    "\\b((?:an?|" + Rewriting.ENGLISH_NUMBER
                            + ") (?:boxes|box|bags?|cartons?|jin|packs?)(?: of [a-z ]{3,16})?) it is(?: then| so)?(?=[.! ]*$)",
                    "i'll take $1"),
            // sugar three bags no rush on delivery
            Rewriting.of(
                    "(?<=[a-z])[,. ]{1,2}(?:(?:there's |there is )?no (?:rush|hurry)|take your time)(?: on (?:the )?(?:delivery|shipping|it)| with (?:it|the delivery)| at all)?(?=[.! ]*$)",
                    " please"),
            // four cartons eggs down here
            Rewriting.of("(?<=[a-z])[,. ]{1,2}(?:(?:down|over|right|up) here|this way|here too)(?=[.! ]*$)", " please"),
            // I'm in. two.
            Rewriting.of("^i'm in[,.!] {0,1}(?=(?:" + Rewriting.ENGLISH_NUMBER + ")\\b)", ""),
            // 再搭一袋
            Rewriting.of("(?<=\\p{IsHan})再搭上?(?=" + Rewriting.NUMBER + Rewriting.UNIT + ")", "再来"),
            // 三袋红糖先占个坑
            Rewriting.of(
                    "(?<=" + Rewriting.NUMBER + Rewriting.UNIT
                            + "\\p{IsHan}{0,4}?)[, ]?(?:我)?先?占(?:着|个|好|住)?(?:坑|位子?|座)(?=[吧哈啊.! ]{0,3}$)",
                    ""),
            // 四箱黄桃四个地址，等下私发你
            Rewriting.of(
                    "(?<=" + Rewriting.NUMBER + Rewriting.UNIT
                            + "\\p{IsHan}{0,4}?)[, ]{0,2}(?:分|寄|发|送)?(?:\\d|[两二三四五六七八九十])个(?:不同)?的?地址(?:[, ]{0,2}(?:我)?(?:等会儿?|等下|待会儿?|一会儿?|回头|晚点)(?:再)?(?:私|发)(?:发|聊|信)?给?你们?)?(?=[吧哈啊.! ]{0,3}$)",
                    ""),
            // 桃子两箱顺手带袋红糖
            Rewriting.of(
                    "(?<=[箱袋盒斤份])[,. ]?(?:顺手|顺便|顺道|顺带)(?:再|给我|帮我){0,2}(?:带|捎|拿|搭|来)(?=(?:" + Rewriting.NUMBER
                            + ")?[箱袋盒斤]\\p{IsHan}{1,4})",
                    ",来"),
            // 腊肉还是照三斤来，别五斤了
            Rewriting.of(
                    "(?:还是)?[照按](" + Rewriting.NUMBER + Rewriting.UNIT + ")(?:来|算|发|给)吧?[, ]{0,2}(?:别|不要|不用)(?:给我)?"
                            + Rewriting.NUMBER + Rewriting.UNIT + "了?(?=[吧哈啊.! ]{0,3}$)",
                    "改成$1"),
            // 腊肉一斤尝个咸淡
            Rewriting.of("尝(?:个|下|口|点|一?下)(?:咸淡|味道|味儿?|鲜|新鲜|滋味)(?=[吧哈啊.! ]{0,3}$)", "尝尝"),
            // 四斤不多
            Rewriting.of(
                    "(?<=^|[, ])(" + Rewriting.NUMBER + Rewriting.UNIT
                            + ")(?:也|可|绝对|真|根本)?(?:不多|不嫌多)(?=[吧哈啊.! ]{0,3}$)",
                    "来$1"),
            // three boxes of peaches under my name
            Rewriting.of("(?<=[a-z]),? (?:under|in|on) my (?:name|tab|account|bill)(?=(?: please| pls)?[,.! ]*$)", ""),
            // baking all weekend = three cartons of eggs
            Rewriting.of(
                    "(?<=[a-z]{3}) = (?=(?:an?|" + Rewriting.ENGLISH_NUMBER
                            + ") (?:box|bag|carton|jin|pack)[a-z]{0,3} of )",
                    ", "),
            // bamboo 2 -> 3
            Rewriting.of(
                    "^((?:my )?[a-z]{3,12}(?: [a-z]{3,12})?) (?:from )?\\d{1,2} ?[-=]> ?(?=\\d{1,2}[.! ]*$)",
                    "make $1 "),
            // 炒肉没笋不行竹笋三斤
            Rewriting.of(
                    "没\\p{IsHan}{1,3}?可?(?:不行|不成|哪行|咋行|怎么行)[, ]?(?=(?:给我|来|要)?\\p{IsHan}{0,4}?" + Rewriting.NUMBER
                            + Rewriting.UNIT + "\\p{IsHan}{0,4}[吧啊.! ]{0,3}$)",
                    "馋了,"),
            // 鸡蛋五盒长期要
            Rewriting.of(
                    "(?<=" + Rewriting.NUMBER + Rewriting.UNIT + ")[, ]?长期(?:要货?|拿货?|订货?|合作|需要)(?=[的啊哈吧.! ]{0,3}$)",
                    ""),
            // 听邻居说你家鸡蛋好我要三盒
            Rewriting.of(
                    "^听[^,.?]{1,6}说(?:你们?家?的?|这个?)?(\\p{IsHan}{1,4}?)(?:真|很|特别|挺)?(?:好吃?|不错|新鲜|甜|香|正宗)[, ]?(?=(?:那)?(?:我|给我)也?(?:要|来)"
                            + Rewriting.NUMBER + Rewriting.UNIT + ")",
                    "$1好吃,"),
            // 帮我落两箱
            Rewriting.of("(?<=帮我|同我|替我)落(?=" + Rewriting.NUMBER + Rewriting.UNIT + ")", "来"),
            // more sugar on my order please
            Rewriting.of(
                    "^more ([a-z]{3,12}(?: [a-z]{3,12})?) (?:on|to|in|for|with) my (?:order|box|parcel)\\b",
                    "some more $1"),
            // peaches or eggs, whichever is fresher, one
            Rewriting.of(
                    "(?<= or [a-z ]{3,24}),? (?:whichever|whatever)(?: one)? (?:is|are|looks?|comes?|tastes?) [a-z ]{3,20}?(?:,? (?:one|an?)(?: (?:box|bag|carton|jin|of them|of it))?)?(?: (?:please|pls))?(?=[.! ]*$)",
                    ""),
            // dozen boxes of peaches
            Rewriting.of(
                    "(?<=^|[,.;!] |\\b(?:want|need|get|take|me|us|have|order|send|for) )dozen (?=(?:box|bag|carton|pack|jin|peach|egg)[a-z]{0,4}\\b)",
                    "a dozen "),
            // quarter pound of the pork, twenty bucks worth of bamboo shoots
            Rewriting.of(
                    "\\b(?:(?:a |one )?(?:quarter|third)(?: of)?(?: a)? (?:pound|lb|kilo|kg|catty)s?|(?:"
                            + Rewriting.ENGLISH_NUMBER
                            + "|twenty|thirty|forty|fifty|a hundred|a few) (?:bucks?|dollars?|yuan|rmb|quid|kuai|pounds|euros?)'? ?worth)(?: of)?(?: the| your| that)? ",
                    "some "),
            // Are they ripe? whatever, 1 box peaches
            Rewriting.of(
                    "(?<=[?.!]) ?(?:(?:oh|well|ah|eh)[, ]{1,2})?(?:whatever|never ?mind|who cares|doesn't matter|does not matter|no matter|i don't care)[,.! ]{1,3}(?=(?:just |i'll take |i want |give me )?(?:an?|"
                            + Rewriting.ENGLISH_NUMBER + ") )",
                    " anyway, "),
            // forget the pork I ordered, give me
            Rewriting.of(
                    "\\b((?:forget|cancel|drop|scrap|scratch|skip|remove) (?:the |my )(?:[a-z]{3,12} ){1,2}?)(?:that |which )?(?:i|we) (?:just |have |had |already ){0,2}(?:ordered|asked for|bought|put down|wanted)(?=[,.;]| and\\b)",
                    "$1"),
            // dont forget the eggs, one carton
            Rewriting.of(
                    "\\b(?:please )?(?:don't|dont|do not) forget (?:the |my |about the )?((?:[a-z]{3,12} ?){1,2}),? (?=(?:an?|"
                            + Rewriting.ENGLISH_NUMBER + ") (?:box|bag|carton|jin|pack|catt)[a-z]{0,3}\\b(?! of\\b))",
                    "$1 "),
            // 黄桃一箱还是两箱呢，主播你看着给我下吧
            Rewriting.of(
                    "(?<=还是" + Rewriting.NUMBER + Rewriting.UNIT
                            + ")[呢啊呀]?[,. ]{1,2}(?:主播|老板娘?)?[你您](?:看着(?:给我|帮我|替我)?(?:下|来|办|安排|弄|发|装|拿)|定|决定|说了算)(?:就行|就好)?(?=[吧啦啊. !]{0,3}$)",
                    ",你定"),
            // repeat my last order, same order as last time
            Rewriting.of(
                    "^(?:(?:hi|hello|please|pls|can you|could you|can i have|i want|i'd like|i'll have|just)[, ]{1,2}){0,3}(?:repeat (?:my |the )?(?:last |previous |old )?order|(?:the |my )?(?:same|exact same) order as (?:last time|before|last week|yesterday|always))(?=(?: please| pls| thanks| again)*[.! ]*$)",
                    "the usual please"),
            // 前天那单再来一遍
            Rewriting.of(
                    "^(?:把|照着?|按)?我?(?:前天|昨天|上次|上回|上周|之前|前几天|那天|上个月)我?(?:那|下的?|买的?|拍的?|订的?|的){1,2}(?:一?[单份套]|订单)?子?[, ]{0,2}(?:再|又|重新){1,2}(?:给我|帮我)?[来下拍要订发买](?:一?[遍次份单回下箱袋盒斤])?(?=[吧哈啊.! ]{0,3}$)",
                    "跟上次一样"),
            // 腊肉炒笋！各一斤
            Rewriting.of(
                    "^(\\p{IsHan}{1,4}?)[炒炖烧煮配焖蒸](\\p{IsHan}{1,4})[!,. ]{1,3}(?=各(?:来|要|拿)?" + Rewriting.NUMBER
                            + Rewriting.UNIT + ")",
                    "$1和$2"),
            // 黄桃拍了没反应啊，帮我登记一箱
            Rewriting.of(
                    "(?:拍|点|按|提交)了?(?:好几次|半天|几遍|几次)?(?:都|也)?(?:没反应|没动静|没成功|不动|失败了?)[啊了呀哦]?[,.! ]{1,2}(?=(?:麻烦|请)?(?:你|主播)?(?:帮我|给我|替我)(?:登记|记|下|拍|留|订|来))",
                    "拍不了,"),
            // 笋子给我多装点哈
            Rewriting.of(
                    "^(\\p{IsHan}{1,4}?(?:给我|帮我))多[装弄拿](?=[点些](?:[哈啊吧呗, .!]|$)(?!.*" + Rewriting.NUMBER + Rewriting.UNIT
                            + "))",
                    "$1多来"),
            // 才39？鸡蛋来一盒
            Rewriting.of(
                    "^(?:哇|啊|哦)?[,! ]?(?:(?:居然|竟然)?(?:才|只要|只卖|就)\\d{1,4}(?:\\.\\d)?(?:块|元)?钱?(?:一?[箱袋盒斤份])?|(?:这么|那么|真这么)(?:便宜|划算|实惠|好))[啊呀吗么哦]?[?!]{1,3} ?(?=\\p{IsHan}{0,5}?(?:来|要|给我|拿)"
                            + Rewriting.NUMBER + Rewriting.UNIT + ")",
                    "真便宜! "),
            // 一家一箱黄桃，即系要三箱
            Rewriting.of(
                    "(一[家人户]一[箱袋盒斤份]\\p{IsHan}{0,4})[, ](?:即是|即系|就是|那就是|等于|即)说?(?:总共|一共)?要?(?=" + Rewriting.NUMBER
                            + Rewriting.UNIT + ")",
                    "$1,也就是"),
            // 红糖改数量，五袋，前面那个作废
            Rewriting.of("改(?:一下|下)?数量[,:. ]{1,2}(?=(?:要|是|成)?" + Rewriting.NUMBER + Rewriting.UNIT + ")", "改成"),
            Rewriting.of("(?<=[箱袋盒斤份])[,. ]{1,2}(?:前面|上面|刚才|刚刚|之前)(?:那个|那单|那次|下的|报的|说的|拍的)(?=作废|不算|不作数)", ",前面的"),
            // 前面那个作废，红糖五袋
            Rewriting.of(
                    "^(?:前面|上面|刚才|刚刚|之前)(?:那个|那条|那单|那次|下的|报的|说的|拍的|的)(?:作废|不算数?|不作数)了?[啊哦哈]?[,. ]{1,2}(\\p{IsHan}{1,5}?(?:要|来|改成|是)?"
                            + Rewriting.NUMBER + Rewriting.UNIT + ")(?=[吧哈啊.! ]{0,3}$)",
                    "$1,前面的作废"),
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
                    "^((?:the |my )?[a-z]{3,12}(?: (?!half|quarter|third|some|money|percent|five|ten|twenty|fifty)[a-z]{3,12})?) off(?=,? (?:please|pls|thanks)[.! ]*$)",
                    "cancel $1"),
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
            Rewriting.of(
                    "剩下?的?(" + Rewriting.NUMBER + Rewriting.UNIT
                            + ")(?:是吧|对吧|啊|的话)?[, ]{0,2}我?(?:就)?(?:全|都)(?:要|包圆?|包下|收下?)了?(?=[吧哈啊呀,.! ]|$)",
                    "我要$1"),
            // 别给我发黄桃了
            Rewriting.of(
                    "^(?:那|就)?(?:别|不要|莫|不用)(?:再)?给我(?:发|寄|留|送|拿|装)(?![箱袋盒斤两一二三错坏烂漏晚慢丢压碎太旧重这那到去往]|[小少散差反混多][的了个]|[小少散差反混多]$|消息|短信|信息|通知|链接|广告|微信)(\\p{IsHan}{1,4})了(?=[.! 吧啊哈]{0,3}$)",
                    "$1不要了"),
            // 第一款要两箱
            Rewriting.of(
                    "^第([一二三四五六七八九])(?:款|种|样|件商品|个商品|个品)(?=(?:我)?(?:要|来|拿|拍|给我|" + Rewriting.NUMBER + Rewriting.UNIT
                            + "))",
                    "$1号"),
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
