package org.qingshan.conversation.heard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.SmallNumber;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.outbox.Button;

/** What somebody says who is asked whether all is well with his parcel, how many stars it gets, and whether others may know. */
public final class PraiseWords {
    private static final String ALL = "(?:都|全部|全|一切|东西|货|果子|包裹|收到|已|刚|到|了|挺|很|非常|蛮|还|真|太|超|超级|特别|十分|吃着|吃起来|味道|也)";
    private static final String THANKS =
            "(?:谢谢|感谢|辛苦|多谢|谢)?(?:你们|你|您|老板|主播|大家)?[了啦啊]*(?:(?:下次|以后|下回)(?:还|再|会){0,20}(?:来|光顾|支持)|(?:还|会){1,20}(?:再来|回购))?[的哦啊]*";

    private static final String THEY =
            "its?|itis|itwas|theyre|theyare|theywere|everythings?|is|are|was|were|all|very|really|so|just";
    private static final String THANK_YOU = "(?:here)?(?:thanks?|thankyou|thx)?(?:alot|somuch)?";

    /** 好 and "good" alone say that it was read. */
    private static final Pattern WELL = Pattern.compile(ALL + "{1,20}(?:好|不错|可以|棒|赞|好吃|新鲜|满意|甜|ok)[的啊呀了哦呢吃啦]*" + THANKS
            + "|" + ALL + "{0,20}(?:没问题|没毛病|没坏|没有坏的?|没有问题|不错|好吃|新鲜|满意|完好|完好无损)[的啊呀了哦呢啦]*" + THANKS
            + "|(?:" + THEY + "|ivegotit|gotit|came|arrived){1,20}(?:good|well|fine|great|fresh|ingoodshape)"
            + THANK_YOU
            + "|(?:" + THEY + "){0,20}(?:perfect|excellent|lovely|wonderful|delicious|noproblems?|noproblematall)"
            + THANK_YOU);

    /** That all has come well, said where nobody has asked: not what is also said of what others eat, or that anything will do. */
    private static final Pattern ALL_CAME_WELL =
            Pattern.compile("(?:东西|货|包裹|果子|收到|已经|已|刚|到|了){0,20}(?:都|全|一切)(?:很|挺|还|蛮)?好[的啊呀了哦呢啦]*" + THANKS
                    + "|(?:ivegotit|gotit|itcame|itarrived)?(?:and|its|itis|everythings?|is|was){0,20}all(?:is|was|came|arrived){0,20}(?:well|good|fine)"
                    + THANK_YOU);

    private static final String GIVEN = "(?:给|打|我给|igive)?(?:你们|it|you)?(?:满分)?";
    private static final String COUNT = "([1-5一二两三四五]|one|two|three|four|five)(?:颗|个)?";

    private static final Pattern STARS = Pattern.compile(GIVEN + COUNT + "(?:星|分|stars?)?(?:好评)?" + THANKS);

    /** What it is of, as far as nothing is wanted, counted or denied by it. */
    private static final String OF_WHAT = "(?:(?![不没别难要买再来加坏烂退箱斤袋盒份个一二两三四五六七八九十])\\p{IsHan}){0,4}?";

    /** What may stand beside stars: that it was good, and what could be better. */
    private static final String BESIDE = "(?:" + OF_WHAT
            + "(?:好吃|好|不错|可以|棒|赞|新鲜|满意|甜|香|嫩|脆|鲜|喜欢|推荐|划算|实惠|没毛病|没问题|没坏)[的啊呀了哦呢吃啦]*"
            + "|(?:就是|但是?|不过|只是)?" + OF_WHAT + "(?:有点儿?|稍微|略)(?:偏|太)?(?:酸|小|硬|生|淡|慢|贵|软|咸)[的啊呀了哦呢啦]*"
            + "|(?:and|but|the[a-z]{3,20}?(?:is|was|are|were)|" + THEY
            + "){0,20}(?:verygood|good|great|delicious|tasty|fresh|perfect|excellent|lovely"
            + "|wonderful|yummy|sweet|amazing|we?loved?(?:it|them)|iloved?(?:it|them)|(?:abit|alittle|slightly)(?:sour|small|hard|unripe|slow|expensive)))";

    /** The same with words: 五星，很好吃. Only where the stars are called so. */
    private static final Pattern STARS_IN_WORDS = Pattern.compile(BESIDE + "{0,9}+" + GIVEN + COUNT
            + "(?:星|stars?)(?:好评)?" + BESIDE + "{0,9}+" + THANKS + "(?:thanks?|thankyou)?");

    /** More stars than there are, or none: 六星, "10 stars". */
    private static final Pattern BEYOND = Pattern.compile(
            "(?:给|打|我给|igive)?(?:你们|it|you)?(0|[6-9]|[1-9]\\d{1,2}|零|六|七|八|九|十|一百|zero|six|seven|eight|nine|ten)(?:颗|个)?(?:星|stars?)(?:好评)?"
                    + THANKS);

    private static final Pattern HIDDEN =
            Pattern.compile("(?:请|还是)?(?:不要|不|别|不用|不想|不可以|不能)(?:公开|给(?:大家|别人)看|算进去?|算)?了?" + THANKS
                    + "|(?:please|id|i|would|rather|better|keep|make|it|show|publish|public){0,20}(?:no|nope|not|dont|donot|never|private)"
                    + "(?:please|thanks?|thankyou|keep|make|it|show|publish|public|private|rather){0,20}");

    private static final Pattern SHOWN = Pattern.compile(
            "(?:好|行|可以|公开|算|算吧|能|随便|没问题|同意)[的啊呀吧哦呢]*" + THANKS
                    + "|(?:yes|sure|ok|okay|yepp?|goahead|ofcourse|youmay|youcan|(?:please)?(?:makeitpublic|publishit|showit))(?:please|thanks?|thankyou)?");

    /** Nobody says it in more words. */
    private static final int LONGEST = 40;

    private static final Pattern NUMBER = Pattern.compile("[1-5一二两三四五]|one|two|three|four|five");
    private static final String ASKED = "/well \\d+";
    private static final Pattern OF_ORDER = Pattern.compile("^" + ASKED);

    private PraiseWords() {}

    /**
     * The button that says the same.
     *
     * @param buttons that were shown last
     * @param said without spaces and signs, as {@link YesOrNo} folds it
     */
    public static Optional<Button> praise(List<Button> buttons, String said) {
        if (buttons.stream().noneMatch(button -> button.text().startsWith("/well "))) {
            return Optional.empty();
        }
        var stars = STARS.matcher(said);
        var inWords = STARS_IN_WORDS.matcher(said);
        if (said.length() <= LONGEST && inWords.matches()) {
            var end = " " + SmallNumber.of(inWords.group(1));
            return ending(buttons, end).or(() -> ofTheOne(buttons, end));
        }
        if (stars.matches()) {
            return ending(buttons, " " + SmallNumber.of(stars.group(1)));
        }
        if (BEYOND.matcher(said).matches()) {
            return ofTheOne(buttons, " beyond");
        }
        if (HIDDEN.matcher(said).matches()) {
            return ending(buttons, " private");
        }
        var shown = SHOWN.matcher(said).matches() ? ending(buttons, " public") : Optional.<Button>empty();
        return shown.isPresent() || !WELL.matcher(said).matches() ? shown : asked(buttons);
    }

    /** The stars that are given in words, whether somebody has asked for them or not: 桃子好吃，五星. */
    public static Optional<Integer> stars(String words) {
        var said = STARS_IN_WORDS.matcher(YesOrNo.plain(words));
        return words.length() <= LONGEST && said.matches()
                ? Optional.of(SmallNumber.of(said.group(1)))
                : Optional.empty();
    }

    /** Whether it tells, unasked, that all has come well. */
    public static boolean isAllCameWell(String words) {
        return words.length() <= LONGEST
                && ALL_CAME_WELL.matcher(YesOrNo.plain(words)).matches();
    }

    /** So many stars, or so many of something. */
    public static boolean isNumber(String said) {
        return NUMBER.matcher(said).matches();
    }

    /** What is said so of the one order that it is about, though no button shows that. */
    private static Optional<Button> ofTheOne(List<Button> buttons, String end) {
        var orders = buttons.stream()
                .map(button -> OF_ORDER.matcher(button.text()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .distinct()
                .toList();
        return orders.size() == 1 ? Optional.of(new Button("★", orders.get(0) + end)) : Optional.empty();
    }

    private static Optional<Button> asked(List<Button> buttons) {
        var asked =
                buttons.stream().filter(button -> button.text().matches(ASKED)).toList();
        return asked.size() == 1 ? Optional.of(asked.get(0)) : Optional.empty();
    }

    private static Optional<Button> ending(List<Button> buttons, String end) {
        return buttons.stream()
                .filter(button ->
                        button.text().startsWith("/well ") && button.text().endsWith(end))
                .findFirst();
    }
}
