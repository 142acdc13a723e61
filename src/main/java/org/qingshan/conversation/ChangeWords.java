package org.qingshan.conversation;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * What a host changes an item to, its price or its stock, without the word of the command: A5改成55, "eggs 32 now", A1 22一箱. What names no
 * item is of the card. Of viewers' words nothing is read here.
 *
 * @param amount as it was said
 * @param what which of the two it is
 */
record ChangeWords(LineupItem item, String amount, SaidNumber number, What what) {
    /** What is changed. */
    enum What {
        PRICE,
        /** Perhaps the price, and no stock: 22块; 今天卖30, which may tell how many were sold; a part of it, 打8折. */
        PERHAPS_PRICE,
        /** The price, or so many of the host's own: "A1 for 10". */
        PRICE_OR_OWN,
        /** A number alone: the price, or how many there are in all. */
        EITHER
    }

    private static final int LONGEST = 60;

    private static final Pattern CHANGE = Pattern.compile(
            "的?(?<price>价格?|价钱|售价|单价|定价|卖价)?(?:给我|都|就|先)?(?:改成|改为|改到|[改调降涨变]回到?|回到|改(?=\\s*[\\d¥￥])|恢复[成到](?!原)|恢复(?=\\s*[\\d¥￥])|调成|调为|调到|降到|降成|涨到|涨成|变成|定为|定成|设为|设成)\\s*(?<to>.+)");

    private static final Pattern TAKEN = Pattern.compile("^(?:好了?|那|先|请|麻烦|帮我?|给我|现在|[,， ]){0,9}(?:把|将)\\s*(?:那个|这个)?");

    /** "Set peaches to 30", "change the price of the eggs to 35". */
    private static final Pattern SET = Pattern.compile(
            "(?:(?:please|ok|okay|now|can you|could you),? ){0,4}(?:set|change|update|adjust|put|move) (?<price>(?:the )?price (?:of|for) )?(?:the )?(?<what>.{1,40})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SET_TO = Pattern.compile(
            "(?<price>(?:'s)? ?price )?(?:to|at) (?<to>[¥￥]?\\s?\\d.{0,14}?)(?: please| now| each)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANGING =
            Pattern.compile(".*(?:改|[调降涨变]回|回到|恢复|[调降涨]到|[变定设][成为]).*|.*\\b(?:to|at)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern MONEY = Pattern.compile("[¥￥].*|.{0,12}(?:[元块毛角]|yuan|rmb|cny).{0,4}");

    private static final String NUMBER = "(?<to>[¥￥]?\\s?\\d{1,6}(?:\\.\\d{1,2})?)";
    private static final String YUAN = "\\s?(?:元|块钱?|yuan|rmb|kuai)";
    private static final String EACH =
            "(?:(?:[一每/]|(?<=[元块钱\\s]|yuan|rmb|kuai)1)\\s?[箱盒袋斤个瓶份件包罐筐只]|each|apiece|(?:a|an|one|per|each|/) ?(?:box|bag|jin|kg|tray|jar|bottle|pack|piece|basket|pound|carton|one))";
    private static final String ENGLISH_WHAT = "(?:(?:ok|okay|now|so|the),? ){0,4}(?<what>\\S.{0,30}?)";
    static final String NAMED = "(?:好了?|那|先|现在|[,， ]){0,4}(?<what>.{0,24}?)[,，: ]{0,2}";
    private static final String IS =
            "(?:(?:is|are|goes?|costs?|sells?|selling|now|only|just|at|for|back|down|@) ?){0,4}";
    private static final String ONLY = "(?:就|只要|只|都|现在|今天|今晚|卖){0,3}\\s?";
    static final String END = "(?:了|吧|哈|啊|啦| now| please| today| tonight| from now on|[,， ]){0,4}[。.!！~～ ]*";

    /** What can be nothing but a price: 22 each, 一箱22, "A1 at 22". */
    private static final List<Pattern> PRICED = List.of(
            Pattern.compile(
                    NAMED + "(?:" + ONLY + "|" + IS + ")" + NUMBER + "(?:" + YUAN + ")?,?\\s?" + EACH + END,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(NAMED + "(?:降价|涨价|便宜)(?:到|至|成)\\s?" + NUMBER + "(?:" + YUAN + ")?" + END),
            Pattern.compile(NAMED + "(?:现在|今天|今晚)?[一每]\\s?[箱盒袋斤个瓶份件包罐筐只](?:就|只要|只|卖|改成?|要){0,3}\\s?" + NUMBER + "(?:"
                    + YUAN + ")?" + END),
            Pattern.compile(
                    ENGLISH_WHAT
                            + " (?:(?:(?:is|are|now|back|goes?|selling|sells?) ){1,3}(?:at|for|@) ?|(?:at|for|@) ?(?=[¥￥]|[\\d.]{1,9}"
                            + YUAN + ")|@ ?)" + NUMBER + "(?:" + YUAN + ")?" + END,
                    Pattern.CASE_INSENSITIVE));

    /** "Peaches for 4" may be his own order. */
    private static final List<Pattern> PRICE_OR_OWN =
            List.of(Pattern.compile(ENGLISH_WHAT + " (?:at|for) " + NUMBER + END, Pattern.CASE_INSENSITIVE));

    /** Of 今天卖30 it is not known: it may tell how many were sold. */
    private static final List<Pattern> PRICE_OR_SOLD =
            List.of(Pattern.compile("(?<what>.{0,12}?)(?:今天|今晚)(?:就|只|统统){0,2}卖\\s?" + NUMBER + END));

    /** The price, or how many: "A1 back to 22", "eggs 32 now", 改22 of the card. */
    private static final List<Pattern> CHANGED = List.of(
            Pattern.compile(
                    ENGLISH_WHAT
                            + " (?:(?:(?:is|are|now|goes?|going|drops?|dropped) ){0,2}(?:back |down )?to|is|are|now|is now|are now) "
                            + NUMBER + END,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?:" + ENGLISH_WHAT + " )?" + NUMBER + " (?:now|from now on)[.! ]*", Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?<what>)(?:(?:now|ok|okay),? ){0,2}(?:back|down|change it|make it) to " + NUMBER + END,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?<what>)(?:好了?|那|先|现在|[,， ]){0,4}(?:改[成为到]?|[调降涨变]回?到|[调变]成|恢复[到成]?|回到)\\s?" + NUMBER
                    + "(?:" + YUAN + ")?" + END));

    /** What is counted has no parts: A1 25.9. */
    private static final Pattern DECIMAL = Pattern.compile(
            "(?<what>.{1,24}?)[,，: ]{1,2}(?<to>[¥￥]?\\d{1,6}\\.\\d{1,2})" + END, Pattern.CASE_INSENSITIVE);

    /** Of the card, and of no question: 22块. */
    private static final Pattern MONEY_ALONE = Pattern.compile(
            "(?<what>)" + ONLY + "(?:[¥￥]\\s?" + NUMBER.replace("<to>[¥￥]?\\s?", "<to>")
                    + "|(?<some>\\d{1,6}(?:\\.\\d{1,2})?)" + YUAN + ")" + END,
            Pattern.CASE_INSENSITIVE);

    /** A5改成55: the price or the stock? Of a host who has some of it himself it may be his order, which is read as ever. */
    static Optional<ChangeWords> of(Turn turn, String said) {
        if (!turn.may(Role.HOST) || said.length() > LONGEST) {
            return Optional.empty();
        }
        return set(turn, said)
                .or(() -> inHaste(turn, PRICED, said, What.PRICE))
                .or(() -> inHaste(turn, CHANGED, said, What.EITHER))
                .or(() -> inHaste(turn, PRICE_OR_OWN, said, What.PRICE_OR_OWN))
                .or(() -> inHaste(turn, PRICE_OR_SOLD, said, What.PERHAPS_PRICE))
                .or(() -> inHaste(turn, List.of(MONEY_ALONE), said, What.PERHAPS_PRICE))
                .or(() -> inHaste(turn, List.of(DECIMAL), said, What.EITHER).filter(one -> one.what() == What.PRICE))
                .or(() -> part(turn, said));
    }

    private static Optional<ChangeWords> part(Turn turn, String said) {
        var found = PartOfPrice.SAID.matcher(said.strip());
        return turn.isPrivate() && found.matches()
                ? meant(turn, found.group("what").strip())
                        .flatMap(item -> of(
                                turn,
                                item,
                                Amounts.decimal(
                                        PartOfPrice.of(item.usualPrice(), found),
                                        turn.shop().currency()),
                                What.PERHAPS_PRICE))
                : Optional.empty();
    }

    private static Optional<ChangeWords> set(Turn turn, String text) {
        if (!CHANGING.matcher(text).matches()) {
            return Optional.empty();
        }
        var set = SET.matcher(text.strip());
        var isSet = set.matches();
        var what = isSet ? set.group("what") : TAKEN.matcher(text.strip()).replaceFirst("");
        return named(turn, what).flatMap(named -> {
            var to = (isSet ? SET_TO : CHANGE).matcher(named.rest());
            return to.matches()
                    ? item(turn, named.slots().get(0))
                            .flatMap(item -> of(
                                    turn,
                                    item,
                                    to.group("to").strip(),
                                    to.group("price") != null || isSet && set.group("price") != null
                                            ? What.PRICE
                                            : What.EITHER))
                    : Optional.empty();
        });
    }

    private static Optional<ChangeWords> inHaste(Turn turn, List<Pattern> ways, String said, What what) {
        return turn.isPrivate()
                ? ways.stream()
                        .map(way -> way.matcher(said.strip()))
                        .filter(Matcher::matches)
                        .flatMap(found -> meant(
                                turn,
                                Objects.requireNonNullElse(found.group("what"), "")
                                        .strip())
                                .flatMap(item -> of(turn, item, amount(found), what))
                                .stream())
                        .findFirst()
                : Optional.empty();
    }

    private static String amount(Matcher found) {
        var some = found.pattern().pattern().contains("<some>") ? found.group("some") : null;
        return (some == null ? found.group("to") : some).strip();
    }

    /** By nothing but its name; without one what is on the card, of a host who is asked nothing and has ordered nothing. */
    private static Optional<LineupItem> meant(Turn turn, String name) {
        if (name.isEmpty()) {
            return ofCard(turn).filter(item -> Hearing.lastLine(turn).isEmpty());
        }
        return named(turn, name)
                .filter(named -> named.rest().isBlank())
                .flatMap(named -> item(turn, named.slots().get(0)));
    }

    /** What is presented while a host is asked nothing. */
    static Optional<LineupItem> ofCard(Turn turn) {
        return turn.chat().openDialogue(turn.sale().now()).isPresent()
                ? Optional.empty()
                : turn.sale().pinned().filter(item -> turn.isPrivate());
    }

    /** Of a name that means one thing. */
    static Optional<Lineup.Beginning> named(Turn turn, String text) {
        return text.isBlank()
                ? Optional.empty()
                : turn.round()
                        .namesOf(turn.round().shelf())
                        .beginning(text)
                        .filter(named -> named.slots().size() == 1);
    }

    private static Optional<LineupItem> item(Turn turn, String slot) {
        return turn.round().shelf().stream()
                .filter(item -> item.slot().equals(slot))
                .findFirst();
    }

    private static Optional<ChangeWords> of(Turn turn, LineupItem item, String amount, What what) {
        return Optional.of(item)
                .filter(one -> what == What.PRICE || Phrasing.had(turn, one).signum() == 0)
                .flatMap(one -> SaidNumber.begin(amount.replaceFirst("^[¥￥]\\s*", ""))
                        .filter(number -> isAmount(number.rest()))
                        .map(number -> new ChangeWords(one, amount, number, settled(one, amount, number, what))));
    }

    /** Of what is counted there are no parts: 29.9 boxes are a price. */
    private static What settled(LineupItem item, String amount, SaidNumber number, What what) {
        var isPart = number.rest().isEmpty()
                && !item.product().unit().isWeight()
                && number.value().stripTrailingZeros().scale() > 0;
        return what == What.EITHER && (isPart || MONEY.matcher(amount).matches()) ? What.PRICE : what;
    }

    private static boolean isAmount(String unit) {
        return unit.isEmpty()
                || MONEY.matcher(unit).matches()
                || !Unit.called(unit).isEmpty();
    }

    /** The command that does it; empty where it is to be asked. */
    Optional<String> command() {
        return what == What.PRICE ? Optional.of("/price " + item.slot() + " " + amount) : Optional.empty();
    }

    void ask(Turn turn) {
        turn.outcome("doubt");
        var words = turn.words();
        var team = words.team();
        var precisely = item.slot() + " #" + item.id() + " " + Wording.number(number.value());
        var buttons = new ArrayList<Button>();
        if (number.rest().isEmpty()) {
            buttons.add(new Button(team.priceToButton(price(turn)), "/price " + precisely));
        }
        if (what == What.EITHER) {
            buttons.add(new Button(team.stockToButton(words.quantity(number.value(), item)), "/stock " + precisely));
        }
        if (what == What.PRICE_OR_OWN && turn.sale().stream().isPresent()) {
            buttons.add(new Button(
                    team.ownMoreButton(words.quantity(number.value(), item)),
                    "/buy " + item.slot() + " " + number.value().toPlainString()));
        }
        turn.choose(team.changeWhat(item.slot(), words.name(item)), Turn.column(buttons.stream()));
    }

    private String price(Turn turn) {
        var currency = turn.shop().currency();
        return turn.words()
                .money(
                        number.value()
                                .movePointRight(Currency.getInstance(currency).getDefaultFractionDigits())
                                .longValue(),
                        currency);
    }
}
