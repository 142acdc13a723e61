package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.StockButtons;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.MoreWords;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Several items in one command of a host's, 改价 A7 11，A8 44, or several commands: nothing is done, and each has its button. */
final class SeveralSettings {
    private static final int LONGEST = 80;

    private static final Pattern WORD = Pattern.compile(
            "^\\s*(?:(?<price>改价|调价|/?price)|(?<more>加货|补货|restock)|(?<less>减货)|(?<stock>库存|/?stock)|(?<limit>限购|/?limit)|(?<close>停卖|/?close)|(?<open>开卖|/?open))\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile("[,，、;；\\n]|\\s+(?:和|跟|and)\\s+|和(?=[A-Za-z]\\d)");

    private static final Pattern SIGN =
            Pattern.compile("^[\\s:：]{0,3}+(?:到|成|为|to|at)?\\s{0,3}+(?<sign>[+＋−–-]?)\\s{0,3}+[¥￥]?\\s{0,3}+");

    private static final Pattern PRICE_ALONE = Pattern.compile(
            "(?:现在|[改降涨调](?:[成到为]|价)?|就|卖|是|to|at|for|is|are|now| ){0,4}[¥￥]?\\d{1,5}(?:\\.\\d{1,2})?(?:元|块钱?| yuan)?[。.!！ ]*");

    private static final Pattern FIGURES = Pattern.compile("\\d{1,6}(?:\\.\\d{1,2})?(?=\\D{0,4}$)");

    /** 价格改一下，鸡蛋38，红糖20. */
    private static final Pattern PRICES_AHEAD = Pattern.compile(
            "^(?:(?:好了?|那|现在|把|我们?|[,， ]){0,4}价格?(?:都|也|全)?(?:改|调|变)(?:一?下)?(?:了|成)?|(?:please |now |ok )?(?:change|set|new)(?: the)? prices?(?: to)?)\\s?[,，:：]\\s?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AND =
            Pattern.compile("\\s*(?:[,，、;；\\n]|\\band\\b|和)\\s*|\\s+(?=[A-Za-z]\\d{1,3}\\s)");

    private static final Pattern PARTS = Pattern.compile(
            "[,，;；。\\n]|(?:然后|同时|顺便|另外|并且)(?!就)|(?<=[^A-Za-z\\d]\\d{1,5}|[元块箱盒袋斤瓶个])\\s?(?=限购|每?人?限|每人最多|一人限|最多买|只能买|[再又另还]?(?:加货|补货|[加补]))|(?<=[A-Za-z]\\d{1,3})\\s?(?=[停开]\\s?[A-Za-z]\\d)|\\s(?:and|then)\\s",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AHEAD = Pattern.compile(
            "^(?:再|还有|还|也|并|就|把|,|(?:and|also|then|please|plus|set|change|make|put)\\b|\\s){1,4}(?!加)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONLY = Pattern.compile(
            "^(?:一?个?人)?(?:最多|只能|只许|只准|至多)(?:能|可以)?(?:买|拍|要|拿)?(?=[\\d一二两三四五六七八九十])|^(?:limit|max(?:imum)?)(?: it| them)?(?: to| of)? (?=\\d{1,4}$)");

    /** 黄桃最多买2箱, "limit peaches to 2 and price 25". */
    private static final Pattern MOST =
            Pattern.compile("(?<=\\p{IsHan}|[A-Z]\\d{1,3})(?:最多|只能|只许|只准|至多)(?:能|可以)?(?:买|拍)(?=[\\d一二两三四五六七八九十])");

    private static final Pattern MORE_OF_IT =
            Pattern.compile("([A-Z]\\d{1,3}) (?:加货|补货)\\s?[+＋]?\\s?(\\d{1,5}\\p{IsHan}?)");

    private static final Pattern ITS_PRICE = Pattern.compile("^price(?: to| is|:)? (?=\\d)", Pattern.CASE_INSENSITIVE);

    private static final Pattern SET = Pattern.compile(
            "(?:(?<way>/price|/stock|/limit) (?<slot>[A-Z]\\d{1,3}) (?<amount>[+-]?[\\d.]+)(?<unit>\\p{L}{0,3})|/(?:close|open|card) [A-Z]\\d{1,3})");

    private SeveralSettings() {}

    /** 鸡蛋38，红糖20: each number is near what its goods cost, and in no such amount does a host buy. */
    private static List<Button> prices(Turn turn, String text) {
        List<Button> buttons = new ArrayList<>();
        for (var part : AND.split(text.strip())) {
            var price = price(turn, part.strip());
            if (price.isEmpty()) {
                return List.of();
            }
            buttons.add(price.get());
        }
        return buttons;
    }

    private static Optional<Button> price(Turn turn, String part) {
        var currency = turn.shop().currency();
        var named = ChangeWords.named(turn, part);
        var number = named.map(one -> one.rest().strip())
                .filter(rest -> PRICE_ALONE.matcher(rest).matches())
                .map(rest -> new BigDecimal(rest.replaceAll("[^\\d.]|\\.$", "")));
        return named.flatMap(one -> item(turn, one.slots().get(0)))
                .filter(item -> number.filter(one -> PriceWords.isNear(one, item.usualPrice(), currency))
                        .isPresent())
                .map(item -> new Button(
                        turn.words().name(item) + " " + SettingSaid.priceTo(turn, number.orElseThrow()),
                        "/price " + item.slot() + " #" + item.id() + " "
                                + number.orElseThrow().toPlainString()));
    }

    /** A3改成17.8，A4再加20盒: each part does something by itself; one without goods, 每人限购2箱, is of those named before it. */
    private static List<Button> each(Turn turn, String text) {
        List<Button> buttons = new ArrayList<>();
        var isOfCard = turn.round().namesOf(turn.round().shelf()).named(text).isEmpty();
        var ahead = isOfCard ? ChangeWords.ofCard(turn) : only(turn, text);
        Optional<LineupItem> before = Optional.empty();
        for (var part : PARTS.split(text.strip())) {
            var words = AHEAD.matcher(part.strip()).replaceFirst("");
            var said = MOST.matcher(ITS_PRICE
                            .matcher(ONLY.matcher(words).replaceFirst("每人限购"))
                            .replaceFirst("价格改成"))
                    .replaceFirst("限购");
            if (said.isBlank()) {
                continue;
            }
            var isNamed =
                    !turn.round().namesOf(turn.round().shelf()).named(said).isEmpty();
            var of = isNamed ? Optional.<LineupItem>empty() : before.or(() -> ahead);
            var isBackward = !isNamed && before.isEmpty() && !isOfCard;
            var command = isNamed || of.isPresent()
                    ? alone(turn, of.map(item -> item.slot() + " ").orElse("") + said)
                            .filter(one -> !isBackward || one.startsWith("/limit ") || one.startsWith("/price "))
                    : Optional.<String>empty();
            // A1改成25 alone may be its price or its stock; beside another change it is the price that it is near.
            var isFirst = isNamed || isOfCard && before.isEmpty();
            var named = isNamed ? said : ahead.map(item -> item.slot() + " ").orElse("") + said;
            var price = isFirst && command.isEmpty() ? price(turn, named) : Optional.<Button>empty();
            var item = command.or(() -> price.map(Button::text)).flatMap(one -> item(turn, one.split(" ")[1]));
            if (item.isEmpty() || of.isPresent() && !of.equals(item)) {
                return List.of();
            }
            buttons.add(price.orElseGet(() -> new Button(
                    SettingSaid.label(turn, item.get(), command.orElseThrow(), words), command.orElseThrow())));
            before = item;
        }
        return buttons;
    }

    /** What it sets of the one that it begins with; empty where it is anything else. */
    static Optional<Button> button(Turn turn, String part) {
        return alone(turn, part)
                .flatMap(command -> item(turn, command.split(" ")[1])
                        .map(item -> new Button(SettingSaid.label(turn, item, command, part), command)))
                .or(() -> price(turn, part));
    }

    /** The one thing that is named anywhere in it: 限购两箱，A1改成25. */
    private static Optional<LineupItem> only(Turn turn, String text) {
        var named = turn.round().namesOf(turn.round().shelf()).named(text).stream()
                .distinct()
                .toList();
        return named.size() == 1 ? item(turn, named.get(0)) : Optional.empty();
    }

    private static Optional<LineupItem> item(Turn turn, String slot) {
        return turn.round().shelf().stream()
                .filter(one -> one.slot().equals(slot))
                .findFirst();
    }

    private static Optional<String> alone(Turn turn, String part) {
        var said = Optional.of(MORE_OF_IT.matcher(part))
                .filter(Matcher::matches)
                .map(more -> more.replaceFirst("/stock $1 +$2"))
                .or(() -> HostShorthand.of(turn, part))
                .or(() -> ChangeWords.of(turn, part).flatMap(ChangeWords::command))
                .or(() -> OffSaleWords.of(turn, part)
                        .filter(off -> off.sure() && off.items().size() == 1)
                        .map(off -> "/close " + off.items().get(0).slot()))
                .or(() -> PresentWords.of(turn, part).map(slot -> "/card " + slot))
                .or(() -> MoreOnSale.of(turn, part)
                        .filter(more -> more.words().kind() == MoreWords.Kind.MORE)
                        .map(more -> "/stock " + more.item().slot() + " +"
                                + more.words().number().toPlainString()));
        return said.map(command -> SET.matcher(command))
                .filter(Matcher::matches)
                .flatMap(set -> set.group("amount") == null
                        ? Optional.of(set.group())
                        : inItsUnit(turn, set)
                                .map(amount -> command(turn, set.group("way"), set.group("slot"), amount)));
    }

    /** The command refuses another unit than that of the goods; of what is more or less by so much it is none. */
    private static Optional<String> inItsUnit(Turn turn, Matcher set) {
        var amount = set.group("amount");
        var unit = set.group("unit");
        return amount.matches("[+-].*")
                ? item(turn, set.group("slot"))
                        .filter(item -> unit.isEmpty() || item.product().unit().takes(Unit.called(unit)))
                        .map(item -> amount)
                : Optional.of(amount + unit);
    }

    /** Whether it was that, and each has been offered. */
    static boolean areAsked(Turn turn, String text) {
        if (!turn.may(Role.HOST) || !turn.isPrivate() || text.length() > LONGEST || SettingSaid.isNotNow(text)) {
            return false;
        }
        var buttons = SameForSeveral.of(turn, text)
                .or(() -> SameForSeveral.of(turn, SaidNumber.inFigures(Amounts.plain(text))))
                .orElseGet(() -> buttons(turn, PRICES_AHEAD.matcher(text).replaceFirst("改价 ")));
        if (buttons.size() < 2) {
            buttons = prices(turn, text);
        }
        if (buttons.size() < 2) {
            buttons = each(turn, text);
        }
        if (buttons.size() < 2) {
            return false;
        }
        turn.outcome("doubt");
        turn.choose(turn.words().flash().oneByOne(), Turn.column(buttons.stream()));
        return true;
    }

    /** None where any part is anything else. */
    private static List<Button> buttons(Turn turn, String text) {
        List<Button> buttons = new ArrayList<>();
        var way = "";
        for (var part : BETWEEN.split(text.strip())) {
            var word = WORD.matcher(part);
            var isWord = word.find();
            way = isWord ? way(word) : way;
            var rest = isWord ? part.substring(word.end()) : part.strip();
            var named = way.isEmpty() ? Optional.<Lineup.Beginning>empty() : ChangeWords.named(turn, rest);
            var number = named.map(one -> number(one.rest())).orElse("");
            var isWhole =
                    named.isPresent() && (isAlone(way) ? named.get().rest().isBlank() : !number.isEmpty());
            if (!isWhole) {
                return List.of();
            }
            var slot = named.get().slots().get(0);
            buttons.add(new Button(
                    part.strip().equals(rest) ? label(text, rest) : part.strip(), command(turn, way, slot, number)));
        }
        return buttons;
    }

    /** What its button says; more or less counts once. */
    private static String command(Turn turn, String way, String slot, String number) {
        var name = way.split(" ")[0];
        if (isAlone(way)) {
            return name + " " + slot;
        }
        var amount = number.matches("[+-].*") ? number : sign(way) + number;
        var isByHowMuch = name.equals("/stock") && amount.matches("[+-].*");
        return item(turn, slot)
                .map(item -> isByHowMuch
                        ? StockButtons.by(amount, item)
                        : name + " " + slot + " #" + item.id() + " " + amount)
                .orElseGet(() -> name + " " + slot + " " + amount);
    }

    private static String label(String text, String rest) {
        var word = WORD.matcher(text);
        return word.find() ? word.group().strip() + " " + rest.strip() : rest.strip();
    }

    private static String way(Matcher word) {
        for (var name : List.of("price", "stock", "limit", "close", "open")) {
            if (word.group(name) != null) {
                return "/" + name;
            }
        }
        return word.group("more") != null ? "/stock +" : "/stock -";
    }

    private static boolean isAlone(String way) {
        return way.equals("/close") || way.equals("/open");
    }

    private static String sign(String way) {
        return way.endsWith("+") ? "+" : way.endsWith("-") ? "-" : "";
    }

    private static String number(String rest) {
        var sign = SIGN.matcher(rest);
        var behind = SaidNumber.inFigures(sign.replaceFirst(""));
        var found = FIGURES.matcher(behind);
        var isNumber = found.lookingAt();
        return isNumber ? signOf(rest) + found.group() : "";
    }

    private static String signOf(String rest) {
        var sign = SIGN.matcher(rest);
        return sign.find() && !sign.group("sign").isEmpty()
                ? sign.group("sign").replaceAll("[＋]", "+").replaceAll("[−–]", "-")
                : "";
    }
}
