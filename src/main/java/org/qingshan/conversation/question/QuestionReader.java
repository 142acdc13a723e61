package org.qingshan.conversation.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Lineup;

/**
 * Finds in a text the questions that the shop's records can answer. Words decide, not grammar: a text that contains none of
 * the known ways to ask is no question, whatever its punctuation.
 *
 * <p>Never throws, whatever the text; takes time in proportion to its length.
 */
public final class QuestionReader {
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}?？]|\\p{L}{2}");

    /** Words that ask, where nobody writes a question mark. Simplified Chinese and lower-case English. */
    private static final Pattern ASKING = Pattern.compile(
            "吗|嘛$|么$|呢$|什么|啥|怎么|怎样|咋|多少|几[个天时点斤岁年]|多[久大重长高远]|哪|谁|为何|能不能|可不可以|会不会|是不是|有没有|要不要|的还是"
                    + "|行不行|好不好|(\\p{IsHan})不\\1|\\p{IsHan}不$|^(?:what|whats|when|where|who|why|how|hows|which|is|are|do|does|did|can|could|will|would)\\b|^any (?:discounts?|deals?|offers?|chance|news|reduction)\\b");

    private static final Pattern TROUBLE = Pattern.compile(
            "收到.{0,10}(?:只有|才)[一二两三四五六七八九十半\\d]|\\bcharged (?:me|us)\\b|\\b(?:over|double[- ])charged\\b|\\b(?:got|received) (?:\\w+ ){1,3}(?:less|fewer|short)\\b|"
                    + "坏[了的掉]|烂[了的掉]|碎了|压坏|发霉|(?<![太减多])少了(?![,， ]*(?:再|还要|多)[来加要])|少[发给寄装]|缺[了斤两]|发错|寄错|装错|没收到|没有收到|只收到|还没到|投诉|赔|客服|人工|联系|丢了|丢件|错发|破损|拒收|压扁|臭了"
                    + "|rotten|broken|damaged|bruised|squashed|crushed|cracked|went bad|gone bad|gone off|mouldy|moldy|complain|not arrived|never arrived|wrong item|talk to (?:a|some)|speak to (?:a|some)|\\bhuman\\b|real person|customer service|short of|(?:did not|didn't|never) (?:come|came|show)|(?:has not|hasn't|have not|haven't) (?:come|arrived|shown)|(?:is|are|got) lost|got nothing"
                    + "|(?:have not|haven't|did not|didn't|never) (?:got|get|receive)|only (?:got|received)");

    /** Wants something put right that was bought before; what is named beside it is not wanted anew. */
    private static final Pattern REMEDY = Pattern.compile(
            "退[款钱货]|[补重][发寄]|重新[发寄]|[漏少][发寄]"
                    + "|refund|money back|\\b(?:return|send back) (?:the |my |it|them|[a-z]\\d)|resend|re-send|reship|send \\S.{0,40} again|send (?:it|them|that )?again|replacement|missing");

    /** Of that, what only says that it has not come. */
    private static final Pattern LATE = Pattern.compile(
            "还?没有?收到|还没到|(?:快递|包裹|货|东西)?丢(?:了|件)|not arrived|never arrived|got nothing|(?:is|are|got) lost"
                    + "|(?:did not|didn't|never) (?:come|came|show)|(?:has not|hasn't|have not|haven't) (?:come|arrived|shown)"
                    + "|(?:have not|haven't|did not|didn't|never) (?:got|get|received?) (?:my |the )?(?:order|parcel|package|stuff|it|them|anything)");

    private static final Pattern HOW_MUCH = Pattern.compile("多少|几多|几块|[要的]");

    /** A slot or its number with a question mark. */
    private static final Pattern BARE = Pattern.compile("[a-z]? ?\\d{1,3} ?\\?+");

    /** How long, how many people: nothing that is on sale. */
    private static final Pattern NO_GOODS = Pattern.compile(
            "(?:剩|有)(?:下|余)?(?:多少|几|多长|多久)(?:个)?(?:时间|分钟|小时|个?钟|秒|天|人(?!份)|位)|(?:时间|分钟)(?:还)?(?:剩|有)(?:多少|几)"
                    + "|how (?:much|many) (?:more )?(?:time|minutes?|hours?|seconds?|people|persons?)\\b");

    /** How one says that it has arrived, or that it is paid. */
    private static final Pattern NOT_OF_ORDERING = Pattern.compile(
            "确认(?:收|到货|到了|付款|支付|地址|身份)|(?:confirm|submit) (?:that |the |my |a )?(?:receipt|deliver|payment|i (?:got|paid|received)|it (?:arrived|came)|address|photos?|pictures?|complaint)|提交(?:照片|图片|售后|投诉|退款)");

    /** When this stream is over, which no record has. */
    private static final Pattern ENDS = Pattern.compile(
            "(?:几点|什么时候|啥时候|几时|多久|何时|到几点)(?:才|会|就|要)?(?:结束|下播|收摊|停播|完)|\\b(?:stream|live|sale|it) (?:end|ends|over|finish|finishes)\\b");

    /** 可以晚几天发吗 asks for no day on which parcels leave anyway. */
    private static final Pattern PUT_OFF = Pattern.compile(
            "(?:晚|迟|过)(?:几|两|三|一)?(?:天|周|个?星期|点|些|个?月)(?:再)?(?:发|寄)|(?:推迟|延迟|延后|先不|暂缓|暂时不)(?:发|寄)|\\b(?:ship|send|dispatch)(?: it| them| mine)? (?:later|next week|next month|a (?:few|couple of) days later)|\\b(?:delay|postpone|hold off)\\b");

    private static final Pattern QUESTIONED = Pattern.compile("[赔退换管]|怎么|咋|售后|会不会|容易|怕|不会");

    /** What may stand around a question and asks nothing more. */
    private static final Pattern SMALL =
            Pattern.compile("(?:[\\p{P}\\s了吗呢啊呀吧么嘛的是请问]|\\b(?:the|is|are|what|please|it|for|of)\\b){0,20}");

    private static final Pattern SMALL_BEHIND = Pattern.compile("[\\p{P}\\s]+$");

    private static final Pattern SOFT = Pattern.compile("[\\p{P}\\s]+|[呢啊呀吗吧了]+$");

    private QuestionReader() {}

    public static Optional<Question> read(String text, Lineup lineup) {
        var slots = lineup.named(text);
        var plain = PlainWords.of(text);
        if (slots.isEmpty() && BARE.matcher(plain).matches()) {
            slots = lineup.named("a" + plain.replaceAll("\\D", ""));
        }
        var alone = alone(text, plain, lineup);
        if (alone.isPresent()) {
            return Optional.of(new Question(EnumSet.of(alone.get()), slots, null, null));
        }
        var thing = OtherMeaning.thing(plain);
        if (thing.isPresent()) {
            slots = List.of();
        }
        var topics = asked(text, plain, slots, lineup);
        if (slots.isEmpty() && topics.contains(Topic.ORIGIN)) {
            slots = OtherMeaning.fromHens(plain, lineup);
        }
        if (slots.isEmpty() && topics.stream().anyMatch(Topic::isOfAnItem)) {
            slots = AskedByName.ordinal(plain).map(lineup::named).orElse(List.of());
        }
        var numbered = topics.isEmpty() && slots.isEmpty() ? AskedByName.numbered(plain) : Optional.<String>empty();
        if (numbered.isPresent()) {
            slots = lineup.named(numbered.get());
            topics.add(Topic.ABOUT);
        }
        var destination = topics.contains(Topic.ABROAD) ? null : ShippingWords.province(plain);
        if (destination != null) {
            topics.add(Topic.FEE);
            if (slots.isEmpty()) {
                // 新疆有货吗: whether it goes there.
                topics.removeIf(topic -> topic == Topic.PRICE || topic == Topic.LEFT);
            }
        }
        var noSlot = thing.isPresent() && !topics.isEmpty()
                ? thing
                : slots.isEmpty() && wantsAnAnswer(text)
                        ? AskedByName.slot(plain).or(() -> numbered)
                        : Optional.<String>empty();
        if (noSlot.isPresent()) {
            return Optional.of(new Question(EnumSet.of(Topic.ABOUT), List.of(), noSlot.get(), null));
        }
        if (topics.isEmpty() && ShippingWords.isOfTheWay(plain)) {
            topics.add(Topic.ARRIVAL);
        }
        if (topics.isEmpty()) {
            return slots.isEmpty()
                    ? UnknownThing.goods(plain, lineup)
                            .map(goods -> new Question(EnumSet.of(Topic.LEFT), List.of(), goods, null))
                    : Optional.empty();
        }
        var other = slots.isEmpty() ? null : UnknownThing.otherThanSold(plain, lineup);
        if (other != null && (topics.contains(Topic.LEFT) || topics.contains(Topic.PRICE))) {
            return Optional.of(new Question(topics, List.of(), other, null));
        }
        var unknown = slots.isEmpty() && topics.stream().anyMatch(Topic::isOfAnItem) ? UnknownThing.in(plain) : null;
        return Optional.of(new Question(topics, slots, unknown, province(plain, topics, destination)));
    }

    /** What is asked by the whole of it. */
    private static Optional<Topic> alone(String text, String plain, Lineup lineup) {
        boolean isOfAmends = AmendsWords.ask(plain)
                || QUESTIONED.matcher(plain).find()
                        && lineup.beginning(text)
                                .filter(named -> AmendsWords.ask(named.rest()))
                                .isPresent();
        if (isOfAmends) {
            return Optional.of(Topic.AMENDS);
        }
        if (SumWords.in(plain).isPresent()) {
            return Optional.of(SumWords.areOfAll(plain) ? Topic.ALL_FOR_MONEY : Topic.FOR_MONEY);
        }
        return OtherAmountWords.ask(plain) ? Optional.of(Topic.OTHER_AMOUNT) : Optional.empty();
    }

    /** The sum of which it is asked what it buys, as it was written; empty where that is not asked. */
    public static Optional<String> sum(String text) {
        return SumWords.in(PlainWords.of(text));
    }

    /** What is asked of what is named, and of all else; not yet of what lies at home. */
    private static Set<Topic> asked(String text, String plain, List<String> slots, Lineup lineup) {
        var topics = topics(plain, !slots.isEmpty());
        OtherMeaning.strike(topics, plain, slots, lineup);
        if (slots.isEmpty() && topics.contains(Topic.ORIGIN) && OtherMeaning.isOfOthers(plain, withoutAsking(plain))) {
            topics.remove(Topic.ORIGIN);
        }
        if (NO_GOODS.matcher(plain).find()) {
            topics.remove(Topic.LEFT);
        }
        if (topics.isEmpty() && slots.size() == 1 && BARE.matcher(plain).matches()) {
            topics.add(Topic.PRICE);
        }
        if (topics.isEmpty() && !slots.isEmpty()) {
            AskedByName.in(plain, lineup).ifPresent(topics::add);
        }
        // 两单一共多少钱 asks for no single price.
        boolean isOfFee = topics.contains(Topic.FEE) && ShippingWords.isOfFeeAlone(plain);
        if (slots.isEmpty() && (isOfFee || topics.contains(Topic.TOTAL))) {
            topics.remove(Topic.PRICE);
        }
        if (PUT_OFF.matcher(plain).find()) {
            topics.remove(Topic.DISPATCH);
        }
        if (ENDS.matcher(plain).find()) {
            topics.remove(Topic.NEXT_STREAM);
        }
        // "The cheapest you can do for the peaches" bargains; of several it compares.
        if (slots.size() == 1 && topics.remove(Topic.CHEAPEST)) {
            topics.add(Topic.PRICE);
        }
        // "What do two boxes of peaches come to" asks for the price of those.
        if (!slots.isEmpty() && topics.remove(Topic.TOTAL)) {
            topics.add(Topic.PRICE);
        }
        if (NOT_OF_ORDERING.matcher(plain).find()) {
            topics.remove(Topic.CONFIRMING);
        }
        if (ShippingWords.isAbroad(text, plain)) {
            topics.removeAll(EnumSet.of(Topic.FEE, Topic.DESTINATIONS, Topic.ARRIVAL));
            if (slots.isEmpty()) {
                topics.removeAll(EnumSet.of(Topic.PRICE, Topic.LEFT));
            }
            topics.add(Topic.ABROAD);
        }
        return topics;
    }

    private static @Nullable String province(String plain, Set<Topic> topics, @Nullable String destination) {
        return destination != null || !topics.contains(Topic.FEE)
                ? destination
                : AddressReader.read(withoutAsking(plain)).province();
    }

    /** Whether a text asks of a price, a stock, a fee or another figure of the records, and of nothing more: what it would be asked of is not named. */
    public static boolean isOfFactsAlone(String text) {
        var plain = PlainWords.of(text);
        var whole = TopicWords.whole(SOFT.matcher(plain).replaceAll(""));
        return whole != null && whole.isFigure()
                || TopicWords.isPartOfFigures(
                        SMALL_BEHIND.matcher(plain.strip()).replaceAll(""))
                || topics(plain, false).stream().anyMatch(Topic::isFigure)
                        && SMALL.matcher(withoutAsking(plain)).matches();
    }

    /** Whether a text may ask anything at all: most claims are a slot and a number. Costs next to nothing. */
    public static boolean hasWords(String text) {
        return WORDS.matcher(text).find();
    }

    /** Whether a text waits for an answer of some kind, from whomever: it asks something, or tells of a trouble. */
    public static boolean wantsAnAnswer(String text) {
        var plain = PlainWords.of(text);
        return plain.indexOf('?') >= 0 || ASKING.matcher(plain).find() || isOfTrouble(plain);
    }

    /** Whether it asks of paying, and of nothing else. */
    public static boolean isOfPaying(String text) {
        var plain = PlainWords.of(text);
        return topics(plain, false).equals(EnumSet.of(Topic.PAYMENT));
    }

    /** Whether something that was bought went wrong: only the shop's people can put that right. */
    public static boolean tellsOfTrouble(String text) {
        return isOfTrouble(PlainWords.of(text));
    }

    /** 坏了怎么办: beforehand it asks for the rule, and of a parcel that has come it tells of damage. */
    public static boolean asksOfSpoilt(String text) {
        return AmendsWords.mayTell(PlainWords.of(text));
    }

    /** Whether nothing else went wrong than that something has not come yet. */
    public static boolean tellsOfDelay(String text) {
        var plain = PlainWords.of(text);
        return isOfTrouble(plain) && !isOfTrouble(LATE.matcher(plain).replaceAll(" "));
    }

    /** Whether it is to be put right, by money or goods. Nothing that is named there is a new order. */
    public static boolean wantsRemedy(String text) {
        return REMEDY.matcher(PlainWords.of(text)).find() || ComplaintWords.wantsAnew(text);
    }

    private static boolean isOfTrouble(String plain) {
        return TROUBLE.matcher(plain).find() || REMEDY.matcher(plain).find();
    }

    /** Only the words around a question can name a place. */
    private static String withoutAsking(String plain) {
        var rest = new StringBuilder();
        int at = 0;
        while (at < plain.length()) {
            var hit = TopicWords.at(plain, at);
            rest.append(hit == null ? plain.charAt(at) : ',');
            at = hit == null ? at + 1 : hit.end();
        }
        return HOW_MUCH.matcher(rest).replaceAll(",");
    }

    private static Set<Topic> topics(String plain, boolean namesAnItem) {
        var topics = EnumSet.noneOf(Topic.class);
        var whole = TopicWords.whole(SOFT.matcher(plain).replaceAll(""));
        if (whole != null) {
            topics.add(whole);
        }
        int at = 0;
        while (at < plain.length()) {
            var hit = TopicWords.at(plain, at);
            if (hit != null) {
                hit.value().stream()
                        .filter(asked -> namesAnItem || !asked.ofAnItem())
                        .filter(asked -> asked.isAskedBy(plain, hit.end()))
                        .forEach(asked -> topics.add(asked.topic()));
            }
            at = hit == null ? at + 1 : hit.end();
        }
        // "When will the peaches be sent" asks of goods on sale; of an order nobody names what is in it so.
        if (topics.isEmpty() && WhereaboutsWords.ask(plain)) {
            topics.add(Topic.PARCEL);
        }
        return topics;
    }
}
