package org.qingshan.conversation.heard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
 * So much only, with a reason why or a no beside it: 没钱了 只要一个, 黄桃11箱, 有个同事不要了, "only one then, no money". Of whoever has more it is all that
 * he wants; of whoever has none, or less, it is read as ever.
 */
final class LessAfterAll {
    private static final String MUCH = "(?<much>" + AmountWords.NUMBER + ") ?(?<measure>" + AmountWords.MEASURE + ")";
    /** No word of what becomes of it. */
    private static final String NAME = "[\\p{IsHan}&&[^给寄送退换不没再加另吗么多人了吧啦喇咯嘞呀啊哈嘛咗就都得行够好可以算中谢唔该]]{1,5}?";

    private static final String SOFT = "(?:了|吧|啦|喇|咯|嘞|呀|啊|哈|嘛|咗){0,3}(?:谢谢|唔该)?";
    private static final String LEAD = "(?:那|我|嗯|哎呀?|啊|哦|唉|咁|还是|其实|就|先|老板娘?|主播){0,5}+";
    private static final String ONLY = "(?:只要|只想要|只买|只拿|只能(?:要|买)|就要|净[是系]?要?|改要|改成|改为|都[是系]要返?|[是系]|减到|减成|留|保留)";
    private static final String ENOUGH = "(?:就|都|已经|我){0,2}(?:得|行|够|好|可以|算|中)";

    private static final Pattern CHINESE = Pattern.compile(LEAD + "(?<only>" + ONLY + ")?(?<name>[a-z]\\d{1,3} ?|"
            + NAME + ")?" + MUCH + "(?<behind>" + NAME + ")?(?<enough>" + ENOUGH + ")?" + SOFT);

    private static final String ENGLISH_LEAD =
            "(?:(?:ok|okay|so|then|well|please|actually|maybe|just|only|make it|make that|i'll take|i will take|i want|i need|i can only take|let's do|keep|change it to|down to|and) ){0,5}+";

    private static final Pattern ENGLISH = Pattern.compile(
            ENGLISH_LEAD + "(?<much>" + AmountWords.ENGLISH_NUMBER
                    + ")(?: (?<measure>" + AmountWords.ENGLISH_MEASURE
                    + "))?(?: of)?(?: the)?(?: (?!more\\b|extra\\b|another\\b)[a-z]{3,12}){0,2}?(?: (?:then|please|only|instead|for me|for now|now|is (?:enough|fine|ok|good)|will do|is plenty)){0,3}");

    /** It says that so much is all. */
    private static final Pattern ENGLISH_ONLY = Pattern.compile(
            "\\b(?:just|only|make (?:it|that)|keep|change it to|down to|then|instead|enough|will do|plenty)\\b");

    private static final String OH = "[啊哎咦哦诶咩]{0,5}+(?:不好意思)?";

    private static final Pattern NO = Pattern.compile(
            OH + "(?:(?:不对|不是|唔[是系]|不不|错了|错晒|[打说写点按搞弄发]错(?:了|咗)?)[啊呀哦啦喇]{0,3}+){1,3}+"
                    + "|(?:(?:no|nope|wait|sorry|oops|wrong|my mistake|my bad|that's wrong|not that many|hang on|actually) ?){1,4}+");

    /** It may as well beg pardon for what is wanted besides. */
    private static final Pattern PARDON = Pattern.compile("(?:(?:wait|sorry|hang on|actually) ?){1,4}+");

    private static final Pattern WHY = Pattern.compile(
            "(?:没|冇|缺)(?:那么多|有|这么多)?钱|(?<!人)太多(?:了|吃|$)|吃不[了完掉下]|食唔(?:晒|完)|放不[下了]|冰箱(?:里|太|都)?(?:放不|装不|塞不|没地|不够|满|小)|用不[了完]|太贵|超(?:了)?预算|(?:不|唔)(?:想)?(?:要|买|来|拼|订)(?:了|啦|喇)|退出|预算(?:不|有限|没|就|只|紧|少)|省(?:一?点|着点?|下)?钱|(?:太|好|变|很|我|^)穷|拿不动|一个人吃"
                    + "|\\b(?:no|not enough|little) (?:money|room|space|budget)|\\bbroke\\b|too (?:many(?! (?:people|guests|kids|friends))|much|expensive|heavy|pricey)|can(?:'|no)?t (?:eat|afford|finish|fit|carry|use)|(?:dropp?ed|pulled|backed|drops|pulls|backs) out|(?:doesn't|don't|does not|do not) want|changed (?:his|her|their|my) mind|over (?:my |the )?budget");

    /** 点解三箱㗎: so much was never meant. */
    private static final Pattern WHY_SO_MUCH = Pattern.compile(
            OH + "(?:点解|为什么|为啥|怎么|咋|做乜)[会就是系有变成了还我]{0,4}" + AmountWords.NUMBER + AmountWords.MEASURE + ".{0,3}");

    /** That wants more, or is of somebody else's. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "[给寄送]|[再另加]|还要|还有|别人|有人|人家|每人|一人|\\b(?:more|another|extra|each|someone|somebody|send|also|plus)\\b");

    private static final Pattern ASKS = Pattern.compile("[?？]|[吗么]");
    private static final Pattern COUNTS = Pattern.compile(AmountWords.NUMBER + "(?!个)" + AmountWords.MEASURE + "|\\d");

    /** As anything is counted. */
    private static final Pattern OF_ANYTHING = Pattern.compile("[个份件]");

    private static final Pattern BETWEEN = Pattern.compile("[,，.。;；!！~…、]+\\s*|\\s+-\\s+");
    private static final Pattern BETWEEN_CHINESE = Pattern.compile("[,，.。;；!！~…、\\s]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int LONGEST = 60;
    private static final int LONGEST_REASON = 24;

    /** 再加两袋红糖: what is wanted as well. */
    private static final Pattern BESIDE = Pattern.compile("(?:再|另外|外加|还要|加|and |plus |also ).{2,24}");

    /** 都係要返一箱: it shall be one, or one more. */
    private static final Pattern AFTER_ALL = Pattern.compile("(?:都[是系]|还是)?要返.*|都[是系]要.*");

    /**
     * @param isNamed whether something is called by a name
     * @param only whether it says that so much is all
     * @param why what stands beside it, a no or a reason
     * @param beside what is wanted as well; empty for nothing
     */
    private record Said(
            String much, String measure, boolean isChinese, boolean isNamed, boolean only, Why why, String beside) {}

    private enum Why {
        NONE,
        /** That may be said of anything. */
        PARDON,
        REASON
    }

    private static final Trait<Optional<Said>> SAID = Trait.of(LessAfterAll::read);

    private LessAfterAll() {}

    private static Optional<Said> read(Sentence sentence) {
        var plain = sentence.plain();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        boolean isChinese = HAN.matcher(plain).find();
        Matcher amount = null;
        var why = Why.NONE;
        var beside = "";
        for (var part : (isChinese ? BETWEEN_CHINESE : BETWEEN).split(plain)) {
            var piece = part.strip();
            var said = (isChinese ? CHINESE : ENGLISH).matcher(piece);
            if (piece.isEmpty()) {
                continue;
            }
            if (amount != null && beside.isEmpty() && BESIDE.matcher(piece).matches()) {
                beside = piece;
            } else if (OTHERWISE.matcher(piece).find()) {
                return Optional.empty();
            } else if (isReason(piece)) {
                why = why != Why.REASON && PARDON.matcher(piece).matches() ? Why.PARDON : Why.REASON;
            } else if (amount == null && said.matches()) {
                amount = said;
            } else {
                return Optional.empty();
            }
        }
        return amount == null ? Optional.empty() : Optional.of(said(amount, isChinese, why, beside));
    }

    private static Said said(Matcher amount, boolean isChinese, Why why, String beside) {
        boolean only = isChinese
                ? amount.group("only") != null || amount.group("enough") != null
                : ENGLISH_ONLY.matcher(amount.group()).find();
        var measure = amount.group("measure") == null ? "" : amount.group("measure");
        boolean isNamed = isChinese && (amount.group("name") != null || amount.group("behind") != null);
        boolean isDoubtful = AFTER_ALL.matcher(amount.group()).matches()
                || OF_ANYTHING.matcher(measure).matches();
        return new Said(
                amount.group("much"),
                measure,
                isChinese,
                isNamed,
                only && isDoubtful,
                only && why == Why.PARDON ? Why.REASON : why,
                beside);
    }

    private static boolean isReason(String piece) {
        return NO.matcher(piece).matches()
                || WHY_SO_MUCH.matcher(piece).matches()
                || piece.length() <= LONGEST_REASON
                        && WHY.matcher(piece).find()
                        && !ASKS.matcher(piece).find()
                        && !COUNTS.matcher(piece).find();
    }

    /** Empty where it is not said, or nothing that he has is less by it. */
    static Optional<ClaimReading> of(Turn turn) {
        var said = turn.sentence().tells(SAID);
        if (said.isEmpty() || Replied.card(turn).isPresent()) {
            return Optional.empty();
        }
        var less = items(turn, said.get())
                .flatMap(item -> inAll(turn, item, said.get()).stream())
                .toList();
        if (less.size() != 1) {
            return Optional.empty();
        }
        var asked = ClaimReading.doubt(
                List.of(
                        Suggestion.of(less.get(0)),
                        new Suggestion(less.get(0).slot(), less.get(0).quantity())),
                null);
        if (said.get().why() == Why.REASON) {
            return beside(turn, said.get(), less.get(0))
                    .map(beside -> asked.surely(
                            Stream.concat(less.stream(), beside.stream()).toList()));
        }
        // 只要一个 of what is sold by the box: as good as 只要一箱, which is asked.
        // "Wait, two" names nothing: it is of what was taken last.
        boolean isAsked = said.get().only()
                || said.get().why() == Why.PARDON
                        && !turn.round().named(turn.said()).isEmpty();
        return isAsked && said.get().beside().isEmpty() ? Optional.of(asked) : Optional.empty();
    }

    /** What is wanted as well, of other goods; empty where that is not plain. */
    private static Optional<List<Claim>> beside(Turn turn, Said said, Claim less) {
        if (said.beside().isEmpty()) {
            return Optional.of(List.of());
        }
        var reading = turn.round().reading(said.beside(), Optional.empty());
        boolean isPlain = reading.kind() == ClaimReading.Kind.CLAIMS
                && Hearing.adds(reading)
                && reading.claims().stream().noneMatch(claim -> claim.slot().equals(less.slot()));
        return isPlain ? Optional.of(reading.claims()) : Optional.empty();
    }

    /** What he names, or what he has taken last, while nothing else has been shown. */
    private static Stream<LineupItem> items(Turn turn, Said said) {
        var words = turn.sentence().plain();
        var named = turn.round()
                .named(words.substring(0, words.length() - said.beside().length()));
        var had = OwnOrders.linesOfToday(turn)
                .filter(line -> line.order().isJoinable())
                .map(OrderLine::item)
                .distinct();
        return named.isEmpty() && said.isNamed()
                ? Stream.of()
                : named.isEmpty()
                        ? had.filter(item -> Hearing.isOfJustNow(turn)
                                        || MeantCard.of(turn)
                                                .filter(item::equals)
                                                .isPresent())
                                .filter(item -> OwnOrders.last(turn)
                                        .filter(item::equals)
                                        .isPresent())
                        : had.filter(item -> named.equals(List.of(item.slot())));
    }

    /** So much of it, where that is less than there is. */
    private static Optional<Claim> inAll(Turn turn, LineupItem item, Said said) {
        var unit = item.product().unit();
        var measure = said.isChinese() && OF_ANYTHING.matcher(said.measure()).matches() ? unit.zh() : said.measure();
        var words = said.isChinese()
                ? "改成" + said.much() + measure
                : "make it " + said.much() + (measure.isEmpty() ? "" : " " + measure);
        var reading = turn.round().reading(words, Optional.of(item));
        return reading.kind() != ClaimReading.Kind.CLAIMS
                ? Optional.empty()
                : reading.claims().stream()
                        .filter(claim -> claim.slot().equals(item.slot()))
                        .filter(claim -> claim.quantity().signum() > 0
                                && Phrasing.had(turn, item).compareTo(claim.quantity()) > 0)
                        .map(claim -> new Claim(item.slot(), Claim.Action.REPLACE, claim.quantity()))
                        .findFirst();
    }
}
