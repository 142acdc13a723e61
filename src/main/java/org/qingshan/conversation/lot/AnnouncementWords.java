package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;

/**
 * What a grower says he can bring: 周五能带80斤笋, "I can bring 80 jin of shoots on Friday".
 *
 * @param product null where none is named that the shop knows
 * @param quantity in the product's unit; null where none is said, or in a unit that the product is not counted in
 * @param measure what was counted that nobody weighs or counts goods by, with its number: 两背篓; empty for nothing
 * @param day null where none is said
 * @param by the moment by which it comes, on the village's clock; null where only a day is said, or nothing
 */
record AnnouncementWords(
        @Nullable Product product,
        @Nullable BigDecimal quantity,
        String measure,
        @Nullable LocalDate day,
        @Nullable LocalDateTime by) {
    /** 戴 and 代 are what dictation hears. Who takes something home brings nothing. */
    private static final String BRING = "(?:带|戴|代|送|拿|挑|背|运|出|供|拉|扛|提|捎|弄|交)(?!回[去家])";

    private static final Pattern PROMISE = Pattern.compile(
            "(?:能够?|可以|准备|打算|想|会)(?:再|给你们|给村里)?" + BRING + "|再(?:带|挑|背|运|供|拉|扛|捎)|我(?:还|能)?再送(?![到给去])|" + BRING
                    + ".{0,14}[来去](?:卖|嘛|哈|哦|啊|咯)?$"
                    + "|\\b(?:i|we)(?:'ll| can| will| could| am going to| want to)? (?:bring|deliver|supply)\\b"
                    + "|\\bcan (?:bring|deliver|supply)\\b|\\bbringing\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PICKED = Pattern.compile(
            "[摘挖采](?!了|过|的)|收割|开[园镰]|\\b(?:pick|picking|harvest|harvesting|dig|digging)\\b", Pattern.CASE_INSENSITIVE);

    /** Only where goods, amount and a day, or that they are for the shop, are said with it. */
    private static final Pattern LIKELY = Pattern.compile(
            "(?!送(?:到|给|去))" + BRING
                    + "|摘|挖|收得|采|有|\\b(?:i|we)(?:'ll| will| should)? have\\b|\\b(?:i|we)(?:'ve| have) got\\b|\\bsell\\b|[要收]不[要收]|[想要]卖|我卖(?!了)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR_THE_SHOP = Pattern.compile(
            "[想要]卖|我卖(?!了)|来卖|给你们|给村里|[要收]不[要收]|[要收][吗么]|\\bfor (?:you|the shop)\\b|\\b(?:can|may|could|want to|like to) (?:i |we )?sell\\b",
            Pattern.CASE_INSENSITIVE);

    /** A grower who asks leave to bring it: 行不行, 要不要, "can I bring…?" */
    private static final Pattern MAY_I = Pattern.compile(
            "(?:[行要收好成中得]不[行要收好成中得]?|可不可以|得不得行|得唔得|[行要收好成中]吗|可以吗)[?？]?$|^(?:can|may|could|shall) (?:i|we) (?:bring|deliver|sell)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Somebody else is to do it, or it is asked. */
    private static final Pattern NO_PROMISE = Pattern.compile(
            "给我|帮我|我要(?!" + BRING
                    + "|卖)|我想要|我想?买|来(?:拿|取|提)|自提|[吗么?？]\\s*$|多少|什么时候|^\\s*(?:can|could|will|would) you\\b|\\bto me\\b",
            Pattern.CASE_INSENSITIVE);
    /** 收到没有, of what is there already. */
    private static final Pattern WHETHER_DONE =
            Pattern.compile("(?:收|到|验|称|看|点|卖|记)(?:到|过|完|好|上)?了?(?:没有|没|未)[了啊呀?？ ]{0,3}$");

    /** Nobody can bring anything then. */
    private static final Pattern PAST = Pattern.compile(
            "昨[天日晚]|前天|去年|上(?:个)?(?:周|星期|礼拜|月)|\\byesterday\\b|\\blast \\w+|\\bago\\b", Pattern.CASE_INSENSITIVE);

    /** Goods that are to be sold no more are not brought: 鸡蛋别卖了, "stop selling". */
    private static final Pattern OFF_SALE = Pattern.compile(
            "(?:别|莫|勿|(?<!卖)不(?:要|想|打算|能|准)?|停止?)(?:再|先|继续|给我)?(?:卖(?!给|光|完)|售)|下架|撤下|\\b(?:stop|do not|don't|dont|not|never|no more) sell(?:ing)?\\b|\\boff (?:the )?(?:sale|lineup|list|shelf)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LESS_THAN_NOTHING = Pattern.compile("[-−–]\\s*\\d|负");

    /** What dictation makes of units behind a number. */
    private static final Map<String, Pattern> MISHEARD = Map.of(
            "斤", Pattern.compile("(?<=[\\d十百千两二三四五六七八九])\\s*[金今巾筋京](?!\\p{IsDigit})"),
            "箱", Pattern.compile("(?<=[\\d十百千两二三四五六七八九])\\s*[香相乡](?!\\p{IsDigit})"),
            "盒", Pattern.compile("(?<=[\\d十百千两二三四五六七八九])\\s*[合河核](?!\\p{IsDigit})"));

    /** Somebody who buys talks so. */
    private static final Pattern WANTED = Pattern.compile(
            "我想?要(?!" + BRING
                    + "|卖)|想要|买|订|下单|给我|帮我|给(?:我妈|我爸|家里|朋友|同事)|来(?:拿|取)|自提|(?<!不)要(?=[\\s\\d一二两三四五六七八九十半几])|寄|快递|发(?:货|到|给)|送(?:到|给|去)|^要|地址"
                    + "|(?<![A-Za-z])[A-Za-z]\\d{1,3}(?!\\d)|\\b(?:want|buy|order|like|need|get me|send|ship|for me|to me|for (?:my|our|him|her)|i'?ll take)\\b",
            Pattern.CASE_INSENSITIVE);

    static final AnnouncementWords NOTHING = new AnnouncementWords(null, null, "", null, null);

    /** Letters of an answer. */
    private static final int SHORT = 26;

    private static final int LONGEST = 60;

    /** Empty where it is no promise, or names neither goods nor an amount. */
    static Optional<AnnouncementWords> read(String said, List<Product> products, LocalDateTime now) {
        var simplified = Normaliser.simplified(said);
        var read = readAsSaid(said, products, now);
        return read.isPresent() || simplified.equals(said) ? read : readAsSaid(simplified, products, now);
    }

    private static Optional<AnnouncementWords> readAsSaid(String said, List<Product> products, LocalDateTime now) {
        var plain = heard(said);
        var isPromise = PROMISE.matcher(plain).find();
        if (plain.length() > LONGEST
                || !isPromise
                        && !LIKELY.matcher(plain).find()
                        && !PICKED.matcher(plain).find()
                || isOffSale(plain)
                || asksWhetherDone(plain)
                || NO_PROMISE.matcher(plain).find() && !MAY_I.matcher(plain).find()) {
            return Optional.empty();
        }
        var read = words(plain, products, now);
        // Fifty eggs of what is sold by the box are an amount too: how many boxes that is is asked.
        var isWhole = read.product() != null
                && (read.quantity() != null || !read.measure().isEmpty() || isCounted(said, now));
        var hasDay = read.day() != null || FOR_THE_SHOP.matcher(plain).find();
        // 黄桃周日摘: how much of it is asked.
        var isPicked = read.product() != null
                && read.day() != null
                && PICKED.matcher(plain).find();
        var isSomething = read.product() != null || AnnouncedAmount.in(plain).isPresent();
        return isPromise && isSomething || isWhole && hasDay || isPicked ? Optional.of(read) : Optional.empty();
    }

    /** Whatever of it is said, without a look whether it promises anything. */
    static AnnouncementWords parts(String said, List<Product> products, LocalDateTime now) {
        return words(heard(said), products, now);
    }

    /**
     * A grower's own goods and a coming day: tomorrow 20 more boxes of peaches. Of these nothing is bought without a question. Empty where
     * something is asked, or no goods, amount or day are said.
     *
     * @param own the goods that are his own
     */
    static Optional<AnnouncementWords> ofOwn(String said, List<Product> own, LocalDateTime now) {
        var plain = heard(said);
        var read = words(plain, own, now);
        var day = read.day();
        var isWhole = read.product() != null
                && (read.quantity() != null || !read.measure().isEmpty());
        return plain.length() <= LONGEST
                        && isWhole
                        && day != null
                        && day.isAfter(now.toLocalDate())
                        && !isOffSale(said)
                        && !QuestionReader.wantsAnAnswer(said)
                ? Optional.of(read)
                : Optional.empty();
    }

    /** What answers a question for goods or an amount: nothing else than these is said. */
    static AnnouncementWords answer(String said, List<Product> products, LocalDateTime now) {
        var read = parts(said, products, now);
        if (read.product() != null || products.size() != 1) {
            return read;
        }
        var goods = products.get(0);
        return said.length() > SHORT ? NOTHING : parts(said + " " + goods.name(true), products, now);
    }

    /** Whether a coming day is named, today not counted. */
    static boolean isForADay(String said, LocalDateTime now) {
        return HarvestDay.coming(heard(said), now.toLocalDate())
                .filter(found -> found.day().isAfter(now.toLocalDate()))
                .isPresent();
    }

    /** Whether a number is said. */
    static boolean isAmountIn(String said) {
        return AnnouncedAmount.in(heard(said)).isPresent() && !isNegative(said);
    }

    /** Whether goods are to be sold no more. */
    static boolean isOffSale(String said) {
        return OFF_SALE.matcher(Normaliser.simplified(said)).find();
    }

    /** Whether a number is said with what it counts, besides a clock's. */
    static boolean isCounted(String said, LocalDateTime now) {
        var plain = heard(said);
        var timeless = AgreedTime.read(plain).map(AgreedTime::rest).orElse(plain);
        var rest = HarvestDay.coming(timeless, now.toLocalDate())
                .map(HarvestDay::rest)
                .orElse(timeless);
        return AnnouncedAmount.in(rest).filter(AnnouncedAmount::isCounted).isPresent();
    }

    /** Whether it is asked if it came, was counted or inspected. */
    static boolean asksWhetherDone(String said) {
        return WHETHER_DONE.matcher(Normaliser.simplified(said)).find();
    }

    /** Whether an amount below nothing is said. */
    static boolean isNegative(String said) {
        return LESS_THAN_NOTHING.matcher(Amounts.plain(said)).find();
    }

    /** The same of these goods. */
    AnnouncementWords of(Product goods) {
        return new AnnouncementWords(goods, quantity, measure, day, by);
    }

    /** The same, for when that one is expected. */
    AnnouncementWords forTheDayOf(Lot lot) {
        var until = lot.intake().expectedBy();
        return new AnnouncementWords(
                product,
                quantity,
                measure,
                lot.intake().expectedOn(),
                until == null ? null : LocalDateTime.ofInstant(until, Shop.VILLAGE));
    }

    /** The same of another quantity. */
    AnnouncementWords saying(@Nullable BigDecimal other) {
        return new AnnouncementWords(product, other, other == null ? measure : "", day, by);
    }

    /** With what these words tell besides. */
    AnnouncementWords and(AnnouncementWords more) {
        return new AnnouncementWords(
                product == null ? more.product : product,
                more.quantity == null ? quantity : more.quantity,
                more.quantity == null ? more.measure : "",
                day == null ? more.day : day,
                by == null ? more.by : by);
    }

    /** Whether the words may as well be those of somebody who wants it for himself. */
    static boolean mayBeWanted(String said) {
        return WANTED.matcher(said).find();
    }

    static String heard(String said) {
        var plain = SaidNumber.inFigures(Amounts.plain(said)).replaceFirst("[。.!！~]+$", "");
        for (var unit : MISHEARD.entrySet()) {
            plain = unit.getValue().matcher(plain).replaceAll(unit.getKey());
        }
        return plain;
    }

    private static AnnouncementWords words(String plain, List<Product> products, LocalDateTime now) {
        var time = AgreedTime.read(plain);
        var timeless = time.map(AgreedTime::rest).orElse(plain);
        var onDay = HarvestDay.coming(timeless, now.toLocalDate());
        var rest = onDay.map(HarvestDay::rest).orElse(timeless);
        var by = time.flatMap(found -> moment(onDay.map(HarvestDay::day), found, now));
        var product = GoodsSaid.in(rest, products);
        var isNone =
                PAST.matcher(plain).find() || LESS_THAN_NOTHING.matcher(plain).find();
        var amount = isNone ? Optional.<AnnouncedAmount>empty() : AnnouncedAmount.in(rest);
        return new AnnouncementWords(
                product.orElse(null),
                product.flatMap(goods -> amount.flatMap(number -> number.of(goods)))
                        .orElse(null),
                product.flatMap(goods -> amount.flatMap(number -> number.measure(goods)))
                        .orElse(""),
                onDay.map(HarvestDay::day)
                        .or(() -> by.map(LocalDateTime::toLocalDate))
                        .orElse(null),
                by.orElse(null));
    }

    /** Who names no day means the next time that the clock says so; who names an hour of today that is past has the day. */
    private static Optional<LocalDateTime> moment(Optional<LocalDate> day, AgreedTime time, LocalDateTime now) {
        var today = now.toLocalDate().atTime(time.by());
        return day.map(named -> named.atTime(time.by()))
                .or(() -> Optional.of(today.isAfter(now) ? today : today.plusDays(1)))
                .filter(moment -> moment.isAfter(now));
    }

    /** Whether it can only be meant for the shop; else whoever may buy too may want it for himself: 今天拿两箱黄桃. */
    static boolean isPromised(String said) {
        return PROMISE.matcher(said).find() || FOR_THE_SHOP.matcher(said).find();
    }
}
