package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.words.WithinWord;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/**
 * What is said in one line of goods that come in, in any order: {@code 张桂花 黄桃 50箱 12元 今早摘}, {@code peaches 50 boxes 80%}.
 *
 * @param product the one that is named, of those the shop knows
 * @param grower the one that is named, of those the shop knows
 * @param others what is none of all this, in the order of the words: another grower, goods that the shop does not know, or anything
 * @param unitWord what was said for the unit; empty for none
 * @param weight that was said beside a number of packs; null for none
 * @param pack what one pack of them weighs; null where nobody said so
 * @param terms what was said of price or share; empty for nothing
 */
record LotLine(
        @Nullable Product product,
        @Nullable String grower,
        List<String> others,
        @Nullable BigDecimal quantity,
        String unitWord,
        @Nullable Weight weight,
        @Nullable Weight pack,
        String terms,
        @Nullable LocalDate harvestedOn) {

    private static final Pattern MONEY = Pattern.compile(
            "(?<=^|[\\s,@:：价格钱按算])(?:(?:每[一1]?|一)\\p{IsHan}子?\\s*)?(?:[¥￥]\\s*\\d[\\d.]*|[\\d.一二两三四五六七八九十百]+\\s*(?:元|块钱|块|(?:yuan|rmb|kuai)\\b)(?:[一二两三四五六七八九半\\d](?!\\s*\\p{IsHan}|\\d)|[二两三四五六七八九半\\d](?=\\s*[一每/]\\s*\\p{IsHan}))?)"
                    + "(?:\\s*(?:/|每|一|\\bper\\b|\\ba\\b|\\beach\\b)\\s*[\\p{IsHan}A-Za-z]+)?|(?<=^|[\\s,@:：价格钱按算])\\d[\\d.]*\\s*(?:/|\\bper\\b|\\ba\\b)\\s*[\\p{IsHan}A-Za-z]+|(?<=@|@ )\\d[\\d.]*",
            Pattern.CASE_INSENSITIVE);
    /** What leads to a price, perhaps with what it is of: 每箱按, 每箱收购价. */
    private static final Pattern PRICED = Pattern.compile(
            "(?:每[一1]?\\s*(?<of>\\p{IsHan})子?\\s*)?(?:\\b(?:at|for|price[d]?|agreed)\\b\\s*|[@:：]\\s*|(?:收购价|单价|价格|价钱|作价|价|按|算)\\s*){1,20}$",
            Pattern.CASE_INSENSITIVE);
    /** 每箱子12块 is 每箱12块. */
    private static final Pattern OF_ONE = Pattern.compile("^(?:每[一1]?|一)\\s*(?![块元毛角])(\\p{IsHan})子?\\s*");

    private static final Pattern SAYS_OF_WHAT = Pattern.compile(
            "^每|(?:/|每|一|\\bper\\b|\\ba\\b|\\beach\\b)\\s*[\\p{IsHan}A-Za-z]+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern SHARE = Pattern.compile(
            "(?:分成|分|share\\s+)?(?:\\d{1,3}\\s*(?:%|percent\\b)|百分之[一二三四五六七八九十]+|[一二三四五六七八九]成半?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE_NUMBER =
            Pattern.compile("(?<=\\d)\\s+(?=(?<unit>\\p{L}{1,12})(?:[\\s,，、;；]|$))");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,，、;；:：]+");
    private static final Pattern GLUED = Pattern.compile("(\\p{IsHan}{1,10})([-−–—]?\\d.*)");
    private static final Pattern OF = Pattern.compile("(?<=\\p{IsHan}{2})(?:家)?的(?=\\p{IsHan})");

    /** Somebody brings it: that is what all of these lines say. */
    static final Pattern BRINGS = Pattern.compile(
            "(?:送|拿|带|挑|背|交|拉|运|挖|摘|扛|提|捎)(?:来|过来|到)[了的]?|\\b(?:has )?(?:brought|brings|delivered|delivers|dropped off|drops off|handed in)\\b(?: (?:in|us))?",
            Pattern.CASE_INSENSITIVE);

    /** It is here: that, too, is what all of these lines say. */
    static final Pattern HAS_COME = Pattern.compile(
            "(?:到货|来货|入库|收下|过秤|过称|[到来收])了|到货|来货|\\b(?:have |has |'ve )?(?:just )?(?:came(?: in)?|arrived|received|got|taken in|took in|is here|are here|came|come in)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What somebody brought was weighed; who packs weighs, too, so that alone does not say that it is here. */
    static final Pattern WEIGHED =
            Pattern.compile("(?:过了?秤|称)(?:了|出来?|得)|\\bweighed(?: in)?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SURNAMED = Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}{1,2}[\\p{IsHan}&&[^核猴蜜蟠樱]]$");

    private static final Set<String> FILLERS = Set.of(
            "of",
            "from",
            "by",
            "the",
            "a",
            "each",
            "apiece",
            "has",
            "收",
            "收货",
            "收到",
            "送来",
            "重",
            "总重",
            "共",
            "一共",
            "共重",
            "净重",
            "毛重",
            "过秤",
            "过称",
            "称重",
            "weighing",
            "weight",
            "weighs",
            "in",
            "all");

    /** @param grams by the scale; not above 0 where somebody said so */
    record Weight(BigDecimal grams) {}

    /** @param growers the names that the shop knows */
    static LotLine read(String line, List<Product> products, Collection<String> growers, LocalDate today) {
        var plain = SaidNumber.inFigures(Amounts.plain(line));
        return PackWeight.in(plain)
                .flatMap(pack -> Optional.of(words(pack.rest(), products, growers, today))
                        .filter(found -> pack.isSure() || found.quantity() != null)
                        .map(found -> found.packed(pack.grams())))
                .orElseGet(() -> words(plain, products, growers, today));
    }

    private static LotLine words(String plain, List<Product> products, Collection<String> growers, LocalDate today) {
        var known = KnownName.in(plain, growers);
        var unnamed = known.map(KnownName::rest).orElse(plain);
        var day = HarvestDay.past(unnamed, today);
        var brought = BRINGS.matcher(day.map(HarvestDay::rest).orElse(unnamed)).replaceAll(" ");
        var rest = HAS_COME.matcher(WEIGHED.matcher(brought).replaceAll(" ")).replaceAll(" ");
        var share = SHARE.matcher(rest);
        var money = MONEY.matcher(rest);
        var terms = "";
        if (share.find()) {
            terms = share.group().replaceFirst("(?i)^(?:分成|分|share\\s+)", "");
            rest = cut(rest, share.start(), share.end());
        } else if (money.find()) {
            var lead = PRICED.matcher(rest).region(0, money.start());
            var isLed = lead.find();
            terms = price(money.group(), isLed ? lead.group("of") : null);
            rest = cut(rest, isLed ? lead.start() : money.start(), money.end());
        }
        var named = named(OF.matcher(rest).replaceAll(" "), products);
        var later = known.isPresent() ? known : KnownName.in(named.rest(), growers);
        var words =
                known.isPresent() ? named.rest() : later.map(KnownName::rest).orElse(named.rest());
        return LotWords.of(tokens(words), terms.strip())
                .line(
                        named.product(),
                        later.map(KnownName::name).orElse(null),
                        day.map(HarvestDay::day).orElse(null));
    }

    private LotLine packed(BigDecimal grams) {
        return new LotLine(product, grower, others, quantity, unitWord, weight, new Weight(grams), terms, harvestedOn);
    }

    /** @param of what was said in front that it is the price of; null where nothing was */
    private static String price(String said, @Nullable String of) {
        var plain = OF_ONE.matcher(said).replaceFirst("每$1");
        return of == null || SAYS_OF_WHAT.matcher(plain).find() ? plain : "每" + of + plain.strip();
    }

    private static String cut(String text, int from, int to) {
        return text.substring(0, from) + " " + text.substring(to);
    }

    private static List<String> tokens(String text) {
        var joined = LOOSE_NUMBER.matcher(text).replaceAll(found -> LotWords.isUnit(found.group(1)) ? "" : " ");
        return Stream.of(SEPARATOR.split(joined))
                .flatMap(token -> {
                    var glued = GLUED.matcher(token);
                    return glued.matches() ? Stream.of(glued.group(1), glued.group(2)) : Stream.of(token);
                })
                .filter(token -> !token.isBlank() && !FILLERS.contains(token.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private record Named(@Nullable Product product, String rest) {}

    /** The longest name that stands in the text. */
    private static Named named(String text, List<Product> products) {
        var lower = folded(text);
        record Found(Product product, String name) {}
        return products.stream()
                .flatMap(product -> Stream.concat(
                                Stream.of(product.name(true), product.name(false)), product.aliases().stream())
                        .map(name -> new Found(product, folded(name))))
                .filter(found -> !found.name().isBlank() && place(lower, found.name()) >= 0)
                .max(Comparator.comparing((Found found) -> found.name().length()))
                .map(found -> {
                    int at = place(lower, found.name());
                    // 笋子 is 笋.
                    int end = at + found.name().length();
                    return new Named(
                            found.product(),
                            cut(
                                    text,
                                    at,
                                    Character.isIdeographic(text.charAt(at)) && text.startsWith("子", end)
                                            ? end + 1
                                            : end));
                })
                .orElse(new Named(null, text));
    }

    /** In either script, letter for letter. */
    private static String folded(String text) {
        return Normaliser.simplified(text).toLowerCase(Locale.ROOT);
    }

    /** The goods with the longest name that stands in a text. */
    static Optional<Product> productIn(String text, List<Product> products) {
        return Optional.ofNullable(named(text, products).product());
    }

    /** Where a name stands for itself, not within another word; below 0 where nowhere. A person's may stand before it: 李四桃. */
    private static int place(String text, String name) {
        int at = text.indexOf(name);
        if (at >= 0 && Character.isIdeographic(name.charAt(0))) {
            var found = WithinWord.alone(name).matcher(text);
            var before = SURNAMED.matcher(text.substring(0, at));
            return found.find()
                    ? found.start()
                    : before.find() && PersonName.isWithSurname(before.group()) && isBefore(text, at + name.length())
                            ? at
                            : -1;
        }
        int end = at + name.length();
        var isAlone = at >= 0
                && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                && (end == text.length() || !isLatin(text.charAt(end)));
        return isAlone ? at : -1;
    }

    private static boolean isBefore(String text, int end) {
        return end == text.length() || !Character.isIdeographic(text.charAt(end));
    }

    private static boolean isLatin(char letter) {
        return letter < 0x80 && Character.isLetter(letter);
    }

    /** The units that may be meant; none where nothing was said or the word is no unit. */
    Set<Unit> units() {
        return Unit.called(unitWord);
    }
}
