package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.claim.SlotCode;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.product.Product;

/**
 * What a grower says who cannot bring what was announced, or brings another amount of it: 周五带不了80斤了，只有60斤, "no peaches on Friday,
 * rain". Pure.
 *
 * @param about goods and day that are named; its quantity is the one that holds now, null where nothing comes or it is not said
 * @param kind what is said of them
 */
record TakingBackWords(AnnouncementWords about, Kind kind) {
    enum Kind {
        /** It does not come. */
        NOTHING,
        /** So much comes instead. */
        OTHER,
        /** Not as much as was said; how much, was not said. */
        LESS
    }

    private static final String VERB = "(?:带|送|挑|背|运|供|拉|扛|捎|交|摘|挖)";

    /** Said by whoever has announced something, and by nobody who buys. */
    private static final Pattern CANNOT = Pattern.compile(
            VERB + "不(?:了|到|来|成|出|过来|起)"
                    + "|不(?:能|会|想|打算|得|可能)?再?" + VERB + "(?:了|来|过来)|(?:不能|没法|没办法|无法)(?:再)?" + VERB
                    + "|不" + VERB + "(?:\\p{IsHan}{1,3})?了|没(?:有|得)?" + VERB + "的?了"
                    + "|\\b(?:can't|cant|cannot|can not|won't|wont|will not|couldn't|not able to|unable to|not going to|am not|i'm not|not)\\b (?:be )?(?:bring|bringing|deliver|delivering|supply|supplying)\\b",
            Pattern.CASE_INSENSITIVE);
    /** As well said of other things: it takes goods or a day that were announced. */
    private static final Pattern WILL_NOT = Pattern.compile(
            "不来了|来不了|来不成|来不到|去不了|去不成|没有了|没得了|没了|没货|没(?:有|得)(?:\\p{IsHan}{0,3})?了|(?:今天|周|星期|礼拜|明天|后天|这).{0,6}没(?:有|得)|别等|莫等|不用等|取消|作废|不算数|算了"
                    + "|\\bno \\w+(?: \\w+)? (?:on|this|tomorrow|today|after all|any ?more)|\\bnothing (?:on|this|tomorrow|today)|\\b(?:won't|will not|don't|do not) have\\b"
                    + "|\\bnot coming\\b|\\b(?:can't|cannot|won't) (?:come|make it)\\b|\\bdon't wait\\b|\\bcancel\\b|\\bcall(?:ing)? off\\b",
            Pattern.CASE_INSENSITIVE);
    /** Not 取消, which is said of orders, too. */
    private static final Pattern HAS_NONE =
            Pattern.compile("不来了|来不了|来不成|没有|没得|没货|\\bno \\w+|\\b(?:won't|don't) have\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern AWAY = Pattern.compile(
            "来不(?:了|成|到)|去不(?:了|成)|\\b(?:can't|cannot|won't) (?:come|make it)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CANCEL =
            Pattern.compile("取消|算了|\\bcancel\\b|\\bcall(?:ing)? off\\b", Pattern.CASE_INSENSITIVE);

    /** Before the amount that holds from now on. */
    private static final Pattern INSTEAD = Pattern.compile(
            "(?:只(?:有|能|剩|够)?" + VERB
                    + "?(?:得)?(?:了|到|出|来)?|改(?:成|为|到|作)?(?:[带送挑运供])?|减(?:到|成|为)|降(?:到|成)|少到|加(?:到|成|为)|增(?:加)?到|多到|变成|换成|(?:最多|顶多)(?:就|只)?(?:能|可以)?"
                    + VERB + "?(?:得)?(?:了|到|出|来)?|不到|改带|就"
                    + VERB
                    + "?|(?:不对|[写说打报搞弄讲记数]?(?<![不没])错)(?:[了啦的呀啊哦吧,，。.!！ ]|我(?:是)?说的?|其实|应该|就?是){0,8})"
                    + "|^(?:oh,? )?(?:no|sorry|oops|wait|wrong|i meant|i mean)[,.! ]+(?:(?:no|sorry|wrong|it's|it is|that's|i meant|i mean|should be)[,.! ]+){0,2}"
                    + "|\\b(?:(?:only|just|at most)(?: (?:bring|deliver|have|manage))?|make (?:it|that)|down to|up to|change (?:it |that )?to|raise (?:it )?to|instead of \\d+ \\w+|rather|(?:it's|it is|i meant) (?:only )?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SO_MUCH =
            Pattern.compile("(?:那么|这么|那|这)多|\\b(?:so|that|as) (?:much|many)\\b|\\ball of (?:it|them)\\b");
    private static final Pattern BRINGS =
            Pattern.compile("[带送挑背运供拉扛捎]|\\b(?:bring|bringing|deliver)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONLY = Pattern.compile("只(?:有|能|剩|够|摘|挖)|\\bonly\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LESS_BY = Pattern.compile(
            "(?:我|要|得|会|可能|怕是){0,3}(?:少|减)(?:少|带|送|拿|掉|了|个){0,2}\\s?\\d{1,5}\\s?\\p{IsHan}{0,2}(?:吧|了|哈|啊)?|\\d{1,5} (?:\\p{L}{2,8} )?(?:less|fewer)[.! ]{0,3}",
            Pattern.CASE_INSENSITIVE);

    /** The same in a sentence, of what she brings: 明天的桃子少送10箱. */
    private static final Pattern BRINGS_LESS = Pattern.compile(
            "(?:少|减少?)" + VERB
                    + "(?:来|个)?\\s?\\d|\\bbring(?:ing)? (?:only )?\\d{1,5} (?:\\p{L}{2,8} )?(?:less|fewer)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What sounds like the beginning of one, or like a buyer's complaint. */
    private static final Pattern NO_QUESTION = Pattern.compile(
            "[这那]几天|[坏烂碎裂霉破]了|\\b(?:can't|cannot|can not|broken|broke|rotten|crushed|cracked|bad)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    /** Empty where it is anything else. */
    static Optional<TakingBackWords> read(String said, List<Product> products, LocalDateTime now) {
        var plain = plain(said);
        if (plain.length() > LONGEST
                || QuestionReader.wantsAnAnswer(NO_QUESTION.matcher(plain).replaceAll(" "))) {
            return Optional.empty();
        }
        var about = AnnouncementWords.parts(plain, products, now);
        var instead = instead(plain, about, products, now);
        var isNo = CANNOT.matcher(plain).find()
                || WILL_NOT.matcher(plain).find()
                || BRINGS_LESS.matcher(plain).find();
        if (instead != null
                && (isNo || about.day() != null || BRINGS.matcher(plain).find())) {
            return Optional.of(new TakingBackWords(about.saying(instead), Kind.OTHER));
        }
        if (!isNo) {
            return Optional.empty();
        }
        var isLess = about.quantity() != null
                || !about.measure().isEmpty()
                || SO_MUCH.matcher(plain).find();
        return Optional.of(new TakingBackWords(about.saying(null), isLess ? Kind.LESS : Kind.NOTHING));
    }

    /** So much instead, with no more words than these: 加到40袋, "only 30 jin". Empty where a slot is named, or it is no amount of these goods. */
    static Optional<BigDecimal> corrected(String said, Product goods, LocalDateTime now) {
        var plain = plain(said);
        var about = AnnouncementWords.answer(plain, List.of(goods), now);
        return SlotCode.isIn(plain)
                        || AnnouncementWords.mayBeWanted(plain)
                        || plain.length() > LONGEST
                        || QuestionReader.wantsAnAnswer(
                                NO_QUESTION.matcher(plain).replaceAll(" "))
                ? Optional.empty()
                : Optional.ofNullable(
                        about.quantity() == null ? null : instead(plain, about.of(goods), List.of(goods), now));
    }

    /** So much less of these goods than was said: 少10箱, "10 boxes less". Empty where a slot is named. */
    static Optional<BigDecimal> less(String said, Product goods, LocalDateTime now) {
        var plain = plain(said);
        return !LESS_BY.matcher(plain).matches() && !BRINGS_LESS.matcher(plain).find() || SlotCode.isIn(plain)
                ? Optional.empty()
                : Optional.ofNullable(
                        AnnouncementWords.answer(plain.replaceAll(" (?:less|fewer)\\b", ""), List.of(goods), now)
                                .quantity());
    }

    /** So much instead, where no goods were named before; empty where some are named now. */
    static Optional<BigDecimal> corrected(String said) {
        var plain = plain(said);
        return plain.length() > LONGEST || SlotCode.isIn(plain) || QuestionReader.wantsAnAnswer(plain)
                ? Optional.empty()
                : Optional.ofNullable(instead(plain, AnnouncementWords.NOTHING, List.of(), LocalDateTime.MIN));
    }

    /** Said of what somebody brings, and of no order: 只有30斤, "I bring 30 jin". */
    static boolean isOfBringing(String said) {
        return ONLY.matcher(said).find() || BRINGS.matcher(said).find();
    }

    /** Said of orders, too. */
    static boolean isCancelling(String said) {
        return CANCEL.matcher(said).find() && !CANNOT.matcher(plain(said)).find();
    }

    /** Whether she cannot come: 周五来不了了. */
    static boolean isAway(String said) {
        return AWAY.matcher(plain(said)).find();
    }

    private static String plain(String said) {
        return SaidNumber.inFigures(Amounts.plain(Normaliser.simplified(said)));
    }

    /** The amount behind the words that change it; read for the goods that are named, else as a bare number. */
    private static @Nullable BigDecimal instead(
            String plain, AnnouncementWords about, List<Product> products, LocalDateTime now) {
        var found = INSTEAD.matcher(plain);
        while (found.find()) {
            var behind = plain.substring(found.end()).strip();
            if (SaidNumber.begin(behind).isPresent() && !isPrice(plain, behind)) {
                var goods = about.product();
                return goods == null
                        ? SaidNumber.begin(behind).map(SaidNumber::value).orElse(null)
                        : AnnouncementWords.parts(behind + " " + goods.name(true), List.of(goods), now)
                                .quantity();
            }
        }
        return null;
    }

    /** 价格太低了，36卖不出本钱: the only number is of the money. */
    static boolean isPrice(String said) {
        var plain = plain(said);
        return isPrice(plain, plain);
    }

    /** 价格太低了，改成30: the number is of the money, unless it is counted as goods are. */
    private static boolean isPrice(String plain, String behind) {
        return ToldTheHost.isOfPrice(plain)
                && AnnouncedAmount.in(behind).filter(AnnouncedAmount::isCounted).isEmpty();
    }

    /** Whether it is of what was announced, and not of an order, or of a question that is open: 算了 alone is anything. */
    boolean namesIt(String said) {
        var plain = plain(said);
        return CANNOT.matcher(plain).find()
                || !SlotCode.isIn(plain) && (about.product() != null || about.day() != null || kind == Kind.OTHER);
    }

    /** Whether nobody says this but who thinks that he has announced something: he cannot bring it, or has none of his own goods. */
    boolean isOfGrower(String said, List<Product> own) {
        var plain = plain(said);
        var goods = about.product();
        return CANNOT.matcher(plain).find()
                || goods != null
                        && own.contains(goods)
                        && (HAS_NONE.matcher(plain).find()
                                || BRINGS_LESS.matcher(plain).find());
    }
}
