package org.qingshan.conversation.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.OrderSheet;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;

/** Finds orders as the team asks for them: by number, by digits of the phone, by the name of the recipient or the buyer. */
final class OrdersFound {
    /** As many as fit on a phone. */
    private static final int SHOWN = 5;

    private static final String WAY =
            "(?:现在)?(?:到哪[里儿]?了?|到了[吗没]?|(?:的?(?:快递|物流|运)?单号)(?:是?多少|是什么|发我)?|(?:什么时候|几时|哪天|何时)(?:能|会|可以)?(?:到|发货?|寄|送到)|(?:发|寄|打包)(?:货|出)?(?:去|走|好)?了?没有?|到没|在哪[里儿]?|发了[吗没]?|发货了?[吗没]?|寄了[吗没]?|寄出[了去]?[吗没]?|打包了?[吗没]?|怎么样了?|什么情况|状态|进度|呢|查一下|查下|付(?:钱|款|清|过){0,20}了?[吗没]?|给钱了?[吗没]?|收到了?[吗没]?|里面?有(?:什么|啥|哪些)|是谁的?)";

    private static final String WHERE = WAY + "?";

    /** 帮我查一下, 看看: how a question to somebody begins. */
    private static final String LOOK = "(?:请|麻烦)?(?:你|您)?(?:帮我|帮忙|给我)?(?:查一?下?|找一?下?|看看|看一?下)";

    private static final String THINGS = "(?:那个?|这个?)?(?:的)?(?:订单|单子|单|包裹|快递|货|东西)";

    /** A phone number as labels and pages show it: 138****0001. */
    private static final String MASKED = "\\+?\\d{3,6}\\s*[*＊xX×•·…]{1,8}\\s*\\d{3,4}";

    private static final Pattern HIDDEN = Pattern.compile("[\\s*＊xX×•·…]+");

    /** 张伟到哪了, 张伟的怎么样了; the same is asked about goods. */
    private static final Pattern ALONE = Pattern.compile("((?![我你您他她它咱谁今明昨]|(?:快递|包裹|大家|老板|客人|东西)的?" + WAY
            + "$)(?:[\\p{IsHan}&&[^的]]{2,4}?|[A-Za-z ]{2,20}?))的?" + WAY);

    /** 1001到哪了, 尾号2222的包裹, 王小明的单到哪了, 查一下王小明, where is 1002, Ming's order. */
    private static final List<Pattern> MEANT = List.of(
            Pattern.compile(LOOK + "?#?(?:订单|单号)?\\s*(\\d{4,11})(?:号|这|那)?" + THINGS + "?" + WHERE),
            Pattern.compile(LOOK + "?(?:手机号?|电话|号码)?[:：]?\\s*(" + MASKED + ")(?:的)?(?:人|那个?)?" + THINGS + "?" + WHERE),
            Pattern.compile(
                    "(?:where(?:'s| is)|status of|find|look up|show(?: me)?) (?:the )?(?:order |parcel |package )?(?:of |for |to )?("
                            + MASKED + ")",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(LOOK + "?(?:手机|电话|手机号|(?:手机|电话)?(?:尾号|后四位|末四位))(?:是|为)?[:：]?\\s*(\\d{4,11})(?:的)?(?:人|那个?)?"
                    + THINGS + "?" + WHERE),
            Pattern.compile(LOOK + "(?:订单|单子|包裹)[:：]?((?![我你您他她它咱谁今明昨])[\\p{IsHan}·A-Za-z ]{2,20}?)(?:的)?" + WHERE),
            ALONE,
            // 张伟的发了没, 张伟寄了没有
            Pattern.compile(
                    "((?![我你您他她它咱谁今明昨])(?:[\\p{IsHan}&&[^的]]{2,4}|[A-Za-z ]{2,20}))的?(?:发货?|寄|打包)(?:出|走)?了?(?:没有?|吗)"),
            Pattern.compile(
                    "(?:(?:the )?orders? (?:of|for|to) )?(?:the )?(?:phone|number|mobile)(?: number)? (?:ending|ends)(?: in| with)? (\\d{4,11})",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(LOOK + "?((?![我你您他她它咱谁今明昨])[\\p{IsHan}·A-Za-z ]{2,20}?)" + THINGS + WHERE),
            Pattern.compile(LOOK + "\\s*((?![我你您他她它咱谁今明昨])[\\p{IsHan}·A-Za-z ]{2,20}?)" + WHERE),
            Pattern.compile(
                    "(?:where(?:'s| is)|status of|find|look up|show(?: me)?) (?:order |#){0,20}(\\d{4,11}|[a-z][a-z .'-]{1,30}?|\\p{IsHan}{2,4})(?:'s (?:order|parcel|package))?",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "((?![我你您他她它咱谁今明昨])[\\p{IsHan}·A-Za-z ]{2,20}?)(?:(?:都|一共|总共){0,20}(?:要|买|订|点|下)了?(?:单)?(?:些)?(?:什么|啥|哪些|多少)(?:东西|货)?|(?:付|给)(?:钱|款|清){0,20}了?[吗没]|的?(?:钱|款|货款)(?:到|来|收到|到账)了?(?:没有?|吗))"),
            Pattern.compile(
                    "what(?:'s| is) (?:in|inside) (?:order |parcel |box |#){0,20}(\\d{4,9})|(?:who is|whose is) (?:order |#){0,20}(\\d{4,9})",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "what (?:did|has|does) (?!i\\b|you\\b|we\\b|they\\b)([a-z][a-z .-]{1,30}?) (?:order|buy|want|get|take|ordered|bought|taken)",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?:did|has|have) (?!i\\b|you\\b|we\\b|they\\b|my\\b)(?:order |#){0,20}(\\d{4,9}|[a-z][a-z .-]{1,30}?)(?:'s (?:order|parcel|package))? (?:get|got|receive|received|pay|paid|arrive|arrived|been paid|been sent|been shipped|been packed|shipped|come|left)(?: (?:his|her|their|the|for)\\b.{0,20})?",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("([a-z][a-z .-]{1,30}?)'s (?:order|parcel|package)", Pattern.CASE_INSENSITIVE));

    /** 尾号 8000 发货没, 手机 138 0013 8000: what stands between Chinese and figures, or between figures of a phone. */
    private static final Pattern TORN =
            Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\d)|(?<=\\d)\\s+(?=\\p{IsHan})|(?<=\\d)[\\s-](?=\\d{4})");

    private static final Pattern END = Pattern.compile("[。.!！?？~～\\s]+$");

    private OrdersFound() {}

    /** Whose order a sentence of the team's asks for: a number, digits of a phone or a name, of which something is there. Queries. */
    static Optional<String> meant(Turn turn) {
        var words = plain(turn.said());
        return named(
                words,
                found -> !found.pattern().equals(ALONE)
                        || turn.round().named(words).isEmpty());
    }

    /** The same in what stands behind a word for it: 订单1001发了没. */
    private static Optional<String> named(String words) {
        return named(plain(words), found -> true);
    }

    private static String plain(String words) {
        return TORN.matcher(END.matcher(words).replaceAll("").strip()).replaceAll("");
    }

    private static Optional<String> named(String words, Predicate<Matcher> isMeant) {
        return MEANT.stream()
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::matches)
                .filter(isMeant)
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(String::strip)
                .filter(asked -> !by(asked).isEmpty())
                .findFirst();
    }

    static void show(Turn turn, String words) {
        var bare = bare(words);
        var asked = by(bare).isEmpty() ? named(words).orElse(bare) : bare;
        var found = by(asked);
        show(turn, asked, found);
    }

    private static String bare(String words) {
        return words.replaceFirst("(?i)^(?:(?:of|for|about) )?(?:order )?#?", "")
                .replaceAll("[。.!！?？~～\\s]+$", "")
                .strip();
    }

    private static void show(Turn turn, String asked, List<CustomerOrder> found) {
        var parcel = turn.words().parcel();
        if (found.isEmpty()) {
            turn.say(parcel.noOrderFor(Wording.quoted(asked)));
            return;
        }
        var text = new StringJoiner("\n\n");
        found.stream().limit(SHOWN).forEach(order -> text.add(sheet(turn, order)));
        if (found.size() > SHOWN) {
            text.add(parcel.moreOrders());
        }
        turn.say(text.toString());
    }

    private static String sheet(Turn turn, CustomerOrder order) {
        var buyer = Objects.requireNonNull(Buyer.<Buyer>findById(order.buyerId()));
        var to = order.destination();
        var sheet = OrderSheet.of(turn, order)
                + (buyer.nameForTeam().isBlank()
                        ? ""
                        : "\n" + turn.words().parcel().buyerOf(buyer.nameForTeam()));
        return to == null || to.phone().isEmpty() ? sheet : sheet + " " + to.maskedPhone();
    }

    /** The order of that number first; the same digits may end somebody's phone number. */
    private static List<CustomerOrder> by(String asked) {
        Set<CustomerOrder> found = new LinkedHashSet<>();
        if (asked.matches(MASKED)) {
            var ends = HIDDEN.split(asked.replace("+", ""));
            found.addAll(Parcels.toMaskedPhone(ends[0], ends[1], SHOWN + 1));
            return new ArrayList<>(found);
        }
        var digits = asked.replaceAll("[\\s-]", "");
        if (digits.matches("\\d{1,9}")) {
            CustomerOrder.numbered(Integer.parseInt(digits)).ifPresent(found::add);
        }
        if (digits.matches("\\+?\\d{4,15}")) {
            found.addAll(Parcels.toPhone(digits.replace("+", ""), SHOWN + 1));
        } else if (!digits.matches("\\d*")) {
            var buyers =
                    Buyer.partlyCalled(asked, SHOWN + 1).stream().map(Buyer::id).toList();
            found.addAll(Parcels.toPerson(asked, buyers, SHOWN + 1));
            if (found.isEmpty()) {
                found.addAll(ReceivedFrom.ordersOf(asked));
            }
        }
        return new ArrayList<>(found);
    }
}
