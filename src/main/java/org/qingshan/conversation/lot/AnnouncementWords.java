package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/**
 * What a grower says he can bring: 周五能带80斤笋, "I can bring 80 jin of shoots on Friday".
 *
 * @param product null where none is named that the shop knows
 * @param quantity in the product's unit; null where none is said, or in a unit that the product is not counted in
 * @param day null where none is said
 * @param by the moment by which it comes, on the village's clock; null where only a day is said, or nothing
 */
record AnnouncementWords(
        @Nullable Product product,
        @Nullable BigDecimal quantity,
        @Nullable LocalDate day,
        @Nullable LocalDateTime by) {
    /** 戴 and 代 are what dictation hears. */
    private static final String BRING = "(?:带|戴|代|送|拿|挑|背|运|出|供|拉|扛|提|捎|弄|交)";

    private static final Pattern PROMISE = Pattern.compile(
            "(?:能够?|可以|准备|打算|想|会)(?:再|给你们|给村里)?" + BRING + "|" + BRING + ".{0,14}[来去](?:卖|嘛|哈|哦|啊|咯)?$"
                    + "|\\b(?:i|we)(?:'ll| can| will| could| am going to| want to)? (?:bring|deliver|supply)\\b"
                    + "|\\bcan (?:bring|deliver|supply)\\b|\\bbringing\\b",
            Pattern.CASE_INSENSITIVE);
    /** Only where goods, amount and a day, or that they are for the shop, are said with it. */
    private static final Pattern LIKELY = Pattern.compile(
            "(?!送(?:到|给|去))" + BRING + "|摘|挖|收得|采|有|\\b(?:i|we)(?:'ll| will| should)? have\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR_THE_SHOP =
            Pattern.compile("要卖|来卖|给你们|给村里|[要收]不[要收]|[要收][吗么]|\\bfor (?:you|the shop)\\b", Pattern.CASE_INSENSITIVE);

    /** A grower who asks leave to bring it: 行不行, 要不要, "can I bring…?" */
    private static final Pattern MAY_I = Pattern.compile(
            "(?:行不行|要不要|收不收|好不好|可不可以|得不得行|[行要收好成]吗|可以吗)[?？]?$|^(?:can|may|could|shall) (?:i|we) (?:bring|deliver)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Somebody else is to do it, or it is asked. */
    private static final Pattern NO_PROMISE = Pattern.compile(
            "给我|帮我|我要(?!" + BRING
                    + "|卖)|我想要|我想?买|来(?:拿|取|提)|自提|[吗么?？]\\s*$|多少|什么时候|^\\s*(?:can|could|will|would) you\\b|\\bto me\\b",
            Pattern.CASE_INSENSITIVE);
    /** Nobody can bring anything then. */
    private static final Pattern PAST = Pattern.compile(
            "昨[天日晚]|前天|去年|上(?:个)?(?:周|星期|礼拜|月)|\\byesterday\\b|\\blast \\w+|\\bago\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LESS_THAN_NOTHING = Pattern.compile("[-−–]\\s*\\d|负");

    /** What dictation makes of units behind a number. */
    private static final Map<String, Pattern> MISHEARD = Map.of(
            "斤", Pattern.compile("(?<=[\\d十百千两二三四五六七八九])\\s*[金今巾筋京](?!\\p{IsDigit})"),
            "箱", Pattern.compile("(?<=[\\d十百千两二三四五六七八九])\\s*[香相乡](?!\\p{IsDigit})"),
            "盒", Pattern.compile("(?<=[\\d十百千两二三四五六七八九])\\s*[合河核](?!\\p{IsDigit})"));

    private static final int LONGEST = 60;

    /** Empty where it is no promise, or names neither goods nor an amount. */
    static Optional<AnnouncementWords> read(String said, List<Product> products, LocalDateTime now) {
        var plain = heard(said);
        var isPromise = PROMISE.matcher(plain).find();
        if (plain.length() > LONGEST
                || !isPromise && !LIKELY.matcher(plain).find()
                || NO_PROMISE.matcher(plain).find() && !MAY_I.matcher(plain).find()) {
            return Optional.empty();
        }
        var read = words(plain, products, now);
        var isWhole = read.product() != null && read.quantity() != null;
        var hasDay = read.day() != null || FOR_THE_SHOP.matcher(plain).find();
        var isSomething = read.product() != null || amount(plain).isPresent();
        return isPromise && isSomething || isWhole && hasDay ? Optional.of(read) : Optional.empty();
    }

    private static String heard(String said) {
        var plain = Amounts.plain(said).replaceFirst("[。.!！~]+$", "");
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
        var amount = isNone ? Optional.<Amount>empty() : amount(rest);
        return new AnnouncementWords(
                product.orElse(null),
                product.flatMap(goods -> amount.flatMap(number -> number.of(goods)))
                        .orElse(null),
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

    private record Amount(BigDecimal number, String behind) {
        /** In the unit of the goods, as far as the words say it or another unit of weight. */
        Optional<BigDecimal> of(Product goods) {
            var unit = IntStream.rangeClosed(1, Math.min(12, behind.length()))
                    .map(length -> Math.min(12, behind.length()) + 1 - length)
                    .mapToObj(length -> Unit.called(behind.substring(0, length).strip()))
                    .filter(units -> !units.isEmpty())
                    .findFirst();
            if (unit.isEmpty() || unit.get().contains(goods.unit())) {
                return Optional.of(number);
            }
            return unit.get().stream()
                    .filter(one -> one.isWeight() && goods.unit().isWeight())
                    .map(one -> number.multiply(one.grams()).divide(goods.unit().grams()))
                    .findFirst();
        }
    }

    private static Optional<Amount> amount(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> at == 0 || !Character.isDigit(text.charAt(at - 1)))
                .mapToObj(at -> SaidNumber.begin(text.substring(at)))
                .flatMap(Optional::stream)
                .filter(number -> number.value().signum() > 0)
                .map(number -> new Amount(number.value(), number.rest()))
                .findFirst();
    }

    /** Whether it can only be meant for the shop; else whoever may buy too may want it for himself: 今天拿两箱黄桃. */
    static boolean isPromised(String said) {
        return PROMISE.matcher(said).find() || FOR_THE_SHOP.matcher(said).find();
    }
}
