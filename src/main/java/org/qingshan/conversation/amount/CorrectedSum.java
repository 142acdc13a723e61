package org.qingshan.conversation.amount;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;

/** Reads which sum somebody puts in the place of another that he has named: 写错了，是88, "sorry, I meant 88". Goods have units, sums have not. */
public final class CorrectedSum {
    /** Longer is a story. */
    private static final int LONGEST = 60;

    private static final String SUM =
            "(?<sum>¥? ?(?:\\d{1,6}(?:\\.\\d{1,2})?|[零一二两三四五六七八九十百千]{2,9}(?:点[零一二三四五六七八九]{1,2})?)(?: ?(?:元|块钱?|圆|yuan|rmb|cny|kuai))?)";

    private static final String END =
            "(?:[, ]{0,2}(?:是)?(?:一次|一笔|一下|一起)(?:就|都|全)?(?:付|转|打|给)(?:清|完|过去)?的?)?(?:才对|吧|哈|啊|呢|的){0,20}[.!~ ]*";

    private static final String SORRY = "(?:(?:啊|哎呀?|哦|额|呃|对不起|不好意思|抱歉|等等|等下|老板|主播|sorry)[,.!~ ]*){0,20}";

    /** 写错了，是88, 金额打错了 应该是88, 不对，付的是88. */
    private static final Pattern CHINESE = Pattern.compile(SORRY
            + "(?:(?:刚才|刚刚|我|上面|前面|那个|付款|金额|钱数|数字|数目|数){0,20}(?:写|打|说|填|报|发|输|弄|搞|付|转|记|看|按|手滑)错(?:了|啦|咯)?(?:金额|钱数|数字|数|钱|一个?零|个0)?(?:了|啦)?|不对|(?:写|说)得?不对|更正(?:一下)?|手滑了?|不是 ?¥?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?)?)"
            + "[,.:;!~ ]*(?:我|应该|应|其实|实际上?|实付|只|就|一共|总共|真正|正确的?|是|为|付|转|打|的|了){0,20}[: ]*" + SUM + END);

    /** 应该是88, 其实付了88. */
    private static final Pattern REALLY = Pattern.compile(SORRY
            + "(?:我)?(?:刚才|付的|金额){0,20}(?:应该是|其实是|其实只?(?:付|转|打)了?|实际(?:上)?(?:付|转|打|是)了?(?:的是)?|我是说|我是想说)[: ]*"
            + SUM + END);

    /** 88才对, 是88，打错了. */
    private static final Pattern AHEAD =
            Pattern.compile(SORRY + "(?:是)?" + SUM + "(?:才对|,? ?(?:刚才)?(?:写|打|说)错了)[.!~ ]*");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(?:oh|oops|ops|sorry|no|wait|whoops|my bad|apologies|(?:that's |that is |that was |it's |it was )?(?:the )?wrong(?: amount| sum| number| figure)?|(?:a |my )?typo|(?:a |my )?mistake|correction|actually|i mistyped|mistyped|i made a (?:mistake|typo)|(?:i )?(?:wrote|typed|said|put)(?: it| that| the amount| the sum)?(?: down)? wrong|not ¥?\\d{1,6}(?:\\.\\d{1,2})?(?: yuan| rmb| kuai)?)[,.:;! -]*){1,20}"
                    + "(?:but )?(?:(?:i|it|that|this|the amount|the sum|amount|sum)?(?:'s| is| was| should be| should have been| should read| meant(?: to (?:say|write|type))?| mean| only| really| actually| paid| sent| transferred){0,20}[: ]*)"
                    + SUM + "(?: not ¥?\\d{1,6}(?:\\.\\d{1,2})?)?[.!~ ]*");

    private static final Pattern ENGLISH_SHORT = Pattern.compile(
            "(?:i (?:meant|mean)(?: to (?:say|write|type|put))?|i (?:actually|really|only|just) (?:paid|sent|transferred)|(?:it|that|the (?:amount|sum)) should (?:be|have been|read|say))[: ]+"
                    + SUM + "[.!~ ]*");

    /** What answers the question how much it was. */
    private static final Pattern ALONE = Pattern.compile(SORRY
            + "(?:我|应该|其实|实际|只|就|是|付|转|打|的|了|it's|it was|it is|i|paid|sent|only|just|was|[: ]){0,20}" + SUM + END);

    /** What says that a number is of money, and not of a house or a quantity. */
    private static final Pattern OF_MONEY = Pattern.compile(
            "[¥元块圆钱付款汇转]|金额|\\b(?:yuan|rmb|cny|kuai|money|amount|sum|paid|pay|payment|sent|transferred)\\b");

    private static final Pattern BARE = Pattern.compile(
            "(?:¥ ?\\d{1,6}(?:\\.\\d{1,2})?|\\d{1,6}\\.\\d{1,2}(?: ?(?:元|块钱?|yuan|rmb|cny|kuai))?|\\d{1,6} ?(?:元|块钱|yuan|rmb|cny|kuai))[.!~ ]*");

    private static final Pattern SURE = Pattern.compile("[¥元块]|\\.\\d\\d|yuan|rmb|cny|kuai");

    /** A small number may be of goods. */
    private static final Pattern PLAIN_SUM = Pattern.compile(".*(?:[¥元块圆.]|yuan|rmb|cny|kuai|\\d\\d|[^\\d ]{2}).*");

    private CorrectedSum() {}

    /** Whether it is a sum and nothing else, that no number of goods looks like: 79.80, ¥79.8. */
    public static boolean isBare(String said) {
        return BARE.matcher(Normaliser.plain(said)).matches();
    }

    /** Whether such a sum can hardly be of anything but money: 1.5 may be weighed. */
    public static boolean isSurelyBare(String said) {
        var plain = Normaliser.plain(said);
        return BARE.matcher(plain).matches() && SURE.matcher(plain).find();
    }

    /** In minor units; empty where he puts no sum right. */
    public static Optional<Long> in(String said, String currency) {
        return found(Normaliser.plain(said)).flatMap(found -> sum(found, currency));
    }

    /** Whether he puts one right, in whatever currency. */
    public static boolean isIn(String said) {
        return found(Normaliser.plain(said)).isPresent();
    }

    private static Optional<Matcher> found(String plain) {
        return plain.length() > LONGEST
                ? Optional.empty()
                : Stream.of(CHINESE, REALLY, AHEAD, ENGLISH, ENGLISH_SHORT)
                        .map(way -> way.matcher(plain))
                        .filter(Matcher::matches)
                        .findFirst();
    }

    /** The same of somebody who has been asked for it. */
    public static Optional<Long> answering(String said, String currency) {
        var plain = Normaliser.plain(said);
        var alone = ALONE.matcher(plain);
        return in(said, currency)
                .or(() -> plain.length() <= LONGEST && alone.matches() ? sum(alone, currency) : Optional.empty());
    }

    /** Whether the words themselves say that they are of money. */
    public static boolean isOfMoney(String said) {
        return OF_MONEY.matcher(Normaliser.plain(said)).find();
    }

    private static Optional<Long> sum(Matcher found, String currency) {
        var sum = found.group("sum");
        return PLAIN_SUM.matcher(sum).matches()
                ? Amounts.money(sum.strip(), currency).filter(money -> money > 0)
                : Optional.empty();
    }
}
