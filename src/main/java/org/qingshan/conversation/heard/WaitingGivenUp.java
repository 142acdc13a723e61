package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/**
 * Somebody gives up what he waits for and keeps what he has: 候补的不要了, 等不到的那几盒退掉, "drop the rest, the one I have is fine". What is
 * kept or ordered never goes with it.
 */
public final class WaitingGivenUp {
    private static final String LEAD = "(?:(?:那|我|就|还是|请|麻烦|老板娘?|主播|帮我|给我|把|算了|不好意思|ok|okay|好的?)[,. ]{0,2}){0,6}+";
    private static final String SOFT = "[了吧哈啊呀哦啦喇咯嘛的,.!~ ]{0,9}+(?:谢谢|谢了|唔该)?[.!~ ]{0,3}";
    private static final String GONE = "(?:不要|不想要|唔要|不用|不买|不等|唔等|不排|取消|退|退出|撤|撤销|放弃|算)(?:掉|回|了|啦|喇|它|他)*";
    private static final String AWAITED =
            "(?:(?:正在|还在|在)?(?:候补|排队|排着?|轮候|等货|等着?)(?:中|着)?|(?:等|排|抢|拿|买)(?:不|唔)到|(?:没有?|未|冇)(?:等|排|抢|拿|买)到)(?:的|嘅)?"
                    + "(?:那|这|嗰|呢)?(?:几|些|" + AmountWords.NUMBER + ")?(?:" + AmountWords.MEASURE + ")?(?:货|东西|份)?";
    private static final String ALL = "(?:我|就|都|也|全部|全都|统统|先|给我|帮我){0,4}+";
    private static final String KEPT = "(?:(?:我|那|就|只|有|留|要|现在|现有|手上|手头|拿到|抢到|到手|已有|有货)(?:的|了)?){1,6}(?:那|这)?(?:"
            + AmountWords.NUMBER + AmountWords.MEASURE + ")?(?:的)?(?:就)?(?:够|行|好|可以|得)?(?:了|啦)?[,. ]{1,3}";

    private static final Pattern CHINESE = Pattern.compile("(?:" + KEPT + ")?" + LEAD + AWAITED + ALL + GONE + SOFT
            + "|" + LEAD + "(?:取消|退出|退掉|撤销|撤掉|不要|放弃|结束)(?:我的?|所有的?|全部)?(?:候补|排队|轮候|等位)(?:的|名单|名额|里的?)?" + SOFT);

    private static final String PLEASE =
            "(?:(?:ok|okay|no|actually|please|pls|sorry|just|can you|could you|i want to|i'd like to|you can|well|hmm)[,. ]{1,2}){0,5}+";
    private static final String DROP =
            "(?:(?:cancel|drop|forget|skip|remove|scrap|lose|never ?mind|ditch|stop|delete|don't need|do not need|don't want|no need for|i don't need|i don't want)(?: about)?)";
    private static final String ONES = " (?:my |the |those |these |that )?(?:(?:" + AmountWords.ENGLISH_NUMBER
            + " )?(?:waiting (?:ones?|list|part|line|boxes|bags|items?|order)|wait ?list(?:ed)?(?: (?:ones?|part|boxes|bags|items?|order))?"
            + "|queue(?:d ones?)?|back ?order(?:ed ones?)?|(?:ones?|boxes|bags|box|bag|things?) (?:that |which )?(?:i'm |i am |are |is )?(?:still )?(?:waiting|on the wait ?list|in the queue)(?: for)?)"
            + "|(?:ones?|what) (?:that )?i(?:'m| am) (?:still )?waiting for)";
    private static final String REST = " (?:the |my )?(?:rest|remaining (?:ones?|" + AmountWords.ENGLISH_NUMBER
            + "(?: [a-z]{2,8})?)|others?|other (?:ones?|" + AmountWords.ENGLISH_NUMBER + "(?: [a-z]{2,8})?))";
    private static final String HAVE =
            "(?:(?:just |only |keep |i'll keep |i'll take |i will keep |i will take |and |but |so ){0,3}(?:the |my )?(?:"
                    + AmountWords.ENGLISH_NUMBER
                    + "|ones?|what|box(?:es)?|bags?)(?: [a-z]{2,8})? (?:that )?(?:i(?:'ve| have)?(?: already)?(?: got| have)?|is here|you have)(?: already| now)?(?: (?:is|are|will be|will do)(?: just)?(?: fine| enough| ok| okay| good| plenty| all right)?)?)";
    private static final String END = "(?:,? (?:please|pls|thanks|thank you|then|now))*[.! ]{0,4}";

    private static final Pattern ENGLISH = Pattern.compile(
            PLEASE + DROP + ONES + "(?:[,.;]? " + HAVE + ")?" + END + "|(?:" + HAVE + "[,.;]? )?(?:and )?"
                    + PLEASE + DROP + ONES + END + "|" + PLEASE + DROP + REST + "[,.;]? " + HAVE + END + "|" + PLEASE
                    + HAVE + "[,.;]? (?:and |so )?" + DROP + REST + END);

    /** The rest may as well be of other goods. */
    private static final Pattern REST_ALONE =
            Pattern.compile(PLEASE + DROP + REST + END + "|" + LEAD + "(?:剩下|其余|余下|剩余|另外|没到)的?(?:那)?(?:些|几|"
                    + AmountWords.NUMBER + ")?(?:" + AmountWords.MEASURE + ")?" + ALL + GONE + SOFT);

    private static final Pattern ASKS = Pattern.compile("[?？]|[吗么]|多久|几时|什么时候");

    /** Nobody says it in more words. */
    private static final int LONGEST = 80;

    private static final Trait<Boolean> ALONE = Trait.of(said -> matches(said, REST_ALONE));

    private static final Trait<Boolean> MAY_BE =
            Trait.of(said -> matches(said, CHINESE) || matches(said, ENGLISH) || matches(said, REST_ALONE));

    private WaitingGivenUp() {}

    private static boolean matches(Sentence said, Pattern pattern) {
        return said.plain().length() <= LONGEST
                && !ASKS.matcher(said.plain()).find()
                && pattern.matcher(said.plain()).matches();
    }

    /** Of one thing it is done, of several it is asked; empty where it is not said, or nothing is waited for. */
    static Optional<ClaimReading> of(Turn turn) {
        if (!turn.isPrivate() || !turn.sentence().tells(MAY_BE)) {
            return Optional.empty();
        }
        var back = awaited(turn);
        boolean isPlain = back.size() == 1 && (!turn.sentence().tells(ALONE) || isAllOfOne(turn));
        var asked = ClaimReading.doubt(back.stream().map(Suggestion::of).toList(), null);
        return back.isEmpty() ? Optional.empty() : Optional.of(isPlain ? asked.surely(back) : asked);
    }

    /** He has nothing but some of what he waits for. */
    private static boolean isAllOfOne(Turn turn) {
        return OwnOrders.linesOfToday(turn).map(OrderLine::item).distinct().count() == 1;
    }

    /** What takes back so much of each thing as is waited for, which goes before anything that is held. */
    private static List<Claim> awaited(Turn turn) {
        return items(turn).stream()
                .map(item -> new Claim(item.slot(), Claim.Action.REDUCE, awaited(turn, item)))
                .toList();
    }

    private static List<LineupItem> items(Turn turn) {
        return OwnOrders.linesOfToday(turn)
                .filter(line -> line.state() == OrderLine.State.WAITING)
                .map(OrderLine::item)
                .distinct()
                .toList();
    }

    /** How much of it the person waits for. */
    public static BigDecimal awaited(Turn turn, LineupItem item) {
        return OwnOrders.linesOfToday(turn)
                .filter(line ->
                        line.state() == OrderLine.State.WAITING && line.item().equals(item))
                .map(OrderLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether something is waited for of which some is kept or ordered. */
    public static boolean isPart(Turn turn) {
        return items(turn).stream().anyMatch(item -> Phrasing.had(turn, item).compareTo(awaited(turn, item)) > 0);
    }

    /** Asks what shall not be waited for any more; no button takes what there is. */
    public static void ask(Turn turn) {
        var suggestions = awaited(turn).stream().map(Suggestion::of).toList();
        turn.outcome("asked what to give back");
        turn.ask(turn.words().change().stopWaitingWhich(), Choices.ofSuggestions(turn, suggestions));
    }

    /** So much less, where the rest of it is what is waited for: 共 10 盒，其中 4 盒候补. */
    static boolean isAllThatWaits(Turn turn, LineupItem item, BigDecimal quantity) {
        return awaited(turn, item).compareTo(quantity) == 0
                && Phrasing.had(turn, item).compareTo(quantity) > 0;
    }
}
