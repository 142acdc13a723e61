package org.qingshan.conversation.claim;

/** A wish behind a story that nobody closed: 上次的吃完了这次来两箱. */
final class RunOnSentence {
    private static final String WISH = "(?:再|先|也|就|还)?(?:给我|帮我|替我|我|俺)?(?:再|先|也|就|还)?(?:想要|想买|来|要|订|买|拿|留|整|搞|称)";

    private static final Prefiltered THIS_TIME = Prefiltered.of(
            "(?<=\\p{IsHan}{4})(?:(?:这回|这次|今年)(?=\\p{IsHan}{0,4}?" + WISH + Rewriting.NUMBER + Rewriting.UNIT
                    + ")|(?<=不\\p{IsHan}{1,5}了)(?=\\p{IsHan}{1,4}?(?:给我|帮我)(?:来|留|拿|称)?" + Rewriting.NUMBER
                    + Rewriting.UNIT + "半?[吧啊哈唉哎了.! ]{0,4}$)|(?<=了)(?=(?:给我|帮我)(?:再|先)?(?:来|整|留|拿|称|搞|弄)"
                    + Rewriting.NUMBER + Rewriting.UNIT + "))");

    private static final String AMOUNT = Rewriting.NUMBER + Rewriting.UNIT;
    /** 腊肉八斤, 八斤腊肉, 八斤 at the end of what is said. */
    private static final String SO_MUCH =
            "(?=(?![了过着的到])\\p{IsHan}{0,4}?" + AMOUNT + "(?!了|多少|都|就)\\p{IsHan}{0,4}[吧呀啊哈哦唉哎,.! ]{0,3}$)";

    private static final String TAKE = "(?:买|拿|要|订|来|称|囤|整|拍|下单)";

    /** 自己买八斤, 我代她要六斤, 打字要一箱, 就拿三袋, 照样两箱: who says so means himself, and now. */
    private static final Prefiltered OF_ONESELF = Prefiltered.of(
            "(?<=[\\p{IsHan},]{4})(?:(?:只好|只能|就|还是|干脆|索性)?自己(?:掏钱|花钱|掏腰包)?" + TAKE + "|(?:只好|只能|干脆|索性)" + TAKE
                    + "|我?(?:代|帮|替)(?:他|她|它|老人家?|妈|爸|我妈|我爸|奶奶|爷爷)" + TAKE + "|打字" + TAKE + "|放心" + TAKE
                    + "|给[他她](?:送|寄|捎|带|发|安排|整|弄|买)|(?:在|就在)你们?(?:这儿?|这里|家)" + TAKE
                    + "|(?:听人家?劝|听劝)(?:就|先)?" + TAKE + "|那?(?:也|总|还是)得(?:吃|喝|买)|(?:照样|照旧|照老样子)" + TAKE + "?|我?也?跟风"
                    + TAKE + "?)" + SO_MUCH);

    /** 长话短说, 奢侈一把: what comes next is what is wanted. */
    private static final Prefiltered ANNOUNCED = Prefiltered.of(
            "(?<=^|[\\p{IsHan},. ])(?:长话短说|废话少说|废话不(?:多)?说|闲话少说|话不多说|不多说了?|不啰嗦了?|少废话|奢侈(?:一把|一回|一下)|(?:犒[劳赏]|奖励)(?:一下)?自己(?:一下)?|任性(?:一把|一回)|豁出去了|破费(?:一把|一回))[, ]?(?=(?!了|过|的|买)\\p{IsHan}{0,4}?"
                    + AMOUNT + "(?:\\p{IsHan}{1,4}?)?[吧呀啊哈哦,.! ]{0,3}$)");

    /** 想喝红糖水拿两袋红糖: what he feels like, and what he takes for it. */
    private static final Prefiltered FELT = Prefiltered.of(
            "(?:(?:想|馋)(?:喝|吃)[^,.;!?]{1,6}?|饿得慌|饿坏了|饿死了|馋死了|馋得慌|馋坏了|嘴馋|解解?馋)(?=(?:买|拿|来|称|整)(?=" + AMOUNT + "))");

    /** 许了他一箱黄桃，下单: what was promised is ordered. */
    private static final Prefiltered PROMISED = Prefiltered.of("(?:许|答应|欠|许诺)(?:了|给|过)?(?:他|她|孩子|儿子|女儿|闺女|孙子|孙女|老婆|媳妇|"
            + KinWords.KIN + ")(?=" + AMOUNT + "\\p{IsHan}{1,4}?[,. ]{1,2}(?:下单|安排|走起|拍了|给我下单|记上)[吧了啊.! ]{0,3}$)");

    /** What was, what others do and what may be. */
    private static final Prefiltered NOT_NOW =
            Prefiltered.of("昨|前天|上次|上回|上个?[周月]|去年|前年|以前|之前|那年|当年|从前|梦|早就|是不是|有没有|听说|[吗么?]"
                    + "|^(?:隔壁|楼上|楼下|对门|邻居|同事|朋友(?!圈)|人家|别人|老公|老婆|媳妇|他|她)|的时候|说不定|可能|也许");

    /** What is always done: 我每次都自己买. */
    private static final Prefiltered HABIT =
            Prefiltered.of("每次|每回|一直|经常|常常|常年|总是|老是|天天|平时|平常|往常|从来|历来|年年|每年|每月|每[周週]|月月");

    private static final Prefiltered NOW = Prefiltered.of("今年|今天|今晚|这次|这回|这趟|现在");

    /** 不敢, 不让我, 大家可以: who does not want it, or others who may. */
    private static final Prefiltered NOT_ONESELF = Prefiltered.of(
            "(?:[不没别甭莫唔冇勿][敢会能想肯舍得让准许必用要可该再打算准备愿意需]{0,3}|没(?:必要|办法|法)|懒得|没钱|舍不得)(?:[我俺他她咱你]们?)?(?:去|再|来|可以|也)?$"
                    + "|(?:大家|各位|诸位|家人们|朋友们|姐妹们|宝宝们|亲们|你们|您)(?:都|也|们)?(?:可以|能|就|只管|尽管|完全|要)?(?:都|也)?$");

    private static final Prefiltered SETTLED = Prefiltered.of("不\\p{IsHan}{1,5}了$");

    /** 我还以为会膻呢听你这么一说那就来两份: what he says is heard, and settled by it. */
    private static final Prefiltered HEARING = Prefiltered.of(
            "(?<=\\p{IsHan}{4})([呢啊呀了的吧嘛])(听(?:你们?|主播|大家|老板娘?)[这那]么?一?[说讲])(?=(?:那?就|那|我)?(?:给我|先)?[来要拿买])");

    private static final Prefiltered CONDITION = Prefiltered.of(Conditions.IN_CHINESE + "|只有|等(?!着)|便宜的话|才$");

    /** Nobody says it in more words; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 80;

    private RunOnSentence() {}

    /** With a comma where the wish begins. */
    static String divided(String plain) {
        return atOnce(HEARING.replaceAll(plain, "$1,$2,"));
    }

    private static String atOnce(String plain) {
        var now = THIS_TIME.first(plain);
        return now == null || hangs(plain.substring(0, now.start()))
                ? ofOneself(plain)
                : plain.substring(0, now.start()) + "," + plain.substring(now.start());
    }

    /** 过年不回去了 waits for nothing. */
    private static boolean hangs(String told) {
        return NewSentence.HANGING.isIn(told) && !(SETTLED.isIn(told) && !CONDITION.isIn(told));
    }

    private static String ofOneself(String plain) {
        if (plain.length() > LONGEST) {
            return plain;
        }
        var own = OF_ONESELF.first(plain);
        if (own != null) {
            return isNow(plain, own.start())
                    ? plain.substring(0, own.start()) + ",我要" + plain.substring(own.end())
                    : plain;
        }
        var announced = ANNOUNCED.first(plain);
        if (announced != null) {
            return isNow(plain, announced.start())
                    ? plain.substring(0, announced.start()) + ",我要" + plain.substring(announced.end())
                    : plain;
        }
        var promised = PROMISED.first(plain);
        if (promised != null) {
            return plain.substring(0, promised.start()) + ",我要" + plain.substring(promised.end());
        }
        var felt = FELT.first(plain);
        return felt != null && isNow(plain, felt.start())
                ? plain.substring(0, felt.end()) + ",我" + plain.substring(felt.end())
                : plain;
    }

    private static boolean isNow(String plain, int wish) {
        var told = plain.substring(0, wish);
        return !NOT_NOW.isIn(told)
                && !CONDITION.isIn(told)
                && !NOT_ONESELF.isIn(told)
                && (!HABIT.isIn(told) || NOW.isIn(told));
    }
}
